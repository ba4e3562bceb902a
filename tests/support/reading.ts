import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Route } from 'playwright-core';

/** The Chromium of the system, without its own traffic. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Visit {
  page: Page;
  /** Console errors, uncaught errors and violations of the content security policy. */
  complaints: string[];
  /** Addresses of other hosts that the page asked for. */
  foreign: string[];
}

/** Opens pages one after another in a context of its own and notes what should not happen. */
export async function startVisit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    // A 404 or 410 page is reported by the browser as a failed resource: the status is what is asked for.
    const isOwnStatus = message.location().url === page.url() && /status of 4(?:04|10)/.test(message.text());
    if (message.type() === 'error' && !isOwnStatus) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  return { page, complaints, foreign };
}

interface AxeResult {
  id: string;
  impact: string | null;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Violations axe-core finds on the page, a line each; the script comes over the debugger, so no policy is loosened. */
export async function axeViolations(page: Page): Promise<string[]> {
  // A click returns once the next page begins to arrive; half a page has no main part yet.
  await page.waitForLoadState();
  await page.evaluate(await axeSource);
  const violations = await page.evaluate(async (tags): Promise<AxeResult[]> => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: unknown, options: object) => Promise<{ violations: AxeResult[] }> };
    };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, axeTags);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`),
  );
}

/** The sum of the layout shifts of the page so far. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((seen) => {
          for (const entry of seen.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** Pictures of a page that turn out to be another height than the page had kept for them, a line each. */
export async function unreservedPictures(page: Page, url: string): Promise<string[]> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const hold = async (route: Route): Promise<void> => {
    await held;
    await route.continue();
  };
  const heights = () =>
    page.evaluate(() => [...document.images].map(({ src, offsetHeight }) => ({ src, height: offsetHeight })));
  await page.route('**/media/**', hold);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet),
  );
  const kept = await heights();
  release();
  await page.waitForLoadState();
  const come = await heights();
  await page.unroute('**/media/**', hold);
  return kept.flatMap(({ src, height }, index) => {
    const now = come[index]?.height ?? 0;
    // A column may be a little narrower once the fonts have come, and its picture with it.
    return Math.abs(now - height) > now / 10 ? [`${src}: ${height} px, then ${now} px`] : [];
  });
}
