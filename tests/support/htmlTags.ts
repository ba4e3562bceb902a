const tag = /<\/?([a-z0-9]+)((?:\s+[a-z-]+="[^"]*")*)\s*>/g;

/** `name` or `name attribute` of every tag in HTML as we serialise it; throws on a `<` that starts none. */
export function tagsOf(html: string): string[] {
  const rest = html.replace(tag, '');
  if (rest.includes('<')) throw new Error(`Not a tag of ours: ${rest.slice(rest.indexOf('<'), 80)}`);
  return [...html.matchAll(tag)].flatMap(([, name = '', attributes = '']) => {
    const names = [...attributes.matchAll(/\s([a-z-]+)="[^"]*"/g)].map(([, attribute]) => attribute);
    return names.length > 0 ? names.map((attribute) => `${name} ${attribute}`) : [name];
  });
}
