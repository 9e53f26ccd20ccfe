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

/**
 * Whose days or decisions were counted. Files of a kind that is no desk's in particular are held by whichever agency has what they
 * are about: who held most of them answers, so that its auditors do not judge, unless it could not be answered or judged then.
 */
export function countedAgency(
  { where }: Pick<Disparity, 'where'>,
  country: CountryRules,
  heldBy: AgencyId | undefined,
): AgencyId {
  const [kind = ''] = where.split('/');
  const desk = desks.get(where) ?? desks.get(kind);
  if (desk !== undefined) return country.desks[desk];
  return heldBy !== undefined && canAnswer(heldBy, country) ? heldBy : country.equality.owner;
}

/** It has a supervisor, and another agency an auditor; of the agencies of the desks the check of the packs sees to it. */
const canAnswer = (agency: AgencyId, { agencies }: CountryRules): boolean =>
  agencies.some(({ id, roles }) => id === agency && roles.includes('supervisor')) &&
  agencies.some(({ id, roles }) => id !== agency && roles.includes('auditor'));
