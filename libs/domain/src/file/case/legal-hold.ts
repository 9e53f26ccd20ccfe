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
  readonly lifted?: true;
}

/** The last day on which it stands; none, where it was lifted. It ends by itself. */
export function standsUntil({ confirmedBy, lifted, provisionalUntil, until }: LegalHold): PlainDate | undefined {
  if (lifted === true) return undefined;
  return confirmedBy === undefined && provisionalUntil < until ? provisionalUntil : until;
}

export const stands = (hold: LegalHold, today: PlainDate): boolean => (standsUntil(hold) ?? '') >= today;

/** Whether the worker may know of it. */
export const isShown = ({ hiddenUntil }: Pick<LegalHold, 'hiddenUntil'>, today: PlainDate): boolean =>
  hiddenUntil === undefined || hiddenUntil < today;
