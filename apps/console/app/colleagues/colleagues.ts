import type { OfficerNames } from '@puente/contracts/answers/agency';
import type { z } from 'zod';

/** What whoever reads may know others by, beside their account. */
export type Colleagues = ReadonlyMap<string, Colleague>;

interface Colleague {
  readonly name: string;
  /** Whether somebody else could be taken for them by it. */
  readonly isAlike: boolean;
}

export const nobodyKnown: Colleagues = new Map();

/** As whoever reads quickly sees a name: without accents, capitals and other ways to write the same letters. */
const seen = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}|\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

export function colleaguesIn({ items }: z.output<typeof OfficerNames>): Colleagues {
  const times = new Map<string, number>();
  // Nobody is to be taken for an account that is another’s either.
  for (const text of items.flatMap(({ id, name }) => [id, name]))
    times.set(seen(text), (times.get(seen(text)) ?? 0) + 1);
  return new Map(items.map(({ id, name }) => [id, { name, isAlike: (times.get(seen(name)) ?? 0) > 1 }]));
}

/** By their name, with the account where another one could be meant; who has no name, by the account. */
export function called(colleagues: Colleagues, account: string): string {
  const known = colleagues.get(account);
  return known === undefined || known.isAlike ? whole(colleagues, account) : known.name;
}

/** By name and account: where something is proved or done by the account. */
export function whole(colleagues: Colleagues, account: string): string {
  const known = colleagues.get(account);
  return known === undefined ? account : `${known.name} · ${account}`;
}
