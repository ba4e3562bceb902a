import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import sharp from 'sharp';
import type { AgencyProfile } from '../../src/agencies/agencyProfile';
import type { Book } from './book';

const pages: Record<Book['layout'], string> = {
  a5: 'size: 148mm 210mm; margin: 17mm 15mm 18mm;',
  a4: 'size: 210mm 297mm; margin: 20mm 19mm 20mm;',
  slides: 'size: 254mm 143mm; margin: 0;',
  leaflet: 'size: 297mm 210mm; margin: 0;',
};

/** A data address of an SVG of the profile. */
const svgUrl = (svg: string): string =>
  `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`;

/** The motif as a picture: as a drawing it would be written into the PDF once for every tile. */
async function tileUrl({ svg, height }: AgencyProfile['motif']): Promise<string> {
  const png = await sharp(Buffer.from(svg), { density: (72 * tileHeight) / height })
    .png({ palette: true })
    .toBuffer();
  return `url("data:image/png;base64,${png.toString('base64')}")`;
}

/** Pixels; 26 mm high it is sharp enough for a desk printer. */
const tileHeight = 220;

/** The whole publication as one page of HTML for Chromium to print. */
export async function layOut(book: Book, profile: AgencyProfile, fonts: string): Promise<string> {
  const cover = h('section', { className: ['cover', `on-${book.cover}`] }, [
    h('p', { className: ['agency'] }, [h('span', { className: ['sign'] }), profile.name.vi]),
    h('div', { className: ['cover-title'] }, [
      h('p', { className: ['label'] }, book.label),
      h('p', { className: ['title'] }, book.title),
      ...(book.subtitle ? [h('p', { className: ['subtitle'] }, book.subtitle)] : []),
    ]),
    h('p', { className: ['edition'] }, book.edition),
  ]);
  const chapters = book.chapters.map(({ title, content }, index) =>
    h('section', { className: ['chapter'] }, [
      h('header', [h('span', { className: ['number'] }, String(index + 1)), h('h1', title)]),
      h('div', { className: ['content'] }, partsOf(content)),
    ]),
  );
  const body = toHtml([cover, ...chapters]);
  const style = `${fonts}\n${await colours(profile)}\n@page { ${pages[book.layout]} }\n${sheet}\n${sheets[book.layout]}`;
  return `<!doctype html><html lang="${book.language}"><head><meta charset="utf-8"><title>${book.title}</title><style>${style}</style></head><body class="${book.layout}">${body}</body></html>`;
}

/** A heading with what stands under it, so that no page ends with a heading. */
function partsOf(content: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  for (const node of content) {
    const last = parts.at(-1);
    if (node.type === 'element' && node.tagName === 'h2')
      parts.push(h('div', { className: ['part'] }, [node]));
    else if (last?.type === 'element' && last.properties.className?.toString() === 'part')
      last.children.push(node);
    else parts.push(node);
  }
  return parts;
}

async function colours({ colours: { light }, logo, motif }: AgencyProfile): Promise<string> {
  return `:root { --main: ${light.main}; --on-main: ${light.onMain}; --accent: ${light.accent};
    --accent-text: ${light.accentText}; --text: ${light.text}; --muted: ${light.mutedText}; --line: ${light.line};
    --surface: ${light.surface}; --ground: ${light.ground}; --sign: ${svgUrl(logo.svg)}; --motif: ${await tileUrl(motif)}; }`;
}

/** What all layouts share: the two families of the column, tables with few lines, numbers large. */
const sheet = `
* { box-sizing: border-box; margin: 0; padding: 0; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { color: var(--text); font: 400 10.2pt/1.62 'Source Serif 4', serif; }
/* Chromium makes the outline of the lines it set: a space that ends a line must stay one. */
h1, h2, h3, .title { font-family: 'Source Serif 4', serif; font-weight: 600; line-height: 1.3; text-wrap: balance; white-space: break-spaces; }
.part { break-inside: avoid; }
p + p, ul + p, ol + p, p + ul, p + ol, table + p { margin-top: 2.6mm; }
ul, ol { padding-left: 5mm; }
li + li { margin-top: 1.2mm; }
li::marker { color: var(--accent-text); }
strong { font-weight: 600; }
.sign { display: inline-block; width: 8mm; height: 8mm; background: var(--sign) center / contain no-repeat; }
.cover { position: relative; display: flex; flex-direction: column; background: var(--main); color: var(--on-main); break-after: page; overflow: hidden; }
.cover.on-main { box-shadow: 1mm 0 0 var(--main); }
.cover.on-accent { box-shadow: 1mm 0 0 var(--accent-text); }
.cover.on-paper { background: var(--ground); color: var(--main); border-top: 6mm solid var(--main); }
.cover.on-accent { background: var(--accent-text); color: #fff; }
.cover::after { content: ''; position: absolute; inset: auto 0 0; height: 26mm; background: var(--motif) 0 0 / auto 26mm repeat-x; opacity: 0.75; }
.cover .agency { display: flex; align-items: center; gap: 4mm; font: 600 9.5pt/1.35 'Be Vietnam Pro', sans-serif; }
.cover .label { font: 600 10pt/1.4 'Be Vietnam Pro', sans-serif; }
.cover .title { font-size: 25pt; line-height: 1.22; font-weight: 600; letter-spacing: -0.01em; }
.cover .subtitle { margin-top: 4mm; font-size: 12.5pt; line-height: 1.45; }
.cover .edition { font: 400 9.5pt/1.4 'Be Vietnam Pro', sans-serif; }
.number { color: var(--accent-text); font: 600 9pt/1 'Be Vietnam Pro', sans-serif; }
blockquote { margin-block: 4mm; padding: 3mm 4mm; border-left: 1mm solid var(--accent); background: var(--surface); break-inside: avoid; }
table { width: 100%; margin-block: 4mm; border-collapse: collapse; font: 400 8.6pt/1.45 'Be Vietnam Pro', sans-serif; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td:first-child { min-width: 19mm; }
th, td { padding: 1.9mm 3mm 1.9mm 0; border-bottom: 0.25mm solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 0.6mm solid var(--main); font-weight: 600; }
.figures { display: flex; flex-wrap: wrap; gap: 5mm 8mm; margin-block: 5mm; break-inside: avoid; }
.figure { flex: 1 1 26mm; }
.figure strong { display: block; color: var(--main); font: 600 26pt/1.1 'Source Serif 4', serif; }
.figure span { display: block; margin-top: 1.5mm; color: var(--muted); font: 400 8.6pt/1.45 'Be Vietnam Pro', sans-serif; }
`;

const pageNumbers = `
@page { @bottom-right { content: counter(page); font: 400 8.5pt 'Be Vietnam Pro', sans-serif; color: #555; } }
@page :first { margin: 0; @bottom-right { content: ''; } }
`;

const sheets: Record<Book['layout'], string> = {
  a5: `${pageNumbers}
.cover { width: 148mm; height: 210mm; padding: 15mm 14mm 30mm; }
.cover-title { margin-top: 42mm; }
.cover .label { padding-bottom: 3mm; }
.cover .edition { margin-top: auto; }
.chapter { break-before: page; }
.chapter header { margin-bottom: 7mm; padding-bottom: 3mm; border-bottom: 0.6mm solid var(--main); }
.chapter header .number { display: block; margin-bottom: 2.5mm; font-size: 12pt; }
.chapter header h1 { font-size: 19pt; }
h2 { margin-top: 6mm; margin-bottom: 2mm; font-size: 12.5pt; }`,
  a4: `${pageNumbers}
@page :first { margin: 0 0 20mm; }
body { font-size: 10.6pt; }
.cover { height: 86mm; padding: 14mm 19mm 22mm; break-after: auto; }
.cover::after { height: 18mm; background-size: auto 18mm; }
.cover-title { margin-top: 10mm; }
.cover .title { font-size: 33pt; }
.cover .subtitle { margin-top: 2mm; max-width: 140mm; font-size: 13pt; }
.cover .label { display: none; }
.cover .edition { position: absolute; right: 19mm; top: 16.5mm; }
.chapter { margin: 9mm 0 0; }
.cover ~ .chapter:nth-of-type(-n+3) { margin-inline: 19mm; }
.chapter header { padding-top: 3mm; border-top: 0.8mm solid var(--main); margin-bottom: 4mm; }
.chapter header .number { display: none; }
.chapter header h1 { font-size: 19pt; }
.content { columns: 2; column-gap: 9mm; }
.content table, .content .figures { column-span: all; }
h2 { margin-top: 4mm; margin-bottom: 1.5mm; font-size: 12.5pt; }
.content > h2:first-child { margin-top: 0; }`,
  slides: `
body { font-size: 19pt; line-height: 1.5; }
.cover, .chapter { width: 254mm; height: 143mm; padding: 13mm 18mm; break-after: page; overflow: hidden; }
.cover .cover-title { margin-block: auto; }
.cover .title { max-width: 200mm; font-size: 36pt; }
.cover .subtitle { font-size: 17pt; }
.cover .edition { position: relative; z-index: 1; font-size: 12pt; }
.cover.on-main { box-shadow: 1mm 0 0 var(--main); }
.cover.on-accent { box-shadow: 1mm 0 0 var(--accent-text); }
.cover.on-paper { background: var(--ground); color: var(--main); border-top: 6mm solid var(--main); }
.cover.on-accent { background: var(--accent-text); color: #fff; }
.cover::after { height: 18mm; background-size: auto 18mm; opacity: 0.5; inset: auto 0 22mm; }
.chapter { position: relative; display: flex; flex-direction: column; background: var(--ground); border-top: 3mm solid var(--main); }
.chapter:last-child { break-after: auto; }
.chapter header .number { position: absolute; right: 18mm; bottom: 8mm; font-size: 11pt; }
.chapter header h1 { max-width: 210mm; font-size: 33pt; }
.content { margin-top: 9mm; max-width: 214mm; }
.content > * + * { margin-top: 4mm; }
li + li { margin-top: 3.5mm; }
ul, ol { padding-left: 9mm; }
table { font-size: 15.5pt; }
.figure strong { font-size: 58pt; }
.figure span { font-size: 15pt; }`,
  leaflet: `
body { display: grid; grid-template-columns: repeat(3, 99mm); font-size: 13pt; line-height: 1.55; }
.cover, .chapter { width: 99mm; height: 210mm; padding: 13mm 11mm; break-inside: avoid; break-after: auto; overflow: hidden; }
.cover { padding-bottom: 30mm; }
.cover-title { margin-top: 34mm; }
.cover .title { font-size: 24pt; }
.cover .label { padding-bottom: 3mm; }
.cover .edition { margin-top: auto; }
.chapter { background: var(--ground); border-top: 2mm solid var(--main); }
.chapter header .number { display: none; }
.chapter header h1 { margin-bottom: 6mm; color: var(--main); font-size: 27pt; }
h2 { margin-top: 5mm; margin-bottom: 3mm; font-size: 15pt; }
p + p, ul + p, p + ul { margin-top: 4mm; }
li + li { margin-top: 3mm; }`,
};
