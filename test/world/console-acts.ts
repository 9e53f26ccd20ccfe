import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
  await keepPicture(judge, new URL(page.url()).pathname);
  await judge.context().close();
  return [...wide, ...barriers];
}

/** Numbers of cases and ids of papers: a page is the same page whosever it is. */
const numbers = /[A-Z]{2}-\d\d-\w{6}-\w|[\da-f]{8}-[\da-f-]{27}/g;

/** Of each page one picture in the folder that `npm test` names, for whoever looks at what a run saw. */
async function keepPicture(page: Page, at: string): Promise<void> {
  const folder = process.env['PUENTE_PICTURES'];
  if (folder === undefined) return;
  const path = join(folder, `console${at.replaceAll(numbers, '').replaceAll(/\W+/g, '-').replace(/-$/, '')}.png`);
  if (!existsSync(path)) await page.screenshot({ path, fullPage: true });
}

async function judgeBeside(page: Page): Promise<Page> {
  const browser = page.context().browser() as Browser;
  const context = await browser.newContext({ locale: 'es-GT', bypassCSP: true });
  await context.addCookies(await page.context().cookies());
  return context.newPage();
}
