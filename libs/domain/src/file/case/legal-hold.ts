import type { LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';

/** An order that nothing about the person of a file be deleted, for a time: by whom, why and by which law. */
export interface LegalHold {
  /** Within the file: `h1`. */
  readonly id: string;
  /** The last day on which it stands, in the country whose file it is. */
  readonly until: PlainDate;
  /** The last day where no second person confirmed it. */
  readonly provisionalUntil: PlainDate;
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
  /** Where the law has it so: the last day on which the worker reads nothing of it. */
  readonly hiddenUntil?: PlainDate;
  readonly by: OfficerId;
  readonly confirmedBy?: OfficerId;
  /** What two people ordered, one alone does not end: who asked for it. */
  readonly liftProposedBy?: OfficerId;
  readonly lifted?: true;
  /** Where it was lifted: the last day on which nothing is deleted all the same. None in one that was lifted before there was such a day. */
  readonly keptUntil?: PlainDate;
}

/** The day on which it ends by itself: until a second person confirmed it, after some days. */
export const endsOn = ({ confirmedBy, provisionalUntil, until }: LegalHold): PlainDate =>
  confirmedBy === undefined && provisionalUntil < until ? provisionalUntil : until;

/** The last day on which it stands; none, where it was lifted. */
export const standsUntil = (hold: LegalHold): PlainDate | undefined =>
  hold.lifted === true ? undefined : endsOn(hold);

/** The last day on which nothing is deleted because of it. */
export const keepsUntil = (hold: LegalHold): PlainDate | undefined =>
  hold.lifted === true ? hold.keptUntil : endsOn(hold);

export const stands = (hold: LegalHold, today: PlainDate): boolean => (standsUntil(hold) ?? '') >= today;

/** The last day on which the worker reads nothing of it: what one person says alone keeps no secret for longer than it keeps the data. */
export function secretUntil(hold: LegalHold): PlainDate | undefined {
  const { hiddenUntil } = hold;
  const end = endsOn(hold);
  return hiddenUntil === undefined || hiddenUntil < end ? hiddenUntil : end;
}

/** Whether the worker may know of it. */
export const isShown = (hold: LegalHold, today: PlainDate): boolean => (secretUntil(hold) ?? '') < today;
