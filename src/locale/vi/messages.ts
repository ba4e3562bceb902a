import type { IssueMessages } from '../../content/issues';
import type { ItemKind } from '../../content/kinds';
import type { StateSecretRule } from '../../content/stateSecretRules';
import { kinds } from './kinds';

/** What a field of a kind is called in its form. */
function labelOf(kind: ItemKind, name: string): string {
  const words = Reflect.get(kinds, kind) as { newsroom?: object } | undefined;
  const label: unknown = Reflect.get(words?.newsroom ?? {}, name);
  return typeof label === 'string' ? label : name;
}

/** Put before every reason why an item cannot be published. */
export const cannotPublishPrefix = 'Chưa đăng được: ';

/** What is wrong and what to do, in the words of the form. */
export const issueMessages: IssueMessages = {
  headlineMissing: () => 'chưa có tiêu đề. Điền ô “Tiêu đề”.',
  headlineTooLong: ({ length, max }) =>
    `tiêu đề dài ${length} ký tự. Rút gọn ô “Tiêu đề” còn nhiều nhất ${max} ký tự.`,
  summaryMissing: () => 'chưa có sa-pô. Điền ô “Sa-pô” bằng một, hai câu nêu ý chính.',
  bodyEmpty: () => 'chưa có nội dung. Viết nội dung vào ô “Nội dung”.',
  slugInvalid: () =>
    'địa chỉ chưa hợp lệ. Sửa ô “Phần chữ của địa chỉ”: chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất 80 ký tự.',
  leadPictureAltMissing: () =>
    'ảnh đại diện chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.',
  bodyPictureAltMissing: ({ position }) =>
    `ảnh thứ ${position} trong nội dung chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.`,
  galleryPictureAltMissing: ({ gallery, position }) =>
    `ảnh thứ ${position} của bộ ảnh thứ ${gallery} chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.`,
  photoStoryTooFewPictures: ({ count, min }) =>
    `phóng sự ảnh mới có ${count} ảnh. Thêm ảnh vào bài để có ít nhất ${min} ảnh khác nhau, hoặc đổi ô “Thể loại”.`,
  sourceNameMissing: () =>
    'nguồn có địa chỉ nhưng chưa có tên. Điền ô “Tên nguồn” hoặc xóa ô “Địa chỉ nguồn”.',
  sourceUrlInvalid: ({ url }) =>
    `địa chỉ nguồn “${url}” chưa đúng. Sửa ô “Địa chỉ nguồn” thành địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.`,
  topicsMissing: () => 'chưa thuộc chủ đề nào. Chọn ít nhất một mục ở ô “Chủ đề”.',
  audiencesMissing: () => 'chưa có đối tượng. Chọn ít nhất một mục ở ô “Đối tượng”.',
  tableHeaderMissing: ({ position }) =>
    `bảng thứ ${position} trong nội dung chưa có hàng hoặc cột tiêu đề. Mở bảng và đặt hàng đầu hoặc cột đầu làm tiêu đề.`,
  linkNotAbsolute: ({ href, text }) =>
    `liên kết “${text}” trỏ tới “${href}”, chưa phải địa chỉ đầy đủ. Mở liên kết và điền địa chỉ bắt đầu bằng https://, mailto: hoặc tel:, hoặc chọn tin bài của chuyên mục.`,
  infographicPictureMissing: () =>
    'infographic chưa có hình. Chọn hình ở ô “Hình infographic” hoặc chọn kiểu ở phần “Biểu đồ vẽ từ bảng số liệu”.',
  textAlternativeMissing: () =>
    'infographic chưa có phần chữ cho người không nhìn thấy hình. Viết vào ô “Nội dung dạng chữ”.',
  dataTableMissing: () => 'infographic chưa có bảng số liệu. Dán bảng vào ô “Bảng số liệu”.',
  dataSourceMissing: () => 'infographic chưa ghi số liệu lấy từ đâu. Điền ô “Nguồn số liệu”.',
  chartTitleMissing: ({ position }) => `biểu đồ${inScene(position)} chưa có tên. Điền ô “Tên biểu đồ”.`,
  chartDescriptionMissing: ({ position }) =>
    `biểu đồ${inScene(position)} chưa có lời tóm tắt. Điền ô “Biểu đồ cho thấy gì”.`,
  chartFiguresMissing: ({ position }) =>
    `biểu đồ${inScene(position)} chưa có số liệu. Dán bảng có hàng đầu là tên các cột, cột đầu là tên từng mục.`,
  chartFigureUnreadable: ({ position, text }) =>
    `bảng của biểu đồ${inScene(position)} có ô “${text}” không phải là số. Sửa ô đó thành số (ví dụ 1.234,5), hoặc để trống.`,
  pieNotWhole: ({ position }) =>
    `biểu đồ tròn${inScene(position)} cần đúng một cột số, không âm và không quá bảy phần. Sửa bảng hoặc chọn kiểu khác.`,
  coverMissing: () => 'e-magazine chưa có bìa. Chọn ảnh ở ô “Ảnh bìa ngang” hoặc ô “Ảnh đại diện”.',
  coverAltMissing: () => 'ảnh bìa chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.',
  coverLoopNotVideo: () =>
    'phim nền của bìa chưa phải tệp video MP4 hoặc WebM. Chọn tệp khác ở ô “Phim nền lặp lại, không tiếng”.',
  scenesMissing: () => 'e-magazine chưa có cảnh nào có chữ. Thêm ít nhất một khối “Đoạn văn” ở ô “Các cảnh”.',
  diagramWordsMissing: ({ position }) =>
    `sơ đồ ở cảnh thứ ${position} chưa có lời. Viết vào ô “Nội dung của sơ đồ bằng lời”.`,
  sceneVideoNotPlayable: ({ position }) =>
    `tệp ở cảnh thứ ${position} không phải video MP4 hoặc WebM. Chọn tệp khác.`,
  sceneVideoPosterMissing: ({ position }) =>
    `video ở cảnh thứ ${position} chưa có ảnh chờ. Chọn ảnh ở ô “Ảnh chờ”.`,
  sceneCaptionsMissing: ({ position }) =>
    `video ở cảnh thứ ${position} có lời mà chưa có phụ đề. Thêm tệp WebVTT ở ô “Phụ đề (WebVTT)”.`,
  sceneAudioNotPlayable: ({ position }) =>
    `tệp ở cảnh thứ ${position} không phải âm thanh. Chọn tệp MP3, M4A hoặc OGG.`,
  sceneTranscriptMissing: ({ position }) =>
    `âm thanh ở cảnh thứ ${position} chưa có bản chép lời. Điền ô “Bản chép lời”.`,
  bulletinEmpty: () =>
    'bản tin chưa có nội dung. Thêm tệp PDF ở ô “Tệp ấn phẩm” hoặc chọn các bài ở ô “Bài trong bản tin”.',
  publicationFileMissing: () =>
    'ấn phẩm chưa có tệp. Thêm ít nhất một tệp PDF hoặc EPUB vào ô “Tệp ấn phẩm”.',
  publicationFormatUnknown: ({ title }) =>
    `tệp “${title}” không thuộc dạng độc giả mở được. Thay bằng tệp PDF, EPUB, PPTX hoặc DOCX ở ô “Tệp ấn phẩm”.`,
  publicationLanguageUnknown: ({ title, language }) =>
    `mã ngôn ngữ “${language}” của tệp “${title}” chưa đúng. Mở tệp và chọn mã BCP 47, chẳng hạn vi, en, tyz (Tày), nut (Nùng), hre (Hrê).`,
  publicationCoverMissing: () =>
    'ấn phẩm chưa có bìa. Đặt tệp PDF lên đầu để lấy trang đầu làm bìa, hoặc chọn ảnh ở ô “Ảnh đại diện”.',
  publicationContentsPageTooHigh: ({ title, page, pageCount }) =>
    `mục lục dẫn “${title}” tới trang ${page} nhưng ấn phẩm có ${pageCount} trang. Sửa số trang ở ô “Mục lục”.`,
  documentNumberMissing: () =>
    'văn bản chưa có số, ký hiệu. Điền ô “Số, ký hiệu”, hoặc đánh dấu “Bản đang có để trống số”.',
  documentIssuerMissing: () => 'văn bản chưa có cơ quan ban hành. Điền ô “Cơ quan ban hành”.',
  documentIssueDateMissing: () =>
    'văn bản chưa có ngày ban hành. Chọn ngày ở ô “Ngày ban hành”; bản chỉ ghi tháng hoặc năm thì chọn một ngày bất kỳ trong đó và sửa ô bên cạnh.',
  documentDatesDisordered: () =>
    'các ngày của văn bản ngược nhau. Sửa để ngày ban hành, ngày có hiệu lực và ngày hết hiệu lực theo đúng thứ tự.',
  documentTextMissing: ({ hasFile }) =>
    hasFile
      ? 'tệp văn bản chưa có chữ, có thể là ảnh quét. Chép toàn văn vào ô “Toàn văn”, thay bằng tệp có chữ, hoặc đánh dấu “Chỉ đăng thẻ thư mục”.'
      : 'văn bản chưa có toàn văn. Thêm tệp, chép toàn văn vào ô “Toàn văn”, hoặc đánh dấu “Chỉ đăng thẻ thư mục”.',
  documentTextDamaged: ({ samples }) =>
    `chữ của văn bản bị hỏng do quét ảnh (${samples}…). Chép bản sạch vào ô “Toàn văn”, hoặc đánh dấu “Chỉ đăng thẻ thư mục”.`,
  documentRelationEmpty: ({ position }) =>
    `quan hệ thứ ${position} chưa nêu văn bản nào. Chọn văn bản trong sổ hoặc ghi tên văn bản.`,
  documentRelationToItself: ({ position }) =>
    `quan hệ thứ ${position} trỏ về chính văn bản này. Chọn văn bản khác hoặc xóa dòng đó.`,
  documentSuccessorMissing: () =>
    'văn bản ghi “Bị thay thế” nhưng chưa nêu văn bản thay thế. Thêm quan hệ “Được thay thế bởi”, hoặc sửa ô “Tình trạng hiệu lực”.',
  documentStatusContradicted: ({ reason }) =>
    ({
      successor:
        'văn bản có quan hệ “Được thay thế bởi” nhưng còn ghi “Còn hiệu lực”. Sửa ô “Tình trạng hiệu lực”.',
      effect:
        'văn bản ghi “Còn hiệu lực” nhưng ngày có hiệu lực chưa tới. Chọn “Chưa có hiệu lực” ở ô “Tình trạng hiệu lực”.',
      expiry:
        'văn bản ghi “Còn hiệu lực” nhưng đã qua ngày hết hiệu lực. Chọn “Hết hiệu lực” ở ô “Tình trạng hiệu lực”.',
      notYet:
        'văn bản ghi “Chưa có hiệu lực” nhưng chưa có ngày hiệu lực trong tương lai. Sửa ô “Ngày có hiệu lực” hoặc ô “Tình trạng hiệu lực”.',
    })[reason],
  posterMissing: () =>
    'video chưa có ảnh đại diện để hiện trước khi phát. Chọn một khung hình ở ô “Ảnh đại diện”.',
  filmMissing: () =>
    'chưa có video. Tải tệp lên ở ô “Tệp video”, hoặc điền ô “Địa chỉ video trên kênh của cơ quan”.',
  notAFilm: ({ title }) => `tệp “${title}” không phải video. Chọn tệp MP4 hoặc WebM ở ô “Tệp video”.`,
  channelAddressUnknown: ({ url }) =>
    `địa chỉ “${url}” không dẫn tới một video trên YouTube, Facebook hoặc Zalo. Mở video trên kênh, chép địa chỉ ở thanh địa chỉ rồi dán vào ô “Địa chỉ video trên kênh của cơ quan”.`,
  channelCaptionsUnconfirmed: () =>
    'chưa rõ video trên kênh có phụ đề hay không. Bật phụ đề của video trên kênh, rồi đánh dấu ô “Video trên kênh đã có phụ đề”.',
  durationMissing: () => 'chưa có thời lượng. Điền ô “Thời lượng” theo dạng phút:giây, ví dụ 2:35.',
  durationUnreadable: () =>
    'không đọc được thời lượng của tệp. Xuất lại tệp bằng phần mềm dựng rồi tải lên lần nữa.',
  captionsMissing: ({ locale }) =>
    `video chưa có phụ đề ${locale === 'vi' ? 'tiếng Việt' : 'tiếng Anh'}. Tải tệp phụ đề WebVTT (.vtt) lên ở ô “Phụ đề”; video không có tiếng thì đánh dấu ô “Video không có tiếng”.`,
  captionsNotVtt: ({ title }) =>
    `tệp phụ đề “${title}” không phải WebVTT. Xuất phụ đề thành tệp .vtt rồi chọn lại ở ô “Phụ đề”.`,
  captionsLanguageMissing: ({ title }) =>
    `tệp phụ đề “${title}” chưa ghi ngôn ngữ. Mở tệp trong kho tệp và điền ô “Ngôn ngữ”, ví dụ vi.`,
  videoTranscriptMissing: () =>
    'video chưa có bản chữ. Viết lời nói và những gì hình ảnh cho thấy vào ô “Bản chữ của video”.',
  transcriptMissing: () => 'tập này chưa có bản chép lời. Chép toàn bộ lời nói vào ô “Bản chép lời”.',
  chapterTimeUnreadable: ({ position }) =>
    `thời điểm của chương thứ ${position} chưa đúng. Ghi theo dạng phút:giây, ví dụ 1:05.`,
  chapterTitleMissing: ({ position }) =>
    `chương thứ ${position} chưa có tên. Điền ô “Tên chương” hoặc xóa dòng đó.`,
  chaptersOutOfOrder: ({ position }) =>
    `chương thứ ${position} bắt đầu không sau chương trước nó. Xếp các chương theo thời điểm tăng dần.`,
  chapterPastEnd: ({ position, duration }) =>
    `chương thứ ${position} bắt đầu sau khi bản ghi đã hết (dài ${duration}). Sửa thời điểm của chương.`,
  showMissing: () => 'tập này chưa thuộc chương trình nào. Chọn một mục ở ô “Chương trình”.',
  recordingMissing: () => 'chưa có bản ghi âm. Tải tệp MP3 hoặc M4A lên ở ô “Tệp âm thanh”.',
  notARecording: ({ title }) =>
    `tệp “${title}” không phải bản ghi âm. Chọn tệp MP3 hoặc M4A ở ô “Tệp âm thanh”.`,
  showCoverMissing: () =>
    'chương trình chưa có ảnh bìa. Chọn một ảnh vuông, cạnh từ 1.400 đến 3.000 điểm ảnh, ở ô “Ảnh bìa”.',
  showCoverNotSquare: ({ width, height }) =>
    `ảnh bìa rộng ${width}, cao ${height} điểm ảnh, chưa vuông. Cắt ảnh thành hình vuông rồi chọn lại ở ô “Ảnh bìa”.`,
  showCoverWrongSize: ({ width, min, max }) =>
    `cạnh ảnh bìa dài ${width} điểm ảnh. Các danh bạ podcast chỉ nhận từ ${min} đến ${max}; chọn ảnh khác ở ô “Ảnh bìa”.`,
  showDescriptionMissing: () =>
    'chương trình chưa có lời giới thiệu. Điền ô “Giới thiệu”: các danh bạ podcast bắt buộc có.',
  detailMissing: ({ kind, name }) => `ô “${labelOf(kind, name)}” còn trống. Điền ô này rồi đăng lại.`,
  periodReversed: () => 'ngày kết thúc đứng trước ngày bắt đầu. Sửa một trong hai ô thời gian.',
  budgetNotPositive: () => 'kinh phí phải lớn hơn 0. Sửa ô “Kinh phí (đồng)” hoặc để trống.',
  registerUrlInvalid: ({ url }) =>
    `địa chỉ hồ sơ “${url}” chưa đúng. Điền địa chỉ đầy đủ, bắt đầu bằng https://, hoặc để trống.`,
  consentMissing: ({ name }) =>
    `chưa ghi nhận việc ${name} đồng ý nêu tên. Điền ngày, hình thức và người ghi nhận, hoặc xóa tên khỏi bài.`,
  consentWithdrawn: ({ name }) =>
    `người được nêu tên là ${name} đã rút lại đồng ý. Xóa tên khỏi mọi phần của bài rồi đăng lại, hoặc gỡ bài.`,
  contactUnreachable: () =>
    'nơi nhận lời giải chưa có cách liên hệ. Điền ô “Điện thoại” hoặc ô “Thư điện tử”.',
  contactEmailInvalid: ({ email }) => `thư điện tử “${email}” chưa đúng. Sửa ô “Thư điện tử”.`,
};

/** Which scene of an e-magazine a chart stands in; an infographic has but one chart. */
function inScene(position: number | undefined): string {
  return position === undefined ? '' : ` ở cảnh thứ ${position}`;
}

/** Told to whoever sent input with a state-secret mark; never repeats the content. */
export const stateSecretMessages: Record<StateSecretRule, string> = {
  filledSecrecyField:
    'Không nhận nội dung này vì trường độ mật có giá trị. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
  secrecyLine:
    'Không nhận nội dung này vì có dòng ghi độ mật. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
  stampedLevel:
    'Không nhận nội dung này vì có dòng chỉ ghi dấu chỉ độ mật bằng chữ in hoa. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
};
