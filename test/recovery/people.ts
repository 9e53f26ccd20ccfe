import type { Operator, RecognitionSteps } from '@puente/testing/actors';
import { lettingIn } from '@puente/testing/actors';
import { nextWorker, photovoltaicInstaller } from '../world/world.js';
import { moved, patience, sized } from './drill-size.js';

/** At most eight at a time. */
export async function each<Item, R>(items: readonly Item[], work: (item: Item) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const desk = async () => {
    for (let n = next++; n < items.length; n = next++) results[n] = await work(items[n] as Item);
  };
  await Promise.all(Array.from({ length: 8 }, desk));
  return results;
}

interface Where {
  readonly operator: (country: string) => Operator;
  /** That loses, whose partner Mexico is. */
  readonly country: string;
  readonly steps: RecognitionSteps;
}

/** What people do with cases while nothing is lost: many of them at once. */
export function peopleOf({ country, operator, steps }: Where) {
  const drafted = (count: number) =>
    each(Array.from({ length: count }), () => steps.draft(photovoltaicInstaller(nextWorker())));
  const filed = async (count = moved) => {
    const caseIds = await drafted(count);
    await each(caseIds, (caseId) => steps.act(steps.by.counter, caseId, 'submit'));
    return caseIds;
  };
  /** A drill of a size brings more people than one country lets in of another in a day. */
  const atTheBorder = <R>(work: () => Promise<R>): Promise<R> =>
    sized ? lettingIn({ between: ['MX', country], operator, every: 5000 }, work) : work();
  /** At home, of those that were filed here. */
  const arrived = (caseIds: readonly string[]) =>
    atTheBorder(() =>
      each(caseIds, (caseId) => steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patience)),
    );
  const verified = (caseIds: readonly string[]) =>
    atTheBorder(() =>
      each(caseIds, async (caseId) => {
        await steps.reaches(steps.by.registrar, caseId, 'submitted', undefined, patience);
        await steps.acknowledge(caseId);
        await steps.confirmAuthentic(caseId);
      }),
    );
  const inReview = (caseIds: readonly string[]) =>
    atTheBorder(() =>
      each(caseIds, (caseId) =>
        steps.reaches(steps.by.supervisor, caseId, 'host-review', ({ file }) => file.reviewer !== undefined, patience),
      ),
    );
  const decided = (caseIds: readonly string[]) =>
    each(caseIds, async (caseId) => {
      await steps.propose(caseId);
      await steps.approve(caseId);
      await steps.reaches(steps.by.registrar, caseId, 'concluded', undefined, patience);
    });
  /** By the person whose paper it is, at the counter where they filed. */
  const broughtAgain = (caseIds: readonly string[]) =>
    each(caseIds, async (caseId) => {
      const { dossierId = '' } = await steps.read(steps.by.counter, caseId);
      await steps.handIn(dossierId);
    });
  return { arrived, broughtAgain, decided, drafted, filed, inReview, verified };
}
