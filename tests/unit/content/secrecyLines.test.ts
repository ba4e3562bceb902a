import { describe, expect, it } from 'vitest';
import { findStateSecretMark } from '../../../src/content/stateSecretMarks';

describe('lines that are marks', () => {
  it.each([
    'Độ mật: Mật',
    'Độ mật: Tối mật',
    'Độ mật: Tuyệt mật',
    'ĐỘ MẬT: MẬT',
    'độ mật: tuyệt mật',
    'Độ mật : Tối mật',
    '   Độ   mật:    Mật   ',
    'Độ mật:Mật',
    'Độ mật：Tối mật',
    'Độ mật - Mật',
    'Độ mật – Tối mật.',
    'Độ mật Tuyệt mật',
    '- Độ mật: Mật',
    '• Độ mật: Mật;',
    '1. Độ mật: Tối mật',
    'a) Độ mật: Tối mật',
    '**Độ mật:** Mật',
    '(Độ mật: Tối mật)',
    '"Độ mật": "Mật",',
    'Mức độ mật: Tối mật',
    'Độ\u00a0mật:\u00a0Mật',
    'Độ\u200b mật\u200d: M\u00adật',
    '\ufeffĐộ mật: Mật',
    'Độ mật: Mật\u2060',
    'Do mat: Toi mat',
    '\u00d0ộ mật: Mật',
    'do_mat: Mật',
    'Số: 12/BC-BXD | Độ mật: Mật',
    'Số: 12/BC-BXD\tĐộ mật: Tuyệt mật',
    'Số: 12/BC-BXD      Độ mật: Mật',
    'Độ mật:\tMật',
    'Kính gửi: Bộ trưởng\nĐộ mật: Mật\nNội dung',
    'Kính gửi\r\nĐộ mật: Mật\r\n',
    'Kính gửi\u2028Độ mật: Mật',
    'Độ mật:\nTối mật',
    'Độ mật:\n\n  Mật\n',
    '<p><b>Độ mật:</b>&nbsp;Mật</p><p>Nội dung</p>',
    'Tin<br/>&#272;ộ mật: Tối mật<br/>hết',
  ])('refuses %j, composed or not', (line) => {
    expect(findStateSecretMark(line.normalize('NFC'))).toEqual({ rule: 'secrecyLine' });
    expect(findStateSecretMark(line.normalize('NFD'))).toEqual({ rule: 'secrecyLine' });
  });

  it.each([
    'MẬT',
    'TỐI MẬT',
    'TUYỆT MẬT',
    '  MẬT  ',
    '[MẬT]',
    '(TỐI MẬT)',
    '*** TUYỆT MẬT ***',
    '“MẬT”',
    'MẬT.',
    '★ TỐI  MẬT ★',
    'TỐI-MẬT',
    'T U Y Ệ T  M Ậ T',
    'M\u200bẬT',
    'M\u00adẬT',
    'MA\u200b\u0323\u0302T',
    'Kính gửi\nTỐI MẬT\nNội dung',
    '<div><strong>MẬT</strong></div>',
  ])('refuses the stamp %j, composed or not', (line) => {
    expect(findStateSecretMark(line.normalize('NFC'))).toEqual({ rule: 'stampedLevel' });
    expect(findStateSecretMark(line.normalize('NFD'))).toEqual({ rule: 'stampedLevel' });
  });
});

describe('lines that only write about secrets', () => {
  it.each([
    '',
    'Mật',
    'mật',
    'Tối mật',
    'Tuyệt mật',
    'Độ mật',
    'Độ mật:',
    'ĐỘ MẬT',
    'MẬT ONG',
    'MẬT ONG HOA BẠC HÀ',
    'BẢO MẬT',
    'BÍ MẬT',
    'MẬT KHẨU',
    'BÍ MẬT NHÀ NƯỚC',
    'LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'MẶT',
    'MÁT',
    'mật nhà nước) được truyền thông, phổ biến cung cấp thông tin rộng rãi',
    '(trừ những nhiệm vụ liên quan đến bí mật nhà nước) được truyền thông, phổ biến',
    'Độ mật của tài liệu được xác định theo Luật Bảo vệ bí mật nhà nước.',
    'Độ mật: mật được xác định theo Điều 8.',
    'Bí mật nhà nước có ba độ mật: Tuyệt mật, Tối mật và Mật.',
    'Ba độ mật là TUYỆT MẬT, TỐI MẬT, MẬT.',
    'Độ mật: Tuyệt mật, Tối mật, Mật',
    'Độ mật: Không',
    'Độ mật: Thường',
    'Văn bản đóng dấu MẬT không được đăng lên cổng.',
    'Bảo mật: Tối đa',
    'Mật độ: Mật độ dân số',
    'Giải mật: Mật thư số 3',
    'Nhiệm vụ\nBảo mật\nMật khẩu',
    'Độ mật\nMật',
    'Đo mắt: Tốt',
    'DO MAT TOI',
    'MAT',
    'TOI MAT',
    '<p>bí <b>MẬT</b> nhà nước</p>',
    '&#99999999; MẬT ONG',
  ])('accepts %j, composed or not', (line) => {
    expect(findStateSecretMark(line.normalize('NFC'))).toBeUndefined();
    expect(findStateSecretMark(line.normalize('NFD'))).toBeUndefined();
  });
});
