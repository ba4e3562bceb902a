/** Words of the form and the pages of this kind, Vietnamese. */
export const infographic = {
  newsroom: {
    singular: 'Infographic',
    plural: 'Infographic',
    pictures: 'Hình infographic',
    picturesHelp:
      'Một hình trọn vẹn, hoặc các phần xếp từ trên xuống. Nên rộng từ 2.000 điểm ảnh để in được. Để trống nếu chỉ dùng biểu đồ.',
    chart: 'Biểu đồ vẽ từ bảng số liệu',
    chartHelp:
      'Hệ thống vẽ biểu đồ từ bảng đầu tiên ở ô “Bảng số liệu”, đọc được trên điện thoại, ở nền sáng và nền tối.',
    data: 'Bảng số liệu',
    dataHelp:
      'Các con số của hình. Dán bảng từ Excel hoặc Word; hàng đầu và cột đầu là tiêu đề. Dòng chữ ngay trên bảng là tên bảng.',
    textAlternative: 'Nội dung dạng chữ',
    textAlternativeHelp:
      'Viết lại bằng lời tất cả những gì hình cho thấy, để người không nhìn thấy hình vẫn hiểu đủ. Độc giả thấy phần này ngay dưới hình.',
    dataSource: 'Nguồn số liệu',
    dataSourceHelp: 'Văn bản, báo cáo, cơ sở dữ liệu mà các con số được lấy ra.',
  },
  portal: {
    textAlternative: 'Nội dung dạng chữ',
    data: 'Bảng số liệu',
    dataSource: (source: string) => `Nguồn số liệu: ${source}`,
    source: 'Nguồn số liệu',
    part: (number: number, total: number) => `Phần ${number} trên ${total}`,
    enlarge: 'Mở hình khổ lớn',
    enlargePart: (number: number) => `Mở phần ${number} khổ lớn`,
    downloads: 'Tải hình',
    forPrint: (size: string) => `Để in: ${size}`,
    forScreen: (size: string) => `Để chia sẻ: ${size}`,
    vector: (size: string) => `Bản vẽ phóng to không vỡ: ${size}`,
    partOf: (number: number, label: string) => `Phần ${number}. ${label}`,
    scrollHint: 'Hình lớn hơn màn hình: cuộn để xem hết.',
  },
};
