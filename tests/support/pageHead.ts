import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export interface PageHead {
  lang: string | undefined;
  title: string;
  /** Contents of `<meta>` by `name` or `property`. */
  meta: Map<string, string[]>;
  links: Record<string, string>[];
  jsonLd: Record<string, unknown>[];
}

/** What the head of a page and its JSON-LD say, read by an HTML parser as a crawler would. */
export function readPageHead(html: string): PageHead {
  const elements = descendants(parse(html));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const meta = new Map<string, string[]>();
  for (const { name, property, content = '' } of named('meta').map(attributesOf)) {
    const key = name ?? property;
    if (key !== undefined) meta.set(key, [...(meta.get(key) ?? []), content]);
  }
  return {
    lang: named('html').map(attributesOf)[0]?.lang,
    title: named('title').map(textOf)[0] ?? '',
    meta,
    links: named('link').map(attributesOf),
    jsonLd: named('script')
      .filter(({ attrs }) =>
        attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json'),
      )
      .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>),
  };
}

/** `href` of the links of a kind, by language. */
export function hrefLangs({ links }: PageHead): Record<string, string> {
  return Object.fromEntries(
    links.flatMap(({ hreflang, href }) => (hreflang && href ? [[hreflang, href]] : [])),
  );
}

export function canonicalOf({ links }: PageHead): string[] {
  return links.flatMap(({ rel, href }) => (rel === 'canonical' && href ? [href] : []));
}

function descendants(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []));
}

function attributesOf({ attrs }: Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
