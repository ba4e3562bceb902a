import type { Field } from 'payload';

/**
 * Shown so that editors are asked; never stored (virtual). Anything but "none" is refused by the
 * state-secret guard before Payload sees the document (Luật Bảo vệ bí mật nhà nước 117/2025/QH15).
 */
export const secrecyField: Field = {
  name: 'secrecy',
  type: 'select',
  virtual: true,
  label: { vi: 'Độ mật', en: 'State secrecy level' },
  options: [
    { value: 'mat', label: { vi: 'Mật', en: 'Confidential' } },
    { value: 'toi-mat', label: { vi: 'Tối mật', en: 'Secret' } },
    { value: 'tuyet-mat', label: { vi: 'Tuyệt mật', en: 'Top secret' } },
  ],
  admin: {
    position: 'sidebar',
    description: {
      vi: 'Để trống. Hệ thống nối mạng không nhận nội dung có độ mật: chọn một mức thì bài bị từ chối và không được lưu.',
      en: 'Leave empty. Content with a secrecy level is refused and not stored.',
    },
  },
};
