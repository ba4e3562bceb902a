import type { Locator, Page, Response } from 'playwright-core';
import { itemCollections } from '../../src/adapters/payload/collections';
import { sectionOfKind, type ItemKind } from '../../src/content/kinds';
import type { Editor } from './editor';

/** A file as it is chosen in a file dialogue: by its path, or made for the test. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** The form of one kind in the admin, used as an editor uses it: by what the fields are called. */
export interface ItemForm {
  id: string;
  /** Headline, summary, topic and audience: what every form begins with. */
  begin: (headline: string, topic?: string) => Promise<void>;
  /** A line or an area of text, by the id of its field: `code`, `contact.name`. */
  fill: (field: string, words: string) => Promise<void>;
  /** A date, typed as it is shown. */
  date: (field: string, shown: string) => Promise<void>;
  /** One of the options of a list. */
  choose: (field: string, option: string) => Promise<void>;
  /** A text with a toolbar; a new line is a new paragraph. */
  write: (field: string, words: string) => Promise<void>;
  /** A table copied from a spreadsheet, its name above it; the first row and column are no headers to a spreadsheet. */
  pasteTable: (field: string, name: string, rows: readonly string[][]) => Promise<void>;
  tick: (field: string) => Promise<void>;
  /** A new row of a list of rows, by the words of its button. */
  addRow: (field: string, button: string) => Promise<void>;
  /** A new block, chosen by its name among those that the form offers. */
  addBlock: (field: string, button: string, block: string) => Promise<void>;
  /** Uploads a new file in the drawer beside the form; `facts` are fields of the file: `title`, `alt`. */
  upload: (field: string, file: ChosenFile, facts: Record<string, string>) => Promise<void>;
  /** What a field of the form is. */
  field: (field: string) => Locator;
  /** What the form says is wrong with a field. */
  complaint: (field: string) => Promise<string>;
  /** Presses "Đăng". @returns the status, and what was said when it was refused. */
  publish: () => Promise<{ status: number; refusal: string }>;
}

const idOf = (field: string): string => `field-${field.replaceAll('.', '__')}`;

/** Opens the form of a new item; it is a draft from the first moment. */
export async function startForm(page: Page, origin: string, collection: string): Promise<ItemForm> {
  await page.goto(`${origin}/admin/collections/${collection}/create`);
  await page.waitForURL(new RegExp(`/${collection}/[0-9a-f-]{36}`));
  await page.locator('#field-headline:enabled').waitFor();
  await page.locator('.nq57-publication').waitFor();
  // An e-magazine has no text of its own before its first scene.
  if (collection !== itemCollections.eMagazine) await page.locator('[data-lexical-editor]').first().waitFor();
  const field = (name: string): Locator => page.locator(`#${idOf(name)}`);
  // A text with a toolbar has no id; its label names it.
  const richText = (name: string): Locator =>
    page.locator('.rich-text-lexical', { has: page.locator(`label[for="${idOf(name)}"]`) });
  const fill: ItemForm['fill'] = (name, words) => field(name).fill(words);
  const choose: ItemForm['choose'] = async (name, option) => {
    await field(name).locator('input').first().click();
    await field(name).locator('.rs__option', { hasText: option }).first().click();
  };
  return {
    id: new URL(page.url()).pathname.split('/').at(-1) ?? '',
    begin: async (headline, topic = 'Truyền thông số') => {
      await fill('headline', headline);
      await fill('summary', 'Bài kiểm thử, chỉ để minh họa.');
      await choose('topics', topic);
      await choose('audiences', 'Người dân');
    },
    fill,
    date: async (name, shown) => {
      const input = field(name).locator('input').first();
      await input.click();
      await input.fill(shown);
      // Enter would take the month that is marked in the calendar, not the one that was typed.
      await input.press('Escape');
      await input.press('Tab');
      if ((await input.inputValue()) !== shown) throw new Error(`${name} did not take ${shown}.`);
    },
    choose,
    write: async (name, words) => {
      await richText(name).locator('[data-lexical-editor]').first().click();
      await page.keyboard.type(words);
    },
    pasteTable: async (name, title, rows) => {
      await copyHtml(page, `<p>${title}</p>${tableHtml(rows)}`);
      await richText(name).locator('[data-lexical-editor]').first().click();
      await page.keyboard.press('Control+V');
      await richText(name).locator('table').waitFor();
    },
    tick: (name) => field(name).check(),
    addRow: (name, button) => field(name).getByRole('button', { name: button }).click(),
    addBlock: async (name, button, block) => {
      await field(name).getByRole('button', { name: button, exact: true }).last().click();
      const offered = page.locator('.blocks-drawer__block').getByRole('button', { name: block, exact: true });
      await offered.click();
      await offered.waitFor({ state: 'detached' });
    },
    upload: (name, file, facts) => upload(page, field(name), file, facts),
    field,
    complaint: async (name) => {
      const inside = field(name).or(richText(name)).locator('.field-error');
      const told = inside.or(field(name).locator('xpath=..').locator('> .field-error')).first();
      await told.waitFor();
      return told.innerText();
    },
    publish: async () => {
      const answered = page.waitForResponse((response) => isSave(response, collection));
      await page.getByRole('button', { name: 'Đăng', exact: true }).click();
      const response = await answered;
      return { status: response.status(), refusal: response.ok() ? '' : await response.text() };
    },
  };
}

async function upload(
  page: Page,
  field: Locator,
  file: ChosenFile,
  facts: Record<string, string>,
): Promise<void> {
  const cards = field.locator('.upload-relationship-details');
  const before = await cards.count();
  await field.getByRole('button', { name: 'Tạo mới' }).click();
  const drawer = page.locator('dialog[open], .drawer--is-open').last();
  await drawer.locator('input[type="file"]').setInputFiles(file);
  for (const [fact, words] of Object.entries(facts)) await drawer.locator(`#field-${fact}`).fill(words);
  await drawer.getByRole('button', { name: 'Lưu', exact: true }).click();
  await cards.nth(before).waitFor();
}

function tableHtml(rows: readonly string[][]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><tbody>${cells.join('')}</tbody></table>`;
}

async function copyHtml(page: Page, html: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (copied) => {
    const type = 'text/html';
    await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([copied], { type }) })]);
  }, html);
}

function isSave(response: Response, collection: string): boolean {
  const { pathname, searchParams } = new URL(response.url());
  const isWrite = ['POST', 'PATCH'].includes(response.request().method());
  return isWrite && pathname.startsWith(`/api/${collection}`) && searchParams.get('draft') !== 'true';
}

/** The public page of an item, with ordinary spaces. */
export async function publicPage(
  editor: Editor,
  origin: string,
  { kind, id }: { kind: ItemKind; id: string },
): Promise<{ path: string; html: string }> {
  const { body } = await editor.rest(`/${itemCollections[kind]}/${id}?locale=vi&depth=0`);
  const path = `/${sectionOfKind[kind]}/${String(body.slug)}-${String(body.shortId)}`;
  const response = await fetch(origin + path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return { path, html: (await response.text()).replaceAll(/&nbsp;|\u00a0/g, ' ') };
}
