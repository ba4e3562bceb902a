import type { Browser, Page, Response } from 'playwright-core';
import type { Locale } from '../../src/content/locales';
import { startVisit, type Visit } from './reading';
import { adminEmail, adminPassword } from './server';

/** Somebody at work in the admin, in a browser that speaks English: the newsroom speaks Vietnamese all the same. */
export async function enterAdmin(
  browser: Browser,
  origin: string,
  account: { email: string; password: string } = { email: adminEmail, password: adminPassword },
): Promise<Visit> {
  const visit = await startVisit(browser, origin, {
    locale: 'en-US',
    viewport: { width: 1400, height: 1000 },
  });
  visit.page.setDefaultTimeout(15_000);
  await fillSignIn(visit.page, origin, account);
  await visit.page.locator('.dashboard').waitFor();
  // Before anybody has signed in the page asks who he is, and is told 401.
  visit.complaints.splice(0);
  return visit;
}

export async function fillSignIn(
  page: Page,
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(`${origin}/admin/login`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

const articles = '/admin/collections/news-articles';

/** Opens the form of a new article. @returns its id: the form is a draft from the first moment. */
export async function startArticle(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}${articles}/create`);
  await page.waitForURL(/\/news-articles\/[0-9a-f-]{36}/);
  await formIsReady(page);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

export async function openArticle(
  page: Page,
  origin: string,
  id: string,
  locale: Locale = 'vi',
): Promise<void> {
  await page.goto(`${origin}${articles}/${id}?locale=${locale}`);
  await formIsReady(page);
}

/** Until the form is alive, what is typed would be lost with the server's rendering. */
async function formIsReady(page: Page): Promise<void> {
  await page.locator('#field-headline:enabled').waitFor();
  await page.locator('.nq57-publication').waitFor();
  await page.locator('[data-lexical-editor]').first().waitFor();
}

export const headline = (page: Page) => page.locator('#field-headline');

export const summary = (page: Page) => page.locator('#field-summary');

/** Types into the body as a person does; lines may use the shortcuts `## `, `- ` and `> `. */
export async function writeBody(page: Page, ...lines: string[]): Promise<void> {
  await page.locator('[data-lexical-editor]').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

/** Chooses in one of the boxes with a list. */
export async function choose(
  page: Page,
  field: 'topics' | 'audiences' | 'unit' | 'secrecy',
  option: string,
): Promise<void> {
  const box = page.locator(`#field-${field}`);
  await box.locator('input').first().click();
  await box.locator('.rs__option', { hasText: option }).first().click();
}

/** Takes the first picture of the library as lead picture. */
export async function chooseLeadPicture(page: Page): Promise<void> {
  await page.locator('#field-leadPicture').getByRole('button', { name: 'Chọn từ thư viện' }).click();
  await page.locator('.list-drawer tbody .cell-filename button').first().click();
  await page.locator('.list-drawer').waitFor({ state: 'detached' });
}

function isArticleSave(response: Response): boolean {
  const { pathname, searchParams } = new URL(response.url());
  const isWrite = ['POST', 'PATCH'].includes(response.request().method());
  return (
    isWrite && /^\/api\/news-articles(?:\/[^/]+)?$/.test(pathname) && searchParams.get('draft') !== 'true'
  );
}

const isAutosave = (response: Response): boolean =>
  response.request().method() === 'PATCH' && new URL(response.url()).searchParams.get('autosave') === 'true';

/** Presses "Đăng" and waits until the save has returned. @returns its status, and what it said when it was refused. */
export async function publish(page: Page, button = 'Đăng'): Promise<{ status: number; refusal?: string }> {
  const answered = page.waitForResponse(isArticleSave);
  await page.getByRole('button', { name: button, exact: true }).click();
  const response = await answered;
  const status = response.status();
  return status === 200 ? { status } : { status, refusal: await response.text() };
}

/** Does something that changes the form, and waits until it was saved by itself. @returns the status of the save. */
export async function autosaved(page: Page, change: () => Promise<void>): Promise<number> {
  const answered = page.waitForResponse(isAutosave);
  await change();
  return (await answered).status();
}

/** Withdraws with a notice, through the menu of the form. */
export async function withdraw(page: Page, reason: string): Promise<number> {
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-withdraw').click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ bài khỏi chuyên mục' });
  await dialog.getByLabel('Lý do (độc giả đọc được)').fill(reason);
  const answered = page.waitForResponse((response) => response.url().endsWith('/withdraw'));
  await dialog.getByRole('button', { name: 'Gỡ bài' }).click();
  return (await answered).status();
}

/** The newest message at the edge of the page, once one is there. */
export async function notice(page: Page): Promise<string> {
  const toast = page.locator('[data-sonner-toast][data-front=true]').first();
  await toast.waitFor();
  return toast.innerText();
}

/** "Tiếng Việt: Đã đăng · Xem trang" … as the form says it. */
export function publicationOf(page: Page, language: 'Tiếng Việt' | 'Tiếng Anh') {
  return page.locator('.nq57-publication li', { hasText: language });
}
