/**
 * Everything XML 1.0 section 2.2 does not allow as a character, surrogates that stand alone, and the marks that turn
 * the order of what follows (Unicode TR 9, 2.1 to 2.5): a byline that ends with one would forge the date beside it.
 */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text that can stand in any output: NFC, no XML-illegal or turning characters, no lone surrogates, line ends as `\n`
 * (XML parsers make them so anyway, section 2.11). Never apply it to finished markup: NFC would join
 * a `>` with a combining stroke that follows it.
 */
export function cleanText(text: string): string {
  return text.replace(illegal, '').replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The same value with every string in it cleaned; what is not a string, list or plain object stays. */
export function cleanTexts<T>(value: T): T {
  return cleanValue(value) as T;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanValue(part)]));
}
