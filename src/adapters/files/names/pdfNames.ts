import { readFile, writeFile } from 'node:fs/promises';

/**
 * Writes spaces over the author that a word processor put into a PDF without asking: same length, so that every
 * offset in the file stays true. Names in compressed objects are left: reaching them would mean writing the
 * document anew, which changes what readers see more often than it protects anybody. Never for signed documents.
 */
export async function blankPdfNames(path: string): Promise<void> {
  const bytes = await readFile(path);
  // One character a byte, so that positions in the text are positions in the file.
  const text = bytes.toString('latin1');
  if (text.includes('/Encrypt')) return;
  const places = [...authorsIn(text), ...creatorsIn(text)];
  for (const { start, end, filler } of places) bytes.fill(filler, start, end);
  if (places.length > 0) await writeFile(path, bytes);
}

interface Place {
  start: number;
  end: number;
  filler: string;
}

/** Values of /Author in the information dictionaries that the trailers name. */
function authorsIn(text: string): Place[] {
  const numbers = new Set([...text.matchAll(/\/Info\s+(\d+)\s+\d+\s+R/g)].map((match) => match[1]));
  return [...text.matchAll(/(?<=^|[\r\n\s])(\d+)\s+\d+\s+obj\b/g)]
    .filter((match) => numbers.has(match[1]))
    .flatMap((match) => {
      const end = text.indexOf('endobj', match.index);
      return end < 0 ? [] : authorOf(text.slice(match.index, end), match.index);
    });
}

const literalAuthor = /\/Author\s*\(((?:\\[^]|[^\\()])*)\)/;
const hexAuthor = /\/Author\s*<([0-9A-Fa-f\s]*)>/;

function authorOf(dictionary: string, offset: number): Place[] {
  return [literalAuthor, hexAuthor].flatMap((pattern) => {
    const match = pattern.exec(dictionary);
    const value = match?.[1];
    if (!match || !value) return [];
    const start = offset + match.index + match[0].lastIndexOf(value);
    // In hexadecimal a space is 20; white space between digits is ignored.
    return [{ start, end: start + value.length, filler: pattern === hexAuthor ? '20' : ' ' }];
  });
}

/** Names in XMP, which is plain XML in the file. */
function creatorsIn(text: string): Place[] {
  return [...text.matchAll(/<dc:creator>[^]{0,2000}?<\/dc:creator>/g)].flatMap((creator) =>
    [...creator[0].matchAll(/<rdf:li[^<>]*>([^<>]+)<\/rdf:li>/g)].map((match) => {
      const name = match[1] ?? '';
      const start = creator.index + match.index + match[0].lastIndexOf(name);
      return { start, end: start + name.length, filler: ' ' };
    }),
  );
}
