import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../kernel/index.js';

/** Why somebody is protected; never how old they are. `sealed-abroad`: another country that has a case of theirs says that they are. */
export const protectionGrounds = ['under-18', 'age-in-doubt', 'sealed-abroad'] as const;
export type ProtectionGround = (typeof protectionGrounds)[number];

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
