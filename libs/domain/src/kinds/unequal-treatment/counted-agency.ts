import type { CaseKind } from '../../file/case/index.js';
import type { AgencyId } from '../../kernel/index.js';
import type { CountryRules } from '../../rulebook/rules/index.js';
import type { Disparity } from './unequal-treatment.js';

type Desk = keyof CountryRules['desks'];

/** At which desk the days pass and the decisions are taken that are compared: of a kind of file, or of a stage that is another desk's. */
const desks: ReadonlyMap<string, Desk> = new Map(
  Object.entries({
    'recognition-request': 'intake',
    'recognition-request/home-verification': 'verification',
    'recognition-review': 'review',
    certification: 'certification',
    appeal: 'appeals',
  } satisfies Partial<Record<CaseKind | `${CaseKind}/${string}`, Desk>>),
);

/** Who is there must be able to answer, and somebody elsewhere to judge. */
export const comparedDesks: readonly Desk[] = [...new Set(desks.values())];

/** Undefined where files of that kind are held by whichever agency has what they are about. */
export function countedAgency({ where }: Pick<Disparity, 'where'>, country: CountryRules): AgencyId | undefined {
  const [kind = ''] = where.split('/');
  const desk = desks.get(where) ?? desks.get(kind);
  return desk && country.desks[desk];
}
