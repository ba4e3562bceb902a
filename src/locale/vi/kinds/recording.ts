/** Words that videos and podcast episodes share, Vietnamese. */
export const recording = {
  newsroom: {
    captions: 'Phụ đề',
    captionsHelp:
      'Tệp WebVTT (.vtt), mỗi ngôn ngữ một tệp. Trong kho tệp, ghi ngôn ngữ của tệp ở ô “Ngôn ngữ”.',
    chapters: 'Các chương',
    chapter: 'Chương',
    chaptersHelp: 'Mốc để người xem, người nghe đi thẳng tới phần mình cần. Xếp theo thời điểm tăng dần.',
    chapterStart: 'Bắt đầu lúc',
    chapterStartHelp: 'Phút:giây, ví dụ 1:05',
    chapterTitle: 'Tên chương',
    text: 'Nội dung thêm',
    textHelp: 'Không bắt buộc: bối cảnh, nhân vật, đường dẫn nhắc tới.',
  },
  portal: {
    chapters: 'Các phần',
    lengthOf: (clock: string) => `Dài ${clock}`,
    downloadAs: (type: string, size: string) => `Tải về: ${type}, ${size}`,
    noPlayer: 'Trình duyệt này không phát được tệp. Mời tải tệp về.',
  },
};
