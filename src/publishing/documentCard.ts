import type { DocumentType, IssuerLevel } from '../content/details/document';
import { joinedLines } from './projection/documentText';

/** What the text of an official document says of itself. What it does not say is left to the editor. */
export interface DocumentCard {
  type?: DocumentType;
  number?: string;
  /** A day, `2025-06-16`, or a month where the copy leaves the day blank. */
  issuedOn?: string;
  issuer?: string;
  issuerLevel?: IssuerLevel;
  signer?: string;
  signerTitle?: string;
  /** Trích yếu, what it is about. */
  subject?: string;
  /** Documents it rests on ("Căn cứ …"), as written. */
  bases: { citation: string; number: string }[];
}

const names: readonly (readonly [string, DocumentType])[] = [
  ['nghị quyết', 'resolution'],
  ['nghị định', 'decree'],
  ['quyết định', 'decision'],
  ['chỉ thị', 'directive'],
  ['thông tư', 'circular'],
  ['kế hoạch', 'plan'],
  ['chương trình', 'programme'],
  ['kết luận', 'conclusion'],
  ['báo cáo', 'report'],
  ['thông báo', 'notice'],
  ['hướng dẫn', 'guideline'],
  ['luật', 'law'],
];

/** Letters in a number that stand for the type (NĐ 30/2020/NĐ-CP, phụ lục III). */
const symbols: Record<string, DocumentType> = {
  NQ: 'resolution',
  NĐ: 'decree',
  QĐ: 'decision',
  CT: 'directive',
  TT: 'circular',
  KH: 'plan',
  CTR: 'programme',
  KL: 'conclusion',
  BC: 'report',
  TB: 'notice',
  HD: 'guideline',
};

/** Lines of letterhead, title and subject. */
const longestHead = 40;

const numberPattern = '\\d+(?:[/.]\\d{4})?[-/]\\p{Lu}[\\p{Lu}\\d]*(?:[-/&.][\\p{L}\\d]+)*';
const ownNumber = new RegExp(`^(?:.*\\s)?Số\\s*:?\\s*(${numberPattern})(?=\\s|$)`, 'u');
const citedNumber = new RegExp(`(?:^|\\s)(?:số\\s+)?(${numberPattern})(?=[\\s,;.]|$)`, 'u');
const placeAndDate = /(?:^|\s)\p{Lu}[\p{L} ]+,\s*ngày\s*(\d{0,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})\s*$/u;
const motto =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|đảng cộng sản việt nam)$/iu;
const bodyBegins = /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét đề nghị|Kính gửi|[IVX]+\.\s|Điều\s+1)/u;
const officeOf = /(?:^|\s)(?:(?:KT|TM|TL|TUQ|Q)\.\s*)?(\p{Lu}[\p{Lu} ,]*\p{Lu})\s*$/u;
const personName = /^(?:\p{Lu}\p{Ll}*)(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** Reads the card out of a text by the forms of NĐ 30/2020/NĐ-CP. Knows nothing that the text does not say. */
export function readDocumentCard(text: string): DocumentCard {
  // The letterhead stands in two columns: the left one is the issuer's.
  const columns = text
    .normalize('NFC')
    .split(/\r?\n|\f/)
    .map((line) => line.trim().split(/\s{3,}|\t/));
  const rows = columns.filter(([left]) => left !== undefined && left !== '');
  const lines = rows.map((row) => row.join(' ').replace(/\s+/g, ' '));
  const titleAt = lines.slice(0, longestHead).findIndex((line) => typeOf(line) !== undefined);
  // What stands right under the title is what it is about, even when it begins with "Thực hiện".
  const bodyAt = lines.findIndex((line, index) => index > titleAt + 1 && bodyBegins.test(line));
  const head = lines.slice(0, bodyAt === -1 ? longestHead : bodyAt);
  const number = head.map((line) => ownNumber.exec(line)?.[1]).find(Boolean);
  const type = typeOf(head[titleAt] ?? '') ?? typeOfNumber(number);
  const letterhead = rows.slice(0, Math.max(titleAt, 0)).map(([left = '']) => left);
  const issuer = issuerOf(head.slice(titleAt + 1), letterhead, text);
  return {
    type,
    number,
    issuedOn: head.map(dateOf).find(Boolean),
    issuer,
    issuerLevel: issuer === undefined ? undefined : levelOf(issuer),
    ...signatureOf(lines, text),
    subject: titleAt === -1 ? undefined : subjectOf(head.slice(titleAt + 1)),
    bases: basesOf(text),
  };
}

/** The type where it stands as the title, alone on its line in capitals. */
function typeOf(line: string): DocumentType | undefined {
  if (line !== line.toUpperCase()) return undefined;
  const title = line.toLowerCase().replace(/[:.]$/, '').trim();
  return names.find(([name]) => title === name)?.[1];
}

function typeOfNumber(number: string | undefined): DocumentType | undefined {
  const letters = number?.split(/[-/.]/).map((part) => symbols[part.toUpperCase()]);
  return letters?.find(Boolean);
}

function dateOf(line: string): string | undefined {
  const [, day = '', month = '', year = ''] = placeAndDate.exec(line) ?? [];
  if (year === '') return undefined;
  const parts = [year, month, ...(day === '' ? [] : [day])];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

/** The lines under the title up to the authority in capitals or to the grounds. */
function subjectOf(lines: readonly string[]): string | undefined {
  const subject: string[] = [];
  for (const line of lines) {
    if (/^CỦA\s/u.test(line)) continue;
    if (isCapitals(line) || maker.test(line) || /^[_\-–—*]+$/.test(line) || line.startsWith('(')) break;
    subject.push(line);
  }
  return subject.length === 0 ? undefined : subject.join(' ').replace(/^(?:V\/v|Về việc)\s+/iu, '');
}

function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && line === line.toUpperCase();
}

const institutions =
  '(?:Ủy|Uỷ) ban nhân dân (?:tỉnh|thành phố|xã|phường|đặc khu)|Hội đồng nhân dân (?:tỉnh|thành phố|xã|phường)|Sở|Bộ|Ban|Văn phòng|Trung tâm|Cục|Vụ|Viện';
/** "Sở Khoa học và Công nghệ ban hành Kế hoạch": a plan names who makes it where the head is missing. */
const maker = new RegExp(
  `(?:^|[,.] )((?:${institutions})(?: \\p{L}+){0,6}?) (?:ban hành|xây dựng) (?:Kế hoạch|Chương trình|kế hoạch)`,
  'mu',
);

/** The authority under the title ("THỦ TƯỚNG CHÍNH PHỦ"), else the body in the letterhead, else who says "ban hành". */
function issuerOf(
  underTitle: readonly string[],
  letterhead: readonly string[],
  text: string,
): string | undefined {
  const authority = underTitle.find((line) => isCapitals(line) && !typeOf(line))?.replace(/^CỦA\s+/u, '');
  const body = letterhead.filter((line) => isCapitals(line) && !motto.test(line) && !ownNumber.test(line));
  const capitals = authority ?? body.join(' ');
  return capitals === '' ? maker.exec(joinedLines(text).join('\n'))?.[1] : asWritten(capitals, text);
}

/** Capitals as the text itself writes them elsewhere: "BỘ TRƯỞNG BỘ XÂY DỰNG" is "Bộ trưởng Bộ Xây dựng". */
function asWritten(capitals: string, text: string): string {
  const words = capitals.replace(/\s+/g, ' ').trim();
  const flat = text.normalize('NFC').replace(/\s+/g, ' ');
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
  const found = [...flat.matchAll(pattern)]
    .map(([match]) => match)
    .find((match) => match !== match.toUpperCase());
  if (found !== undefined) return found;
  const [, deputy = '', office = '', place = ''] =
    /^(PHÓ )?(.+?)((?: (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) .+)?)$/u.exec(words) ?? [];
  const [, level = '', name = ''] = /^( (?:THÀNH PHỐ|ĐẶC KHU|\p{L}+))(.*)$/u.exec(place) ?? [];
  const ofPlace = name.split(' ').map(sentence).join(' ');
  return sentence(deputy) + sentence(office) + level.toLowerCase() + ofPlace;
}

function sentence(capitals: string): string {
  return capitals.charAt(0) + capitals.slice(1).toLowerCase();
}

function levelOf(issuer: string): IssuerLevel {
  const name = issuer.toLowerCase();
  if (/bộ chính trị|ban chấp hành|ban bí thư|tỉnh ủy|đảng ủy/u.test(name)) return 'party';
  if (/xã|phường|đặc khu/u.test(name) && /ủy ban|uỷ ban|hội đồng/u.test(name)) return 'commune';
  if (/ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|chủ tịch/u.test(name)) return 'province';
  if (/quốc hội|chính phủ|thủ tướng/u.test(name)) return 'national';
  if (/^sở|giám đốc sở/u.test(name)) return 'department';
  return 'ministry';
}

/** "KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Nguyễn Việt Hùng": the last office before the last name, at the first signature. */
function signatureOf(lines: readonly string[], text: string): Pick<DocumentCard, 'signer' | 'signerTitle'> {
  const from = lines.findIndex((line) => /(?:^|\s)(?:KT|TM|TL|TUQ|Q)\.\s*\p{Lu}{2}/u.test(line));
  if (from === -1) return {};
  const after = lines.slice(from, from + 12);
  const nameAt = after.findIndex((line) => personName.test(line));
  if (nameAt === -1) return {};
  const offices = after.slice(0, nameAt).filter((line) => isCapitals(line));
  const office = officeOf.exec(offices.at(-1) ?? '')?.[1];
  return { signer: after[nameAt], signerTitle: office && asWritten(office, text) };
}

function basesOf(text: string): DocumentCard['bases'] {
  return joinedLines(text).flatMap((line) => {
    const [, ground] = /^(?:Căn cứ|Thực hiện)\s+(.+)$/u.exec(line) ?? [];
    const number = ground && citedNumber.exec(ground)?.[1];
    if (!ground || !number) return [];
    return [{ number, citation: citationIn(ground) }];
  });
}

/** "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị": without what it is about. */
function citationIn(ground: string): string {
  const whole =
    /^.+?\sngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}(?:\s+của\s+\p{L}+(?:\s+(?!(?:về|phê duyệt|sửa đổi|quy định|ban hành)(?:[\s,]|$))\p{L}+){0,8})?/iu.exec(
      ground,
    );
  return (whole?.[0] ?? ground).replace(/[;,.]\s*$/, '');
}
