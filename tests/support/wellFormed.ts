import { create } from 'xmlbuilder2';

const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/** Name of the root element; throws unless the document is well-formed XML 1.0. */
export function rootOf(xml: string): string {
  const found = illegal.exec(xml);
  if (found) throw new Error(`XML-illegal character at ${found.index}`);
  const stray = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.exec(
    xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''),
  );
  if (stray) throw new Error(`Ampersand that starts no reference at ${stray.index}`);
  return create(xml).root().node.nodeName;
}
