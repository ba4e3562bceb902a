import type { SaxesAttributeNS } from 'saxes';
import type { XmlHandlers } from './xmlEvents';

/** Elements that run, load a page or send what is typed. */
const activeElements = new Set([
  ...['script', 'iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'form', 'portal'],
  ...['handler', 'listener'],
]);
const animations = new Set(['set', 'animate', 'animatetransform', 'animatemotion', 'animatecolor']);
/** Attributes that hold addresses, those animations set included. */
const addresses = new Set([
  ...['href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'data', 'poster', 'background', 'cite'],
  ...['longdesc', 'manifest', 'codebase', 'ping', 'full-path', 'from', 'to', 'by', 'values'],
]);
const stillData = /^data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/|audio\/|video\/|application\/font-)/;
const drawingData = /^data:image\/svg\+xml/;
/** Where a reader of XML sees a comment or plain words and a reader of HTML may see elements. */
const hiddenCode = new RegExp(
  `<(?:[a-z]+:)?(?:${[...activeElements].join('|')})\\b|<[^<>]*[\\s"'/]on[a-z]+\\s*=|(?:java|vb)script:`,
  'i',
);

export interface CodeWatch extends XmlHandlers {
  hasCode(): boolean;
}

/** Watches the pages and drawings of a book for programs, and for what opens other pages by itself. */
export function watchForCode(): CodeWatch {
  let isActive = false;
  let isStyle = false;
  const suspect = (words: string): void => {
    isActive ||= hiddenCode.test(words);
  };
  return {
    hasCode: () => isActive,
    open: ({ local, attributes }) => {
      const element = local.toLowerCase();
      isStyle = element === 'style';
      isActive ||= activeElements.has(element) || Object.values(attributes).some((one) => runs(element, one));
    },
    close: () => {
      isStyle = false;
    },
    text: (words) => {
      if (isStyle) suspect(words);
    },
    cdata: suspect,
    comment: suspect,
    // What is declared there – words for entities, attributes not written – stands in no element.
    doctype: (declaration) => {
      isActive ||= /\[\s*[^\s\]]/.test(declaration);
    },
    instruction: ({ target, body }) => {
      isActive ||= target === 'xml-stylesheet' && !/type\s*=\s*["']text\/css["']/.test(body);
    },
  };
}

function runs(element: string, { local, value }: SaxesAttributeNS): boolean {
  const name = local.toLowerCase();
  if (/^on[a-z]/.test(name) || name === 'srcdoc') return true;
  if (element === 'meta' && name === 'http-equiv') return /refresh/i.test(value);
  if (animations.has(element) && name === 'attributename') return /href$|^on|src$/i.test(value.trim());
  return addresses.has(name) && value.split(';').some((address, index) => isProgram(element, address, index));
}

/** A program in place of an address. White space within is passed over by browsers; `values` has several. */
function isProgram(element: string, address: string, index: number): boolean {
  const plain = address.replace(/[\0-\x20\x7f]/g, '').toLowerCase();
  if (/^(?:java|vb)script:/.test(plain)) return true;
  if (index > 0 || !plain.startsWith('data:')) return false;
  return !stillData.test(plain) && !(/^ima?ge?$/.test(element) && drawingData.test(plain));
}
