import { defaultTreeAdapter, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Removes everything of a page that only serves the framework's client: scripts, inline flight
 * data, hints to fetch scripts, hydration comments. Data blocks (`application/ld+json`) and scripts
 * of our own islands stay: those carry `data-island`.
 */
export function stripFrameworkScripts(html: string): string {
  const document = parse(html);
  clean(document);
  return serialize(document);
}

function clean(node: Node): void {
  if ('content' in node) clean(node.content);
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (isFrameworkNode(child)) defaultTreeAdapter.detachNode(child);
    else clean(child);
  }
}

function isFrameworkNode(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true;
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') return !isOwnScript(node);
  if (node.tagName === 'link') return isScriptHint(node);
  return isEmptyWrapper(node);
}

/** React leaves a bare hidden `<div>` around its comments. */
function isEmptyWrapper(element: Element): boolean {
  const isBare = element.tagName === 'div' && element.attrs.length === 1;
  return isBare && attribute(element, 'hidden') !== undefined && element.childNodes.every(isFrameworkNode);
}

function isOwnScript(script: Element): boolean {
  if (attribute(script, 'type') === 'application/ld+json') return true;
  return attribute(script, 'data-island') !== undefined && attribute(script, 'src') !== undefined;
}

function isScriptHint(link: Element): boolean {
  const relation = attribute(link, 'rel');
  return relation === 'modulepreload' || (relation === 'preload' && attribute(link, 'as') === 'script');
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
