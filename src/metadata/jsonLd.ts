import { cleanTexts } from '../content/xmlText';

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON-LD to stand inside a `<script>` element: nothing in it can end the element, open a comment or
 * break a JavaScript parser, and it parses back to the same object.
 */
export function serialiseJsonLd(object: object): string {
  return JSON.stringify(cleanTexts(object)).replace(/[<>&\u2028\u2029]/g, (found) => escapes[found] ?? found);
}
