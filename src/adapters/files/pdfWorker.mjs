// Reads and draws one PDF on a thread of its own: PDFium is WebAssembly and works in one go, so a long document
// would otherwise hold up every reader. Plain JavaScript, because Node starts it as it is.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { actionsOf } from './pdfActions.mjs';

const { path, maxPages, maxCharacters, maxOutline } = workerData;
const passwordError = 4;
const maxNotes = 10_000;
const annotations = 1;
const rgbaOrder = 16;

/** @param {(pointer: number, size: number) => number} read as PDFium's functions do: bytes needed, with or without a buffer */
function utf16(module, read) {
  const size = read(0, 0);
  if (size <= 2) return '';
  const pointer = module.wasmExports.malloc(size);
  try {
    read(pointer, size);
    return new TextDecoder('utf-16le').decode(module.HEAPU8.slice(pointer, pointer + size - 2));
  } finally {
    module.wasmExports.free(pointer);
  }
}

/** A value that PDFium knows by a name of ASCII letters. */
function named(module, name, read) {
  const tag = new TextEncoder().encode(`${name}\0`);
  const pointer = module.wasmExports.malloc(tag.byteLength);
  try {
    module.HEAPU8.set(tag, pointer);
    return utf16(module, (to, size) => read(pointer, to, size));
  } finally {
    module.wasmExports.free(pointer);
  }
}

/** What the document says of itself, a line a property. */
function propertiesOf(module, document) {
  const lines = ['Title', 'Subject', 'Keywords'].map((name) =>
    named(module, name, (tag, to, size) => module._FPDF_GetMetaText(document, tag, to, size)),
  );
  return lines.join('\n').trim();
}

/** Notes and text boxes laid over a page and the contents of form fields, which are no text of the page. */
function notesOf(module, page) {
  const lines = [];
  const count = Math.min(module._FPDFPage_GetAnnotCount(page), maxNotes);
  for (let index = 0; index < count; index += 1) {
    const note = module._FPDFPage_GetAnnot(page, index);
    if (!note) continue;
    for (const name of ['Contents', 'V']) {
      lines.push(
        named(module, name, (tag, to, size) => module._FPDFAnnot_GetStringValue(note, tag, to, size)),
      );
    }
    module._FPDFPage_CloseAnnot(note);
  }
  return lines.filter((line) => line !== '').join('\n');
}

/** The table of contents in reading order; entries that repeat themselves end it. */
function outlineOf(module, document) {
  const entries = [];
  const seen = new Set();
  const visit = (first, level) => {
    for (let mark = first; mark && level <= 6; mark = module._FPDFBookmark_GetNextSibling(document, mark)) {
      if (seen.has(mark) || entries.length >= maxOutline) return;
      seen.add(mark);
      const title = utf16(module, (pointer, size) => module._FPDFBookmark_GetTitle(mark, pointer, size));
      const target = module._FPDFBookmark_GetDest(document, mark);
      const page = target ? module._FPDFDest_GetDestPageIndex(document, target) : -1;
      if (title.trim() !== '') entries.push({ title, level, ...(page >= 0 ? { page: page + 1 } : {}) });
      visit(module._FPDFBookmark_GetFirstChild(document, mark), level + 1);
    }
  };
  visit(module._FPDFBookmark_GetFirstChild(document, 0), 1);
  return entries;
}

function textsOf(document, module, pageCount) {
  const texts = [];
  const notes = [];
  let characters = 0;
  for (let index = 0; index < pageCount; index += 1) {
    const page = document.getPage(index);
    // PDFium marks a hyphen at a line's end with U+0002 and unmapped glyphs with noncharacters.
    const text = page.pageIdx && characters < maxCharacters ? page.getText() : '';
    if (page.pageIdx) notes.push(notesOf(module, page.pageIdx));
    module._FPDF_ClosePage(page.pageIdx);
    texts.push(text.slice(0, Math.max(0, maxCharacters - characters)));
    characters += text.length;
  }
  return { texts, notes: notes.join('\n'), isCut: characters >= maxCharacters };
}

/** Pixels of a page on white, RGBA. Not the library's own `render`: that smooths with coloured fringes for screens. */
function draw(document, module, index, width, maxHeight) {
  const page = document.getPage(index);
  const size = page.getOriginalSize();
  const scale = Math.min(width / size.originalWidth, maxHeight / size.originalHeight);
  const pixels = {
    width: Math.max(1, Math.round(size.originalWidth * scale)),
    height: Math.max(1, Math.round(size.originalHeight * scale)),
  };
  const bytes = pixels.width * pixels.height * 4;
  const pointer = module.wasmExports.malloc(bytes);
  const bitmap = module._FPDFBitmap_CreateEx(pixels.width, pixels.height, 4, pointer, pixels.width * 4);
  try {
    module._FPDFBitmap_FillRect(bitmap, 0, 0, pixels.width, pixels.height, 0xffffffff);
    const flags = annotations | rgbaOrder;
    module._FPDF_RenderPageBitmap(bitmap, page.pageIdx, 0, 0, pixels.width, pixels.height, 0, flags);
    return { ...pixels, data: module.HEAPU8.slice(pointer, pointer + bytes) };
  } finally {
    module._FPDFBitmap_Destroy(bitmap);
    module._FPDF_ClosePage(page.pageIdx);
    module.wasmExports.free(pointer);
  }
}

async function open() {
  const library = await PDFiumLibrary.init();
  const { module } = library;
  try {
    const bytes = readFileSync(path);
    return { module, document: await library.loadDocument(bytes), bytes };
  } catch {
    // The library throws for every reason; PDFium remembers which.
    const isLocked = module._FPDF_GetLastError() === passwordError;
    parentPort.postMessage({ refusal: isLocked ? 'password' : 'damaged' });
    return undefined;
  }
}

const opened = await open();
if (opened) {
  const { module, document, bytes } = opened;
  const handle = document.documentIdx;
  const pageCount = document.getPageCount();
  const actions = actionsOf(bytes);
  if (pageCount < 1) parentPort.postMessage({ refusal: 'damaged' });
  else if (pageCount > maxPages) parentPort.postMessage({ refusal: 'tooManyPages' });
  else if (actions === 'unreadable') {
    // Without its owner's password no one can tell what the packed objects of a protected document do.
    const isProtected = module._FPDF_GetSecurityHandlerRevision(handle) >= 0;
    parentPort.postMessage({ refusal: isProtected ? 'password' : 'damaged' });
  } else {
    const facts = {
      pageCount,
      title: propertiesOf(module, handle),
      ...textsOf(document, module, pageCount),
      outline: outlineOf(module, handle),
      isSigned: module._FPDF_GetSignatureCount(handle) > 0,
      isActive:
        module._FPDFDoc_GetJavaScriptActionCount(handle) > 0 ||
        module._FPDFDoc_GetAttachmentCount(handle) > 0 ||
        actions === 'active',
    };
    parentPort.postMessage({ facts });
    parentPort.on('message', ({ index, width, maxHeight }) => {
      const drawing = draw(document, module, index, width, maxHeight);
      parentPort.postMessage({ drawing }, [drawing.data.buffer]);
    });
  }
}
