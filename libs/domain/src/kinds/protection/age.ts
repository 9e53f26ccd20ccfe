import { Temporal } from 'temporal-polyfill';
import type { PlainDate, StaffRole } from '../../kernel/index.js';

/** Why somebody is protected; never how old they are. `sealed-abroad`: another country that has a case of theirs says that they are. */
export const protectionGrounds = ['under-18', 'age-in-doubt', 'sealed-abroad'] as const;
export type ProtectionGround = (typeof protectionGrounds)[number];

/** A dossier's warning: an officer doubts that the person is of age. */
export const ageInDoubt = 'AGE_IN_DOUBT';

/**
 * Who may doubt it: they have the person before them, or answer for those who do. Whoever reads papers or decides about
 * the person does not.
 */
export const ageDoubters = ['assistant', 'registrar', 'assessor', 'supervisor'] as const satisfies readonly StaffRole[];

/** Convention on the Rights of the Child, art. 1. */
const ageOfMajority = 18;

/**
 * Whether somebody is to be protected, on a day of the country in which they ask. Where it is not known how old they
 * are, or an officer doubts it, they are; the doubt is for others to settle.
 *
 * @param birthDate undefined where none was stated
 * @param doubted an officer said that it may be wrong
 */
export function protectionGround(
  birthDate: PlainDate | undefined,
  today: PlainDate,
  doubted: boolean,
): ProtectionGround | undefined {
  if (birthDate === undefined || doubted) return 'age-in-doubt';
  const eighteenth = Temporal.PlainDate.from(birthDate).add({ years: ageOfMajority });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(today), eighteenth) < 0 ? 'under-18' : undefined;
}

/** The same of what a dossier says of its person. */
export const groundIn = (
  { birthDate, warnings }: { readonly birthDate: PlainDate | undefined; readonly warnings: readonly string[] },
  today: PlainDate,
): ProtectionGround | undefined => protectionGround(birthDate, today, warnings.includes(ageInDoubt));
