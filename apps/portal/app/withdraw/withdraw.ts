import type { OwnChoices } from '@puente/contracts/answers/worker';
import { ownChoices } from '../choices/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import type { Visit } from '../visit/index.js';

export type Withdrawal = OwnChoices['withdrawals'][number];

/** What came of it, for the page to say. */
export type Said =
  | { readonly said: 'done'; readonly what: Withdrawal['what'] }
  | { readonly said: 'unconfirmed'; readonly number: string }
  | { readonly said: 'tooLate'; readonly why?: string };

/** What is named, or the first that there is: the case before what is about it. */
export const chosenIn = (withdrawals: readonly Withdrawal[], number: FormDataEntryValue | null | undefined) =>
  withdrawals.find((one) => one.number === number) ?? withdrawals[0];

/** Only what was named, and only once they say that they know what follows. */
export async function withdraw(visit: Visit, form: FormData): Promise<Said> {
  const { choices, token } = await ownChoices(visit);
  const chosen = choices.withdrawals.find((one) => one.number === form.get('number'));
  if (chosen === undefined) return { said: 'tooLate' };
  const { number, what } = chosen;
  if (form.get('understood') !== 'yes') return { said: 'unconfirmed', number };
  const handed = await visit.choices.takeStep(token, number, 'withdraw', {});
  if (handed.outcome === 'done') return { said: 'done', what };
  if (handed.outcome !== 'not-taken') return elsewhere(handed, visit);
  return { said: 'tooLate', ...(handed.why === undefined ? {} : { why: handed.why }) };
}
