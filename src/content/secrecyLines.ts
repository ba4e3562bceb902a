import { compact } from './compactWords';
import type { StateSecretRule } from './stateSecretRules';

const enumerator = '(?:\\d{1,3}|[a-zđ])?';
const label = '(?:mức|cấp)?(?:độmật|domat)';
const level = '(?:tuyệtmật|tốimật|mật|tuyetmat|toimat|mat)';
const labelLine = new RegExp(`^${enumerator}${label}$`, 'iu');
const levelLine = new RegExp(`^${level}$`, 'iu');
const secrecyLine = new RegExp(`^${enumerator}${label}${level}$`, 'iu');
/** A label and its level with more behind: "Độ mật: Mật (bản số 2)". A list of the levels is a choice, not a mark. */
const secrecyLineWithMore =
  /^\P{L}*(?:(?:mức|cấp)\s+)?độ\s+mật\s*[:：]\s*(?:tuyệt\s+mật|tối\s+mật|mật)\s*[([.;–—-]/iu;
const stampedLevel = /^(?:TUYỆT|TỐI)?MẬT$/u;

/** HTML reaches us in imported items: `<b>Độ mật:</b>&nbsp;Mật` is the same line to a reader. */
function withoutHtml(text: string): string {
  return text
    .replace(/<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    );
}

const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/;

function ruleOfLine(line: string): StateSecretRule | undefined {
  const whole = compact(line);
  if (stampedLevel.test(whole)) return 'stampedLevel';
  // Columns set side by side: "Số: 12/BC │ Độ mật: Mật".
  const columns = line.split(/[\t|│]| {3,}/).map(compact);
  if ([whole, ...columns].some((part) => secrecyLine.test(part))) return 'secrecyLine';
  const visible = line.normalize('NFC').replace(/\p{Cf}/gu, '');
  return secrecyLineWithMore.test(visible) ? 'secrecyLine' : undefined;
}

/** Puts lines together from the pieces of a document in reading order and remembers the first mark. */
export class LineReader {
  found: StateSecretRule | undefined;
  private line = '';
  private isAfterLabel = false;
  private lastWasLabel = false;

  /** A piece of the current line, perhaps with line ends in it. */
  read(text: string): void {
    const [first = '', ...following] = text.split(lineEnd);
    this.line += first;
    for (const next of following) {
      this.endLine();
      this.line = next;
    }
  }

  /** A value of its own. */
  readWhole(text: string): void {
    this.endLine();
    this.read(text);
    this.endLine();
    if (!/[<&]/.test(text)) return;
    this.read(withoutHtml(text));
    this.endLine();
  }

  endLine(): void {
    const line = this.line;
    this.line = '';
    const words = compact(line);
    if (words === '') return;
    this.found ??= ruleOfLine(line);
    if (this.isAfterLabel && levelLine.test(words)) this.found ??= 'secrecyLine';
    this.lastWasLabel = labelLine.test(words);
    this.isAfterLabel = this.lastWasLabel && /[:：]\P{L}*$/u.test(line);
  }

  /** What follows is the value cell of a row of two: a label needs no colon there. */
  startValueCell(): void {
    this.endLine();
    this.isAfterLabel ||= this.lastWasLabel;
  }
}
