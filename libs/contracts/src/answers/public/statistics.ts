import { comparedBy, unequalMeasures } from '@puente/domain/kinds/unequal-treatment';
import { instant, localizedText, plainDate } from '../../values/index.js';
import { z } from 'zod';

const occupation = z.object({ isco08: z.string(), name: localizedText });

/** Of the visits that have ended, in days of twenty-four hours; the interval holds the median in 95 of 100 such samples. */
const days = z.object({
  visits: z.int(),
  median: z.number(),
  interval: z.array(z.number()).length(2).exactOptional(),
});

/** What is null is withheld, because it would be said of fewer than five people. */
const Figure = z.object({
  year: z.string().nullable().exactOptional(),
  /** `MX-GT`: from the home country to the host. */
  corridor: z.string().nullable().exactOptional(),
  /** `recognition-review/host-review`: kind of file and stage. */
  stage: z.string().nullable().exactOptional(),
  sex: z.string().nullable().exactOptional(),
  occupation: occupation.nullable().exactOptional(),
  nationality: z.string().nullable().exactOptional(),
  /** Where workers said to be; also null where they said nothing. */
  municipality: z.object({ code: z.string(), name: localizedText }).nullable().exactOptional(),
  /** The border office at which workers filed; also null where they filed at none. */
  office: z.object({ id: z.string(), name: localizedText }).nullable().exactOptional(),
  cases: z.int(),
  days: days.exactOptional(),
});

/** Null is some, but of fewer than five people; or it would say so of the rest. */
const count = z.int().nullable();
const periods = {
  /** Periods that have ended, and how many of them after their day. */
  ended: count,
  endedLate: count,
  /** Periods that run now, and how many of them past their day. */
  open: count,
  openLate: count,
};

const LateFigure = z.object({ agency: z.string(), name: localizedText, stage: z.string(), ...periods });

/** Of all agencies of the country together. */
const AlertFigure = z.object(periods);

/** A group against everybody else. */
const compared = {
  by: z.enum(comparedBy),
  group: z.string(),
  /** Whose stages began in that year; absent where all years are compared together. */
  year: z.int().exactOptional(),
  measure: z.enum(unequalMeasures),
  /** `recognition-review/host-review`; of refusals, the kind of file. */
  where: z.string(),
};

export const StatisticsView = z.object({
  asOf: instant,
  /** Fewer people than these are never shown. */
  fewest: z.int(),
  note: localizedText,
  cells: z.array(Figure),
  /** Sums of the cells; what is in no cell is in no total. */
  totals: z.record(z.string(), z.array(Figure)),
  late: z.array(LateFigure),
  /** Orders of the appeals body to whoever was silent: those that run, and those that nobody followed by their day. */
  orders: z.array(z.object({ agency: z.string(), name: localizedText, open: count, openLate: count })),
  /** Alerts about forged or restricted certificates: telling those concerned, and answering who says that one is wrong. */
  alerts: z.object({ telling: AlertFigure, answering: AlertFigure }),
  /**
   * Reports that somebody asked for money: came, answered, and past a day on which nobody had acted, from the first day of the
   * last quarter that is over until before that of this one. Null is fewer than five, or none.
   */
  corruptionReports: z.object({
    ...{ from: plainDate, until: plainDate },
    ...{ received: count, answered: count, overdue: count },
  }),
  /** Groups that are treated worse than the rest: found by the node, and confirmed by an auditor of another agency than answers. */
  unequalTreatment: z.array(
    z.object({
      ...compared,
      /** By how much longer the group waits, in days; of refusals nothing is said. */
      moreDays: z.number().exactOptional(),
      /** Of a group that is one. */
      occupation: occupation.exactOptional(),
      owner: z.object({ agency: z.string(), name: localizedText }),
      /** Whether that agency gave an answer before it was confirmed. */
      answered: z.boolean(),
      raisedAt: instant,
      confirmedAt: instant,
    }),
  ),
  demonstration: z.boolean(),
});
export type StatisticsView = z.output<typeof StatisticsView>;

export const UnequalTreatmentView = z.object({
  asOf: instant,
  note: localizedText,
  items: z.array(
    z.object({
      ...compared,
      ofGroup: z.number(),
      ofRest: z.number(),
      groupSize: z.int(),
      restSize: z.int(),
      /** Different people on each side at the least. */
      groupPeople: z.int(),
      restPeople: z.int(),
      difference: z.number(),
      interval: z.array(z.number()).length(2),
      finding: z.enum(['worse', 'better', 'no-evidence']),
    }),
  ),
});
export type UnequalTreatmentView = z.output<typeof UnequalTreatmentView>;
