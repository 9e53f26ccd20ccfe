import type { Browser, Page } from 'playwright-core';
import { barriersOn } from './barriers.js';

/** What is asked of the officer in a file, as the file offers it. */
export async function begin(page: Page, site: string, caseId: string, action: string): Promise<void> {
  await page.goto(`${site}/expedientes/${caseId}`);
  await page.click(`aside a:has-text("${action}")`);
}

/** Goes on to the page on which all that was said is read once more, and confirms it there. */
export async function confirm(page: Page): Promise<void> {
  await page.click('button[value=check]');
  await page.click('button[value=confirm]');
  await page.waitForSelector('p[role=status]');
}

/**
 * The same page for whoever is signed in on `page`, where axe may run its script; at none of the widths anything scrolls sideways.
 * What answers a form is at no address, and is judged as it came.
 */
export async function judged(
  page: Page,
  of: 'address' | 'answer' = 'address',
  widths: readonly number[] = [768, 1280],
): Promise<readonly string[]> {
  const judge = await judgeBeside(page);
  await judge.goto(page.url());
  if (of === 'answer') await judge.setContent(await page.content());
  const wide: string[] = [];
  for (const width of widths) {
    await judge.setViewportSize({ width, height: 900 });
    const taken = await judge.evaluate(() => document.documentElement.scrollWidth);
    if (taken > width) wide.push(`${width}: ${taken} wide`);
  }
  const barriers = await barriersOn(judge);
  const folder = process.env['PUENTE_SCREENSHOTS'];
  const name = new URL(page.url()).pathname.replaceAll(/\W+/g, '-');
  if (folder !== undefined) await judge.screenshot({ path: `${folder}/console${name}.png`, fullPage: true });
  await judge.context().close();
  return [...wide, ...barriers];
}

async function judgeBeside(page: Page): Promise<Page> {
  const browser = page.context().browser() as Browser;
  const context = await browser.newContext({ locale: 'es-GT', bypassCSP: true });
  await context.addCookies(await page.context().cookies());
  return context.newPage();
}

/** By keyboard alone: from field to field, as far as what `selector` says. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${selector} on ${new URL(page.url()).pathname}`);
}

/** The same, and presses it. */
export async function tabToAndPress(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}
