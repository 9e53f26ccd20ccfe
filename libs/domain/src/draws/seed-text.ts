import type { CaseId, PlainDate } from '../kernel/index.js';

/** What a seed is made for: one draw of one case, on one day. */
export interface SeedOf {
  readonly day: PlainDate;
  readonly caseId: CaseId;
  /** Tells two draws of a case apart: the effect's subject. */
  readonly subject: string;
}

/** What is put through HMAC-SHA256 under the day's seed. */
export const seedInput = ({ day, caseId, subject }: SeedOf): string => `${day}/${caseId}/${subject}`;

/** The seed as the journal keeps it: it says for which day and draw it was made, so that anyone can make it again. */
export const seedText = ({ day, subject }: Pick<SeedOf, 'day' | 'subject'>, hex: string): string =>
  `${day}/${subject}/${hex}`;

const shape = /^(\d{4}-\d{2}-\d{2})\/(.+)\/([0-9a-f]{64})$/;

/** Undefined for a seed that was not made from a day's. */
export function readSeed(
  seed: string,
): { readonly day: PlainDate; readonly subject: string; readonly hex: string } | undefined {
  const [, day, subject, hex] = shape.exec(seed) ?? [];
  if (day === undefined || subject === undefined || hex === undefined) return undefined;
  return { day: day as PlainDate, subject, hex };
}
