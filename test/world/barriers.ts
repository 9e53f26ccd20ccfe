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
export const inTheSun = ['wcag2aaa'] as const;
