import type { FileRefusal } from '../../content/fileRefusals';
import { watchOfficePart } from './officeCode';
import { readXml } from './xmlEvents';
import { openZip, type ZipArchive } from './zipArchive';

const maxEmbeddedBytes = 50_000_000;
const macroParts =
  /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml)$|\/macrosheets\/|\.(?:do[ct]m|xl[st]m|xlsb|xlam|p[op]tm|pp[sa]m)$/i;
/** Objects of other programs, and files that only such an object would carry. */
const objectParts =
  /\/activeX\/|\/embeddings\/[^/]*\.(?:bin|pdf)$|oleObject[^/]*\.bin$|\.(?:exe|dll|scr|com|cmd|bat|ps1|vb[es]?|jse?|ws[fh]?|hta|lnk|msi|jar|html?|mht(?:ml)?|rtf|docx?b?|xlsb?|ppt|svgz)$/i;
const officePackage = /\.(?:docx|xlsx|pptx)$/i;

/** Why a document is not taken, by the names of its parts. */
export function checkOfficeNames(names: readonly string[]): FileRefusal | undefined {
  if (names.some((name) => macroParts.test(name))) return { code: 'macros' };
  const isObject = (name: string): boolean => objectParts.test(name) && !officePackage.test(name);
  return names.some(isObject) ? { code: 'officeObject' } : undefined;
}

/**
 * Looks into parts whatever their names, for a program may lie under any. Workbooks within, as every chart has one,
 * are looked through like the document; a document within them is one too deep.
 */
export async function checkOfficeParts(
  zip: ZipArchive,
  names: readonly string[],
  isWithin = false,
): Promise<FileRefusal | undefined> {
  for (const name of names) {
    const refusal = await checkPart(zip, name, isWithin);
    if (refusal) return refusal;
  }
  return undefined;
}

async function checkPart(zip: ZipArchive, name: string, isWithin: boolean): Promise<FileRefusal | undefined> {
  const start = await startOf(zip, name);
  if (start.startsWith('PK\x03\x04')) return isWithin ? { code: 'officeObject' } : checkEmbedded(zip, name);
  const isProgram = start.startsWith('MZ') && !/\.(?:odttf|fntdata)$/i.test(name);
  if (isProgram || /^(?:\xd0\xcf\x11\xe0|\{\\rt|%PDF)/.test(start)) return { code: 'officeObject' };
  const isWide = start.startsWith('\xff\xfe<');
  // Drawings of old Office are no XML in the strict sense; what they refer to stands beside them.
  const isXml = isWide || /^(?:\xef\xbb\xbf)?\s*</.test(start);
  if (!isXml || /\.(?:vml|svg)$/i.test(name)) return undefined;
  const source = await zip.stream(name);
  const watch = watchOfficePart();
  if (source) await readXml(source, watch, isWide ? 'utf16le' : 'utf8');
  return watch.found();
}

/** The first bytes, a letter each. */
async function startOf(zip: ZipArchive, name: string): Promise<string> {
  const source = await zip.stream(name);
  if (!source) return '';
  for await (const piece of source as AsyncIterable<Buffer>) return piece.toString('latin1', 0, 64);
  return '';
}

async function checkEmbedded(zip: ZipArchive, name: string): Promise<FileRefusal | undefined> {
  const bytes = await zip.read(name, maxEmbeddedBytes);
  if (!bytes) return { code: 'tooMuchText' };
  const within = await openZip(bytes);
  if ('code' in within) return within;
  try {
    if (!officePackage.test(name) || !within.has('[Content_Types].xml')) return { code: 'officeObject' };
    return checkOfficeNames(within.names) ?? (await checkOfficeParts(within, within.names, true));
  } finally {
    within.close();
  }
}
