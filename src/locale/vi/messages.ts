import type { IssueMessages } from '../../content/issues';
import type { StateSecretRule } from '../../content/stateSecretRules';

/** Put before every reason why an item cannot be published. */
export const cannotPublishPrefix = 'Chưa đăng được: ';

/** What is wrong and what to do, in the words of the form. */
export const issueMessages: IssueMessages = {
  headlineMissing: () => 'tin chưa có tiêu đề. Điền ô “Tiêu đề”.',
  headlineTooLong: ({ length, max }) =>
    `tiêu đề dài ${length} ký tự. Rút gọn ô “Tiêu đề” còn nhiều nhất ${max} ký tự.`,
  summaryMissing: () => 'tin chưa có sa-pô. Điền ô “Sa-pô” bằng một, hai câu nêu ý chính.',
  bodyEmpty: () => 'tin chưa có nội dung. Viết nội dung vào ô “Nội dung”.',
  slugInvalid: () =>
    'địa chỉ của tin chưa hợp lệ. Sửa ô “Phần chữ của địa chỉ”: chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, nhiều nhất 80 ký tự.',
  leadPictureAltMissing: () =>
    'ảnh đại diện chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.',
  bodyPictureAltMissing: ({ position }) =>
    `ảnh thứ ${position} trong bài chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.`,
  galleryPictureAltMissing: ({ gallery, position }) =>
    `ảnh thứ ${position} của bộ ảnh thứ ${gallery} chưa có mô tả cho người không nhìn thấy. Mở ảnh và điền ô “Mô tả ảnh”.`,
  photoStoryTooFewPictures: ({ count, min }) =>
    `phóng sự ảnh mới có ${count} ảnh. Thêm ảnh vào bài để có ít nhất ${min} ảnh khác nhau, hoặc đổi ô “Thể loại”.`,
  sourceNameMissing: () =>
    'nguồn có địa chỉ nhưng chưa có tên. Điền ô “Tên nguồn” hoặc xóa ô “Địa chỉ nguồn”.',
  sourceUrlInvalid: ({ url }) =>
    `địa chỉ nguồn “${url}” chưa đúng. Sửa ô “Địa chỉ nguồn” thành địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://.`,
  topicsMissing: () => 'tin chưa thuộc chủ đề nào. Chọn ít nhất một mục ở ô “Chủ đề”.',
  audiencesMissing: () => 'tin chưa có đối tượng. Chọn ít nhất một mục ở ô “Đối tượng”.',
  tableHeaderMissing: ({ position }) =>
    `bảng thứ ${position} trong bài chưa có hàng hoặc cột tiêu đề. Mở bảng và đặt hàng đầu hoặc cột đầu làm tiêu đề.`,
  linkNotAbsolute: ({ href, text }) =>
    `liên kết “${text}” trỏ tới “${href}”, chưa phải địa chỉ đầy đủ. Mở liên kết và điền địa chỉ bắt đầu bằng https://, mailto: hoặc tel:, hoặc chọn tin bài của chuyên mục.`,
};

/** Told to whoever sent input with a state-secret mark; never repeats the content. */
export const stateSecretMessages: Record<StateSecretRule, string> = {
  filledSecrecyField:
    'Không nhận nội dung này vì trường độ mật có giá trị. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
  secrecyLine:
    'Không nhận nội dung này vì có dòng ghi độ mật. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
  stampedLevel:
    'Không nhận nội dung này vì có dòng chỉ ghi dấu chỉ độ mật bằng chữ in hoa. Nội dung thuộc bí mật nhà nước không được soạn thảo, lưu giữ trên hệ thống nối mạng Internet. Nội dung chưa được lưu; báo người phụ trách bảo vệ bí mật nhà nước của cơ quan.',
};
