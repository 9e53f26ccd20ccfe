import { badInEachForm } from './bad-in-each-form.js';
import { badInOneForm } from './bad-in-one-form.js';
import { badLists } from './bad-lists.js';
import { badPresentations } from './bad-presentations.js';
import { goodSamples } from './good.js';
import { forms } from './issue.js';
import type { Sample } from './sample.js';
import { openWorkshop } from './workshop.js';

export type { Sample } from './sample.js';

/** Good credentials of each form, and the table of bad ones, each made from a good one; new keys every time. */
export async function makeSamples(): Promise<{ readonly good: readonly Sample[]; readonly bad: readonly Sample[] }> {
  const workshop = await openWorkshop();
  const bad = await Promise.all([
    ...forms.map((form) => badInEachForm(workshop, form)),
    ...forms.map((form) => badInOneForm(workshop, form)),
    badPresentations(workshop),
    badLists(workshop),
  ]);
  return { good: await goodSamples(workshop), bad: bad.flat() };
}
