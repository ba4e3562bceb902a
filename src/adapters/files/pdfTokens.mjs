// The signs a PDF is written with (ISO 32000-2, 7.2 and 7.3). Own code, because PDFium shows no dictionaries, pdf.js
// none of the actions that run on opening, and parsers of objects keep one where several have the same number.

const blanks = /(?:[\0\t\n\f\r \x80\xff]+|%[^\r\n]*)*/y;
const sign =
  /(<<|>>|[[\]{})>])|\/([^\0\t\n\f\r ()<>[\]{}/%\x80\xff]*)|(\()|<([^>]*)>?|([^\0\t\n\f\r ()<>[\]{}/%\x80\xff]+)/y;
/** Beginnings are enough: what an address does stands first. */
const maxString = 2_000;
const escapes = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Where the next sign stands: comments may lie between any two. */
export function skipBlanks(text, at) {
  blanks.lastIndex = at;
  blanks.exec(text);
  return blanks.lastIndex;
}

/**
 * The tokens of one value: of a dictionary or list all to its end, of anything else one. Ends that fit nothing are
 * passed over as viewers do, so rather more is read than less.
 * @returns {Generator<{ mark?: string, name?: string, string?: string, word?: string, end: number }>}
 */
export function* tokensOf(text, start) {
  const open = [];
  let at = start;
  do {
    sign.lastIndex = skipBlanks(text, at);
    const match = sign.exec(text);
    if (!match) return;
    at = sign.lastIndex;
    const [, mark, name, bracket, hex, word] = match;
    if (mark === '<<' || mark === '[') open.push(mark);
    if (mark === '>>' && open.at(-1) === '<<') open.pop();
    if (mark === ']' && open.at(-1) === '[') open.pop();
    if (bracket) {
      const end = endOfString(text, at);
      const string = plainString(text.slice(at, Math.min(end, at + maxString)));
      at = end + 1;
      yield { string, end: at };
    } else if (name !== undefined) yield { name: plainName(name), end: at };
    else if (hex !== undefined) yield { string: hexString(hex), end: at };
    else yield { mark, word, end: at };
  } while (open.length > 0);
}

/** Any letter of a name may be written by its number: `/J#61vaScript`. */
const plainName = (name) =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** Brackets within a string stand in pairs or behind a backslash. */
function endOfString(text, start) {
  const special = /[()]|\\[^]?/g;
  special.lastIndex = start;
  for (let depth = 1; ;) {
    const match = special.exec(text);
    if (!match) return text.length;
    if (match[0] === '(') depth += 1;
    if (match[0] === ')') depth -= 1;
    if (depth === 0) return match.index;
  }
}

const plainString = (source) =>
  source.replace(/\\(?:([0-7]{1,3})|(\r\n?|\n)|([^]))/g, (_, octal, line, letter) => {
    if (octal) return String.fromCharCode(parseInt(octal, 8) & 255);
    return line ? '' : (escapes[letter] ?? letter);
  });

const hexString = (source) =>
  Buffer.from(source.slice(0, maxString).replace(/[^0-9a-f]/gi, ''), 'hex').toString('latin1');
