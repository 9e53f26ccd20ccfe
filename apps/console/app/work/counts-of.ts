import type { Queues } from '@puente/contracts/answers/cases';
import type { ConsoleWords } from '@puente/words/languages';
import type { z } from 'zod';

/** What the list of queues says of one, in words; the page and its script say the same. */
export function countsOf(
  { count, late, more }: z.output<typeof Queues>['items'][number],
  work: ConsoleWords['work'],
): { readonly count: string; readonly late: string } {
  return { count: more ? work.atLeast(count) : String(count), late: late > 0 ? work.late(late) : '' };
}
