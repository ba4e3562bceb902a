/** What Payload's Vietnamese leaves in English, and the newsroom's own words for its buttons. */
export const adminTranslations = {
  general: {
    createNew: 'Tạo mới',
  },
  version: {
    publishChanges: 'Đăng',
    publish: 'Đăng',
    saveDraft: 'Lưu nháp',
    draft: 'Bản nháp',
    published: 'Đã đăng',
    changed: 'Đã sửa, chưa đăng',
    unpublish: 'Gỡ',
    restoreThisVersion: 'Khôi phục thành bản nháp',
    restoreAsDraft: 'Khôi phục thành bản nháp',
  },
};
