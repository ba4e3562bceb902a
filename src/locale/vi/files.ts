import type { CaptionProblem, FileRefusal } from '../../content/fileRefusals';
import type { FileFamily } from '../../content/files';

const families: Record<FileFamily, string> = {
  video: 'video',
  audio: 'tệp âm thanh',
  document: 'tài liệu',
  book: 'sách EPUB',
  captions: 'tệp phụ đề',
};

const containerAdvice = {
  mov: 'Tệp MOV chỉ xem được trên một số máy. Hãy xuất lại thành MP4 (H.264, AAC).',
  mkv: 'Trình duyệt không phát được tệp MKV. Hãy xuất lại thành MP4 (H.264, AAC).',
  wav: 'Tệp WAV quá nặng cho người nghe. Hãy xuất lại thành MP3 hoặc M4A.',
  srt: 'Tệp SRT chưa dùng được trên trang. Hãy lưu lại thành WebVTT (đuôi .vtt).',
};

const captionWords: Record<CaptionProblem, string> = {
  notUtf8: 'chữ không ở bảng mã UTF-8. Mở tệp, lưu lại với bảng mã UTF-8.',
  signature: 'dòng đầu phải là WEBVTT.',
  timing: 'mốc thời gian chưa đúng. Viết như 00:01:05.000 --> 00:01:08.500, mốc sau lớn hơn mốc trước.',
  order: 'dòng này bắt đầu trước dòng đứng trên. Xếp các dòng theo thời gian.',
  markup: 'có thẻ ngoài chuẩn WebVTT. Chỉ dùng <v>, <i>, <b>, <u>, <c>, <lang>, <ruby> và đóng đủ thẻ.',
  style: 'phần STYLE tải tệp bên ngoài. Hãy bỏ @import và url().',
  structure: 'dòng này không đúng chuẩn WebVTT.',
  noWords: 'tệp không có lời nào.',
};

function refusal(reason: FileRefusal): string {
  switch (reason.code) {
    case 'empty':
      return 'Tệp rỗng. Hãy chọn tệp khác.';
    case 'typeUnknown':
      return 'Không nhận loại tệp này (xét theo nội dung tệp, không theo đuôi tên). Các loại nhận được: video MP4, WebM; âm thanh MP3, M4A, OGG; PDF, EPUB, DOCX, PPTX, XLSX; phụ đề WebVTT.';
    case 'picture':
      return 'Đây là ảnh. Hãy tải ảnh lên “Kho ảnh”.';
    case 'oldOffice':
      return 'Không nhận tệp Office đời cũ (DOC, XLS, PPT). Hãy lưu lại thành DOCX, XLSX, PPTX hoặc PDF.';
    case 'macros':
      return 'Không nhận tệp có macro vì có thể chứa mã chạy được. Hãy lưu lại thành tệp không có macro.';
    case 'container':
      return containerAdvice[reason.found];
    case 'tooLarge':
      return `Tệp quá nặng: ${families[reason.family]} được tối đa ${reason.megabytes} MB.`;
    case 'damaged':
      return `Không đọc được ${families[reason.family]}: tệp hỏng hoặc thiếu. Hãy mở và lưu lại tệp rồi tải lên.`;
    case 'codec':
      return `Nhiều trình duyệt không phát được mã “${reason.codec}”. Hãy xuất lại thành MP4 với hình H.264 và tiếng AAC.`;
    case 'noSound':
      return 'Tệp âm thanh không có tiếng. Hãy kiểm tra và xuất lại.';
    case 'password':
      return 'Tệp được khóa bằng mật khẩu hoặc bản quyền, độc giả không mở được. Hãy bỏ khóa rồi tải lên.';
    case 'activeContent':
      return 'Không nhận tệp chứa mã chạy được (JavaScript), lệnh tự chạy khi mở, biểu mẫu gửi đi nơi khác hoặc tệp khác đính bên trong. Với PDF: in lại thành PDF. Với EPUB: xuất lại sách không có mã, biểu mẫu, khung nhúng.';
    case 'bookPart':
      return `Không nhận sách này vì bên trong có tệp “${reason.name.slice(0, 100)}” không thuộc danh mục của sách hoặc không phải thứ một cuốn sách cần. Hãy bỏ tệp đó rồi xuất lại sách.`;
    case 'officeObject':
      return 'Không nhận tài liệu có đối tượng nhúng (OLE, ActiveX), trường lấy dữ liệu từ chương trình khác (DDE, LINK) hoặc tệp khác bên trong vì có thể chạy mã. Hãy thay đối tượng bằng ảnh, cập nhật rồi ngắt liên kết, hoặc xuất tài liệu thành PDF.';
    case 'officeRemote':
      return 'Không nhận tài liệu tự tải thành phần từ nơi khác khi mở (mẫu, tài liệu con, dữ liệu, ảnh ở máy khác). Hãy gắn lại mẫu Normal, chèn hẳn các phần đó vào tài liệu, hoặc xuất thành PDF.';
    case 'tooManyPages':
      return `Tài liệu dài hơn ${reason.limit} trang. Hãy tách thành nhiều tệp.`;
    case 'tooSlow':
      return 'Đọc tài liệu mất quá nhiều thời gian. Hãy giảm độ phức tạp (in lại thành PDF) hoặc tách tệp.';
    case 'tooMuchText':
      return 'Không nhận tệp này vì chữ nhiều quá, hệ thống không xem hết được. Hãy tách thành nhiều tệp.';
    case 'archivePath':
      return 'Không nhận tệp này vì bên trong có đường dẫn trỏ ra ngoài. Hãy xuất lại từ phần mềm gốc.';
    case 'archiveBomb':
      return 'Không nhận tệp này vì nội dung nén phình quá lớn. Hãy xuất lại từ phần mềm gốc.';
    case 'captions': {
      const where = reason.line === undefined ? '' : ` (dòng ${reason.line})`;
      return `Phụ đề chưa đúng chuẩn WebVTT${where}: ${captionWords[reason.problem]}`;
    }
  }
}

/** What is told about files that are not taken, changed or deleted. */
export const fileMessages = {
  refusal,
  oneByOne: 'Chưa lưu: mỗi lần chỉ thay tệp cho một mục. Mở từng mục rồi thay tệp.',
  inUse: (uses: number): string =>
    `Chưa xóa được: tệp đang được dùng trong ${uses} bài đã đăng. Gỡ tệp khỏi các bài đó và đăng lại, rồi xóa.`,
  uploadTooLarge: 'Tệp quá nặng: tối đa 300 MB.',
  languageInvalid: 'Ghi mã ngôn ngữ theo BCP 47, ví dụ: vi, en, hmn-Latn.',
};

export type FileMessages = typeof fileMessages;
