import { readFile } from 'node:fs/promises';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast, type Handler } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { parse } from 'yaml';
import { z } from 'zod';

/** How a publication is laid out: a book to hold, a bulletin, a talk, a folded sheet. */
export const layouts = ['a5', 'a4', 'slides', 'leaflet'] as const;

const frontSchema = z.strictObject({
  layout: z.enum(layouts),
  /** "Sổ tay", "Bản tin": what stands over the title. */
  label: z.string(),
  title: z.string(),
  subtitle: z.string().optional(),
  edition: z.string(),
  language: z.string().default('vi'),
  /** Ground of the cover: the main colour of the agency, paper, or its accent. */
  cover: z.enum(['main', 'paper', 'accent']).default('main'),
  /** An EPUB beside the PDF. */
  epub: z.boolean().default(false),
});

export type BookFront = z.infer<typeof frontSchema>;

export interface Chapter {
  title: string;
  content: ElementContent[];
}

export interface Book extends BookFront {
  chapters: Chapter[];
}

/** A fence of `figures`: each line a number and what it stands for, `80% | người dân`. */
const fence: Handler = (_state, node: { lang?: string | null; value: string }) => {
  if (node.lang !== 'figures') throw new Error(`Only fences of figures are printed, not "${node.lang}".`);
  const figures = node.value.split('\n').map((line) => {
    const [value = '', label = ''] = line.split('|').map((part) => part.trim());
    return h('div', { className: ['figure'] }, [h('strong', value), h('span', label)]);
  });
  return h('div', { className: ['figures'] }, figures);
};

/** Reads a publication: front matter, then Markdown in which every `#` begins a chapter, a slide or a panel. */
export async function readBook(file: string): Promise<Book> {
  const [, front = '', markdown = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, 'utf8')) ?? [];
  const tree = toHast(
    fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
    { handlers: { code: fence } },
  ) as Root;
  return { ...frontSchema.parse(parse(front)), chapters: chaptersOf(tree) };
}

function chaptersOf(tree: Root): Chapter[] {
  const chapters: Chapter[] = [];
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName === 'h1') chapters.push({ title: textOf(node), content: [] });
    else if (node.type === 'element' || node.type === 'text') chapters.at(-1)?.content.push(node);
  }
  return chapters;
}

function textOf(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}
