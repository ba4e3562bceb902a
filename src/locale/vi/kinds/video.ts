import { recording } from './recording';

/** Words of the form and the pages of this kind, Vietnamese. */
export const video = {
  newsroom: {
    ...recording.newsroom,
    singular: 'Video',
    plural: 'Video',
    form: 'Hình thức',
    forms: { video: 'Video', clip: 'Clip', motionGraphic: 'Đồ họa chuyển động' },
    files: 'Tệp video',
    filesHelp:
      'MP4 (H.264) phát được trên mọi máy. Có thể thêm WebM; tệp đứng đầu được phát trước và đi theo nguồn tin.',
    channelUrl: 'Địa chỉ video trên kênh của cơ quan',
    channelUrlHelp:
      'YouTube, Facebook hoặc Zalo. Trang chỉ hiện ảnh đại diện và đường dẫn; không có yêu cầu nào gửi tới kênh trước khi độc giả bấm.',
    duration: 'Thời lượng',
    durationHelp: 'Phút:giây, ví dụ 2:35. Chỉ cần cho video trên kênh; tệp tải lên thì hệ thống tự đọc.',
    isSilent: 'Video không có tiếng',
    isSilentHelp: 'Đánh dấu thì không cần phụ đề; bản chữ của video vẫn bắt buộc.',
    hasChannelCaptions: 'Video trên kênh đã có phụ đề',
    hasChannelCaptionsHelp: 'Mở video trên kênh và xem phụ đề trước khi đánh dấu.',
    transcript: 'Bản chữ của video',
    transcriptHelp:
      'Mọi lời nói và điều hình ảnh cho thấy, cho người không nghe, không nhìn hoặc không mở được video.',
  },
  portal: {
    ...recording.portal,
    transcript: 'Lời nói và hình ảnh',
    platforms: { youtube: 'YouTube', facebook: 'Facebook', zalo: 'Zalo' },
    watchOn: (platform: string) => `Xem trên ${platform}`,
    silent: 'Video không có tiếng',
    captionsIn: (languages: string) => `Phụ đề: ${languages}`,
  },
};
