import type { MarkdownBody } from './seedSchemas';

const mark = /^=== ([a-z][a-zA-Z]*) ===[ \t]*$/;

/** The texts of a file by name: what stands first is `body`, the others follow a line `=== name ===`. */
export function splitTexts({ markdown, firstLine }: MarkdownBody): Map<string, MarkdownBody> {
  const texts = new Map<string, MarkdownBody>();
  let name = 'body';
  let from = 0;
  const lines = markdown.split('\n');
  const endText = (to: number) => {
    const text = lines.slice(from, to).join('\n');
    if (text.trim() !== '') texts.set(name, { markdown: text, firstLine: firstLine + from });
  };
  lines.forEach((line, index) => {
    const next = mark.exec(line.trimEnd())?.[1];
    if (next === undefined) return;
    endText(index);
    name = next;
    from = index + 1;
  });
  endText(lines.length);
  return texts;
}
