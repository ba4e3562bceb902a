import { canonicalLanguage } from './languageTag';

/**
 * BCP 47 tags of publications: a handbook may exist in Tày (`tyz`) or in Chinese in traditional characters
 * (`zh-Hant`). Structure and case are checked by `Intl`; that a language exists is known by its having a name.
 */

/** Languages of Viet Nam that ICU has no name for: ISO 639-3 codes as the IANA registry lists them. */
export const languagesOfVietNam = {
  bdq: { vi: 'Tiếng Ba Na', en: 'Bahnar' },
  blt: { vi: 'Tiếng Thái Đen', en: 'Tai Dam' },
  bru: { vi: 'Tiếng Bru – Vân Kiều', en: 'Bru' },
  cjm: { vi: 'Tiếng Chăm', en: 'Cham' },
  cmo: { vi: 'Tiếng Mnông', en: 'Mnong' },
  crw: { vi: 'Tiếng Chơ Ro', en: 'Chrau' },
  cua: { vi: 'Tiếng Co', en: 'Cua' },
  gio: { vi: 'Tiếng Cờ Lao', en: 'Gelao' },
  hal: { vi: 'Tiếng Hà Lăng', en: 'Halang' },
  hni: { vi: 'Tiếng Hà Nhì', en: 'Hani' },
  hre: { vi: 'Tiếng Hrê', en: 'Hre' },
  ium: { vi: 'Tiếng Dao', en: 'Iu Mien' },
  jeh: { vi: 'Tiếng Giẻ', en: 'Jeh' },
  jra: { vi: 'Tiếng Gia Rai', en: 'Jarai' },
  kjg: { vi: 'Tiếng Khơ Mú', en: 'Khmu' },
  kpm: { vi: 'Tiếng Cơ Ho', en: 'Koho' },
  kxy: { vi: 'Tiếng Ca Dong', en: 'Kayong' },
  laq: { vi: 'Tiếng Pu Péo', en: 'Qabiao' },
  lhu: { vi: 'Tiếng La Hủ', en: 'Lahu' },
  mlc: { vi: 'Tiếng Sán Chay (Cao Lan)', en: 'Cao Lan' },
  moo: { vi: 'Tiếng Mơ Nâm', en: 'Monom' },
  mtq: { vi: 'Tiếng Mường', en: 'Muong' },
  nut: { vi: 'Tiếng Nùng', en: 'Nung' },
  pac: { vi: 'Tiếng Tà Ôi (Pa Kô)', en: 'Pacoh' },
  rad: { vi: 'Tiếng Ê Đê', en: 'Rade' },
  ren: { vi: 'Tiếng Rơ Ngao', en: 'Rengao' },
  rog: { vi: 'Tiếng Ra Glai', en: 'Roglai' },
  sed: { vi: 'Tiếng Xơ Đăng', en: 'Sedang' },
  tou: { vi: 'Tiếng Thổ', en: 'Tho' },
  twh: { vi: 'Tiếng Thái Trắng', en: 'Tai Dón' },
  tyz: { vi: 'Tiếng Tày', en: 'Tày' },
} as const;

const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The tag in its canonical form (`VI-latn` → `vi-Latn`); undefined when no such language is known. */
export function knownLanguage(tag: string): string | undefined {
  const canonical = canonicalLanguage(tag);
  if (canonical === undefined) return undefined;
  const { language } = new Intl.Locale(canonical);
  return language in languagesOfVietNam || known.of(language) !== undefined ? canonical : undefined;
}
