/** Words of the pages that explain the column, Vietnamese. */
export const standing = {
  about: {
    title: 'Về chuyên mục',
    purpose: 'Chuyên mục để làm gì',
    purposeText: (column: string, agency: string) =>
      `“${column}” là nơi ${agency} đăng mọi sản phẩm truyền thông về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia: tin bài, hình ảnh, video, âm thanh, ấn phẩm, văn bản và hồ sơ nhiệm vụ.`,
    sections: 'Trong chuyên mục có gì',
    responsible: 'Ai chịu trách nhiệm',
    parent: 'Cơ quan cấp trên',
    bases: 'Căn cứ',
    number: 'Số, ký hiệu',
    basisTitle: 'Tên văn bản',
    issued: 'Ban hành',
    editing: 'Cách chúng tôi làm',
    editingText: [
      'Tin bài ghi ngày giờ đăng và nguồn của điều dẫn lại. Mọi nội dung được duyệt trước khi lên trang.',
      'Sai thì sửa và ghi rõ đã sửa gì, lúc nào. Nội dung đã gỡ để lại thông báo ở địa chỉ cũ.',
      'Phần do trí tuệ nhân tạo tạo ra được gắn nhãn.',
      'Trang không đặt cookie, không theo dõi độc giả và không tải gì từ bên thứ ba khi độc giả chưa bấm.',
    ],
    reuse: 'Dùng lại nội dung',
    reuseText:
      'Các cổng và cơ quan báo chí lấy nội dung qua nguồn tin chuẩn mở. Khi đăng lại, ghi rõ nguồn và dẫn địa chỉ bài gốc.',
    feeds: 'Xem các nguồn tin',
    accessibility: 'Khả năng tiếp cận của trang',
  },
  accessibility: {
    title: 'Khả năng tiếp cận',
    summary: (agency: string) =>
      `${agency} muốn mọi người đọc, nghe và xem được chuyên mục: bằng điện thoại yếu, mạng chậm, bàn phím hay trình đọc màn hình.`,
    standard: 'Chúng tôi theo chuẩn nào',
    standardText:
      'Trang được làm theo WCAG 2.2 mức AA. Mỗi lần thay đổi phần mềm, các trang được kiểm tra tự động ở nền sáng và nền tối, trên màn hình hẹp và rộng, khi bật và tắt JavaScript. Kiểm tra tự động không thấy hết mọi lỗi, nên chúng tôi cần ý kiến của bạn.',
    can: 'Bạn có thể',
    canText: [
      'Phóng chữ tới 400% mà không phải cuộn ngang.',
      'Đi khắp trang bằng bàn phím; chỗ đang đứng luôn có khung.',
      'Đọc nội dung bằng chữ của mọi đồ họa, xem bảng số liệu đi kèm.',
      'Bật phụ đề và đọc lời thoại của mọi video, podcast.',
      'Chọn nền sáng, nền tối, chữ lớn, tương phản cao ở nút Hiển thị. Lựa chọn chỉ lưu trên máy của bạn.',
      'Tắt chuyển động trong hệ điều hành: trang làm theo.',
    ],
    limits: 'Những gì còn thiếu',
    limitsText: [
      'Một số văn bản chỉ có bản quét của cơ quan ban hành; trang nêu rõ và tóm tắt nội dung.',
      'Giọng đọc tổng hợp có thể phát âm chưa đúng tên riêng; lời thoại bằng chữ là bản chuẩn.',
    ],
    report: 'Báo cho chúng tôi',
    reportText: 'Gặp chỗ không dùng được, xin gửi địa chỉ trang và mô tả ngắn tới:',
  },
};
