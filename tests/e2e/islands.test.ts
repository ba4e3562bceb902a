import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { axeViolations, launchChromium, startVisit } from '../support/reading';
import { cleanUp, startServer, type RunningServer } from '../support/server';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ from: inject('seededFolder') }), launchChromium()]);
});

afterAll(async () => {
  await browser.close();
  await cleanUp(server);
});

/** Runs in the page. */
const groundOf = () => getComputedStyle(document.body).backgroundColor;
const fontSizeOf = () => getComputedStyle(document.documentElement).fontSize;

const ground = { light: 'rgb(252, 251, 248)', dark: 'rgb(20, 22, 26)', black: 'rgb(0, 0, 0)' };

async function choose(page: Page, ...labels: string[]): Promise<void> {
  await page.locator('.display summary').click();
  for (const label of labels) await page.locator('.display').getByLabel(label).check();
  await page.keyboard.press('Escape');
}

describe('the display menu', () => {
  it('turns a light device dark, larger and stronger, and the next page is painted so', async () => {
    const visit = await startVisit(browser, server.origin, { colorScheme: 'light' });
    const { page } = visit;
    await page.goto(server.origin);
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.light, '16px']);
    await choose(page, 'Tối', '130%');
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.dark, '20.8px']);
    await page.goto(`${server.origin}/tin-bai`);
    expect([await page.evaluate(groundOf), await page.evaluate(fontSizeOf)]).toEqual([ground.dark, '20.8px']);
    await choose(page, 'Cao');
    expect(await page.evaluate(groundOf)).toBe(ground.black);
    await page.locator('.display summary').click();
    expect(await axeViolations(page)).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await page.context().close();
  });

  it('turns a dark device light', async () => {
    const { page } = await startVisit(browser, server.origin, { colorScheme: 'dark' });
    await page.goto(server.origin);
    expect(await page.evaluate(groundOf)).toBe(ground.dark);
    await choose(page, 'Sáng');
    await page.reload();
    expect(await page.evaluate(groundOf)).toBe(ground.light);
    await page.context().close();
  });

  it('fits a narrow phone at the largest size', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await startVisit(browser, server.origin, { viewport });
    await page.goto(server.origin);
    await choose(page, '130%');
    await page.locator('.display summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  it('is not there without JavaScript, and the system rules', async () => {
    const options = { javaScriptEnabled: false, colorScheme: 'dark' } as const;
    const { page } = await startVisit(browser, server.origin, options);
    await page.goto(server.origin);
    expect(await page.locator('.display').isVisible()).toBe(false);
    await page.context().close();
  });
});
