// What a PDF would start, run, send or carry. Every object counts that any viewer could reach, whatever the table of
// objects says: those between, behind and within others, and those packed in streams (ISO 32000-2, 7.5.7 and 12.6).
import { inflateSync } from 'node:zlib';
import { skipBlanks, tokensOf } from './pdfTokens.mjs';

/** Programs, forms that send, other files. What a reader clicks – an address, a page – is none of these. */
const active = new Set([
  'JavaScript',
  'JS',
  'Launch',
  'ImportData',
  'SubmitForm',
  'GoToE',
  'RichMedia',
  'RichMediaExecute',
  'OnInstantiate',
  'XFA',
  'EmbeddedFile',
  'EF',
]);
/** What actions of a page or field wait for, without a click. */
const triggers = new Set('E X D U Fo Bl PO PC PV PI O C K F V WC WS DS WP DP'.split(' '));
const programAddress = /^(?:javascript:|vbscript:|data:text\/html)/i;
const maxUnpacked = 100_000_000;
/** Objects without an end are read to the end of the file, one after the other. */
const maxReadings = 4;
const maxSteps = 5;
const anyNumber = 'any';

/**
 * @param {Buffer} bytes a document that PDFium can open
 * @returns {'active' | 'unreadable' | 'still'} unreadable: objects are packed in a way that cannot be looked into
 */
export function actionsOf(bytes) {
  const source = bytes.toString('latin1');
  const search = { bytes, source, left: maxReadings * source.length + 1_000_000, unpacked: 0 };
  const found = { places: new Map(), starting: [] };
  try {
    for (const { index, 0: word } of source.matchAll(/obj|trailer/g)) {
      const place = { text: source, start: index + word.length };
      const number = word === 'obj' ? numberBefore(source, index) : undefined;
      if (isActive(place, number, found, search)) return 'active';
    }
    return found.starting.some((place) => startsByItself(place, found.places)) ? 'active' : 'still';
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable';
    throw error;
  }
}

class Unreadable extends Error {}

/** Looks through one object and those packed in it; remembers where it is and whether it starts something. */
function isActive(place, number, found, search) {
  const names = new Set();
  let end = skipBlanks(place.text, place.start);
  if (end - place.start > search.left) throw new Unreadable();
  for (const token of tokensOf(place.text, place.start)) {
    end = token.end;
    if (end - place.start > search.left) throw new Unreadable();
    if (active.has(token.name) || (token.string && isProgram(token.string))) return true;
    if (token.name !== undefined) names.add(token.name);
  }
  search.left -= end - place.start;
  if (number !== undefined) {
    if (!found.places.has(number)) found.places.set(number, []);
    found.places.get(number).push(place);
  }
  if (names.has('OpenAction') || names.has('AA')) found.starting.push(place);
  const mayPack = place.text === search.source && names.has('First') && names.has('N');
  const data = mayPack ? streamAt(search.source, end) : undefined;
  if (data === undefined) return false;
  return packedIn(place, data, search).some((packed) => isActive(packed, packed.number, found, search));
}

/** White space and signs of UTF-16 hide nothing. */
const isProgram = (string) => programAddress.test(string.replace(/[\0-\x20\x7f\xfe\xff]/g, ''));

/** The number of an object; with a long comment before the word it may be any. */
function numberBefore(source, index) {
  const before = source.slice(Math.max(0, index - 200), index).replace(/%[^\r\n]*[\r\n]/g, ' ');
  const number = before.match(/(\d+)[\0\s]+\d+[\0\s]*$/)?.[1].replace(/^0+(?=\d)/, '');
  return number ?? (/(?:^|[\r\n])[\0\s]*(?:\d+[\0\s]*)?$/.test(before) ? anyNumber : undefined);
}

function streamAt(source, at) {
  const word = skipBlanks(source, at);
  if (!source.startsWith('stream', word)) return undefined;
  const line = /\r?\n|\r|/y;
  line.lastIndex = word + 'stream'.length;
  line.exec(source);
  return line.lastIndex;
}

/** Objects in a stream: a list of numbers and places, then the objects. Writers pack with Flate and nothing else. */
function packedIn(place, data, search) {
  const head = [...tokensOf(place.text, place.start)];
  const [first, count] = [wholeNumber(head, 'First'), wholeNumber(head, 'N')];
  const packing = valuesOf(head, 'Filter').flat();
  const filters = packing.flatMap(({ name }) => name ?? []);
  if (head.some(({ name }) => name === 'Predictor' || name === 'Crypt')) throw new Unreadable();
  const isPlain = filters.length === 0 && packing.every(({ word }) => word === 'null');
  const isFlate = filters.length === 1 && /^(?:FlateDecode|Fl)$/.test(filters[0]);
  if (!isPlain && !isFlate) throw new Unreadable();
  const text = isPlain ? search.source : unpacked(search, data);
  const start = isPlain ? data : 0;
  const objects = [];
  let at = start;
  while (objects.length < count) {
    const [number] = tokensOf(text, at);
    const [offset] = number ? tokensOf(text, number.end) : [];
    if (!/^\d+$/.test(number?.word) || !/^\d+$/.test(offset?.word)) throw new Unreadable();
    objects.push({ text, start: start + first + Number(offset.word), number: String(Number(number.word)) });
    at = offset.end;
  }
  return objects;
}

function unpacked(search, data) {
  try {
    const options = { finishFlush: 2, maxOutputLength: maxUnpacked };
    const text = inflateSync(search.bytes.subarray(data), options).toString('latin1');
    search.unpacked += text.length;
    search.left += maxReadings * text.length;
    if (search.unpacked <= maxUnpacked) return text;
  } catch {
    // Encrypted, or packed in another way than it says.
  }
  throw new Unreadable();
}

function wholeNumber(tokens, key) {
  const values = valuesOf(tokens, key);
  const [value] = values;
  if (values.length !== 1 || value.length !== 1 || !/^\d+$/.test(value[0].word)) throw new Unreadable();
  return Number(value[0].word);
}

/** The values of a key, wherever it stands: a key may be written twice, and viewers differ in which they take. */
const valuesOf = (tokens, key) =>
  tokens.flatMap(({ name }, index) => (name === key ? [valueAt(tokens, index + 1)] : []));

function valueAt(tokens, start) {
  const [first, second, third] = tokens.slice(start, start + 3);
  if (first?.word !== undefined && second?.word !== undefined && third?.word === 'R')
    return [first, second, third];
  const open = [];
  for (let end = start; end < tokens.length; end += 1) {
    const { mark } = tokens[end];
    if (mark === '<<' || mark === '[') open.push(mark);
    if (mark === '>>' && open.at(-1) === '<<') open.pop();
    if (mark === ']' && open.at(-1) === '[') open.pop();
    if (open.length === 0) return tokens.slice(start, end + 1);
  }
  return tokens.slice(start);
}

function startsByItself({ text, start }, places) {
  const tokens = [...tokensOf(text, start)];
  return (
    valuesOf(tokens, 'OpenAction').some((value) => !everyMeaning(value, places, isPageTurn)) ||
    valuesOf(tokens, 'AA').some((value) => !everyMeaning(value, places, isNoTrigger))
  );
}

/** Whether a value, or every object it may refer to, is as it should be; one that is not found is not. */
function everyMeaning(value, places, isFine, steps = 0) {
  if (value[2]?.word !== 'R' || value.length !== 3) return isFine(value);
  const number = String(Number(value[0].word));
  const targets = [number, anyNumber].flatMap((key) => places.get(key) ?? []);
  return (
    steps < maxSteps &&
    targets.length > 0 &&
    targets.every(({ text, start }) => {
      const tokens = [...tokensOf(text, start)];
      return everyMeaning(tokens.length === 1 ? referenceAt(text, start) : tokens, places, isFine, steps + 1);
    })
  );
}

/** An object may be nothing but a reference to another. */
function referenceAt(text, start) {
  const tokens = [];
  for (let at = start; tokens.length < 3; at = tokens.at(-1).end) {
    const [token] = tokensOf(text, at);
    if (!token) break;
    tokens.push(token);
  }
  return tokens[2]?.word === 'R' ? tokens : tokens.slice(0, 1);
}

/** On opening, a document may go to one of its pages. */
function isPageTurn(value) {
  const [first] = value;
  if (first?.mark !== '<<')
    return first?.mark === '[' || first?.word === 'null' || first?.string !== undefined;
  const kinds = valuesOf(value, 'S').map((kind) => kind[0]?.name);
  return kinds.length > 0 && kinds.every((kind) => kind === 'GoTo') && valuesOf(value, 'Next').length === 0;
}

/** Fonts and pictures may have the name AA as well. */
const isNoTrigger = (value) => value[0]?.mark !== '<<' || !value.some(({ name }) => triggers.has(name));
