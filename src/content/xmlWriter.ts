import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';

export type XmlNode = XMLBuilder;

export function startXml(): XmlNode {
  return create({ version: '1.0', encoding: 'UTF-8' });
}

/** Prefixes declared once, on the root, instead of on every element that uses them. */
export function declarePrefixes(root: XmlNode, prefixes: Record<string, string>): void {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    root.att('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, namespace);
  }
}

export interface XmlContent {
  text?: string;
  /** Absent values are left out. */
  attributes?: Record<string, string | undefined>;
  language?: string;
}

/**
 * Adds an element. All text reaches the document here and not through xmlbuilder2 itself, which takes
 * `&lt;` or `&name;` in a text for a reference and leaves it as it is: markup quoted in an article would
 * become markup, and an unknown name would break the document.
 */
export function addXml(parent: XmlNode, namespace: string, name: string, content: XmlContent = {}): XmlNode {
  const element = parent.ele(namespace, name);
  if (content.language) element.att('http://www.w3.org/XML/1998/namespace', 'xml:lang', content.language);
  for (const [key, value] of Object.entries(content.attributes ?? {})) {
    if (value !== undefined) element.att(key, escapeAmpersands(value));
  }
  if (content.text !== undefined) element.txt(escapeAmpersands(content.text));
  return element;
}

function escapeAmpersands(text: string): string {
  return text.replaceAll('&', '&amp;');
}

export function finishXml(document: XmlNode): string {
  return `${document.end({ prettyPrint: true })}\n`;
}
