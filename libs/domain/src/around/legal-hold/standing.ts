import type { Actor, CaseRecord, LegalHold } from '../../file/case/index.js';

/** The one of that name, where it was not lifted. */
export const standing = ({ holds = [] }: Pick<CaseRecord, 'holds'>, id: string): LegalHold | undefined =>
  holds.find((one) => one.id === id && one.lifted !== true);

/** The last one that somebody gave alone, and that no second person confirmed. */
export const unconfirmedOf = ({ holds = [] }: Pick<CaseRecord, 'holds'>, by: Actor): LegalHold | undefined =>
  holds.findLast((one) => by.kind === 'officer' && one.by === by.id && one.confirmedBy === undefined);
