import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What on a page keeps somebody out, as axe finds it; none of them by `more`, rules that go further. */
export async function barriersOn(page: Page, more: readonly string[] = []): Promise<readonly string[]> {
  // Legacy mode: no frames here, and no second page opened for each check.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags([...rules, ...more])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
}

/** For whoever reads on a telephone in the sun: contrast that goes further. */
const inTheSun = ['wcag2aaa'] as const;

/** In which language and how wide a page is judged, and whether axe looks at it there. */
export interface Judged {
  readonly name: string;
  readonly locale: string;
  readonly axe: boolean;
}

/**
 * What is wrong with the page as it stands. Structure and colours are the same in every language and at every width, so axe, which takes
 * far longer than all else, looks once at each page; that nothing scrolls sideways is asked wherever it is shown.
 */
export async function faultsOf(page: Page, { axe, locale, name }: Judged): Promise<readonly string[]> {
  const width = page.viewportSize()?.width;
  const taken = await page.evaluate(() => document.documentElement.scrollWidth);
  const folder = process.env['PUENTE_SCREENSHOTS'];
  const file = `${locale}-${String(width)}-${name.replaceAll(/\W+/g, '-')}.png`;
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${file}`, fullPage: true });
  return [...(taken === width ? [] : [`${String(taken)} wide`]), ...(axe ? await barriersOn(page, inTheSun) : [])];
}
