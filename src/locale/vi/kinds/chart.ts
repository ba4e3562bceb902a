/** Words of charts in forms, Vietnamese. */
export const chart = {
  type: 'Kiểu biểu đồ',
  typeNone: 'Không vẽ biểu đồ',
  types: { bar: 'Thanh', stackedBar: 'Thanh chồng', line: 'Đường', pie: 'Tròn' },
  title: 'Tên biểu đồ',
  unit: 'Đơn vị của số liệu',
  unitHelp: 'Ví dụ: %, tỷ đồng, người.',
  description: 'Biểu đồ cho thấy gì',
  descriptionHelp: 'Một, hai câu có con số chính. Người không nhìn thấy biểu đồ đọc câu này.',
  source: 'Nguồn số liệu',
  unitOf: (unit: string) => `Đơn vị: ${unit}`,
};
