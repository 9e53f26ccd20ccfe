import type { ClockId, CountryCode, Instant, PlainDate } from '../../kernel/index.js';

/** What happened to a clock, and where: which one, and from which due date to which. Absent where there is none. */
export interface Moved {
  readonly at: Instant;
  readonly country: CountryCode;
  readonly clock?: ClockId;
  readonly dueBefore?: PlainDate;
  readonly dueAfter?: PlainDate;
}

/** What fills the line of a later or earlier day. */
export const daysOf = ({ dueAfter: on, dueBefore: from }: Pick<Moved, 'dueAfter' | 'dueBefore'>) => ({
  ...(from === undefined ? {} : { from }),
  ...(on === undefined ? {} : { on }),
});
