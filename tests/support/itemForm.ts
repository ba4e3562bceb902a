import type { Page, Response } from 'playwright-core';

/** The form of one kind in the admin, used as an editor uses it: by what the fields are called. */
export interface ItemForm {
  id: string;
  /** A line or an area of text, by the id of its field: `code`, `contact.name`. */
  fill: (field: string, words: string) => Promise<void>;
  /** A date, typed as it is shown. */
  date: (field: string, shown: string) => Promise<void>;
  /** One of the options of a list. */
  choose: (field: string, option: string) => Promise<void>;
  /** A text with a toolbar, by its label. */
  write: (label: string, words: string) => Promise<void>;
  tick: (field: string) => Promise<void>;
  /** A new row of a list of rows, by the words of its button. */
  addRow: (field: string, button: string) => Promise<void>;
  /** Presses "Đăng". @returns the status, and what was said when it was refused. */
  publish: () => Promise<{ status: number; refusal: string }>;
}

const fieldId = (field: string): string => `#field-${field.replaceAll('.', '__')}`;

/** Opens the form of a new item; it is a draft from the first moment. */
export async function startForm(page: Page, origin: string, collection: string): Promise<ItemForm> {
  await page.goto(`${origin}/admin/collections/${collection}/create`);
  await page.waitForURL(new RegExp(`/${collection}/[0-9a-f-]{36}`));
  await page.locator('#field-headline:enabled').waitFor();
  await page.locator('.nq57-publication').waitFor();
  await page.locator('[data-lexical-editor]').first().waitFor();
  return {
    id: new URL(page.url()).pathname.split('/').at(-1) ?? '',
    fill: (field, words) => page.locator(fieldId(field)).fill(words),
    date: async (field, shown) => {
      const input = page.locator(`${fieldId(field)} input`).first();
      await input.click();
      await input.fill(shown);
      // Enter would take the month that is marked in the calendar, not the one that was typed.
      await input.press('Escape');
      await input.press('Tab');
      if ((await input.inputValue()) !== shown) throw new Error(`${field} did not take ${shown}.`);
    },
    choose: async (field, option) => {
      const box = page.locator(fieldId(field));
      await box.locator('input').first().click();
      await box.locator('.rs__option', { hasText: option }).first().click();
    },
    write: async (label, words) => {
      const named = page.locator('.rich-text-lexical', {
        has: page.locator('label', { hasText: new RegExp(`^${label}`) }),
      });
      await named.locator('[data-lexical-editor]').first().click();
      await page.keyboard.type(words);
    },
    tick: (field) => page.locator(fieldId(field)).check(),
    addRow: (field, button) => page.locator(fieldId(field)).getByRole('button', { name: button }).click(),
    publish: async () => {
      const answered = page.waitForResponse((response) => isSave(response, collection));
      await page.getByRole('button', { name: 'Đăng', exact: true }).click();
      const response = await answered;
      return { status: response.status(), refusal: response.ok() ? '' : await response.text() };
    },
  };
}

function isSave(response: Response, collection: string): boolean {
  const { pathname, searchParams } = new URL(response.url());
  const isWrite = ['POST', 'PATCH'].includes(response.request().method());
  return isWrite && pathname.startsWith(`/api/${collection}`) && searchParams.get('draft') !== 'true';
}
