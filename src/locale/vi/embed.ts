/** Words of the blocks that other portals show, and of the page that explains them. */
export const embed = {
  block: {
    title: (title: string, agency: string) => `${title} – ${agency}`,
    empty: 'Chưa có tin bài nào ở mục này.',
    withdrawn: (time: string) => `Nội dung này đã được gỡ lúc ${time}.`,
    reason: (reason: string) => `Lý do: ${reason}`,
    gone: 'Nội dung này không còn.',
    moved: 'Bài đã chuyển sang địa chỉ khác',
    notFound: 'Không tìm thấy nội dung được nhúng.',
    toColumn: 'Vào chuyên mục',
  },
  guide: {
    title: 'Nhúng tin vào trang khác',
    description: 'Ba cách đưa tin của chuyên mục vào cổng thông tin khác, kèm mã chép được.',
    introduction:
      'Cổng của đơn vị khác có thể cho hiện tin mới của chuyên mục mà không phải nhập lại. Tin được đăng, đính chính hay gỡ ở đây thì khối nhúng đổi theo ngay. Không cần khóa, không cần đăng ký, không có cookie.',
    whichTitle: 'Nhúng gì',
    which: {
      latest: 'Tin mới nhất',
      topic: 'Một chủ đề',
      item: 'Một bài',
    },
    itemNote: 'Thay phần cuối bằng tám ký tự cuối trong địa chỉ của bài.',
    count: 'Thêm ?so-luong= để chọn số tin, từ 1 đến 10; không ghi là 5.',
    fragmentTitle: 'Ghép tại máy chủ (SSI)',
    fragment:
      'Máy chủ của cổng lấy đoạn HTML và ghép vào trang trước khi gửi cho người đọc. Đoạn này không có kiểu chữ hay màu riêng: cổng tự định dạng các lớp bắt đầu bằng nq57-, hoặc dùng tệp định dạng của chúng tôi. Công cụ tìm kiếm đọc được như phần còn lại của trang.',
    fragmentNote:
      'Đường dẫn trong lệnh include phải được nginx hoặc Apache của cổng chuyển tới chuyên mục; tài liệu dành cho người vận hành có cấu hình mẫu.',
    frameTitle: 'Khung (iframe)',
    frame:
      'Dùng khi chỉ sửa được nội dung trang. Khung không chạy mã, không đặt cookie; bấm vào tin là mở bài ở cửa sổ của cổng.',
    frameTitleAttribute: (title: string) => `Tin mới: ${title}`,
    elementTitle: 'Thẻ riêng (web component)',
    element:
      'Khối lấy phông chữ của cổng và màu mà cổng đặt cho các biến --nq57-text, --nq57-muted, --nq57-link, --nq57-line. Khi chưa tải được, người đọc thấy liên kết nằm trong thẻ.',
    copy: 'Chép mã',
    preview: 'Khung trông như sau',
    feeds: 'Cần cả bài để đăng lại thì dùng nguồn tin',
  },
};
