import type { CalendarDays, Season } from '../../clocks/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { StandardRef } from '../catalogue/index.js';

/**
 * A recognition that serves on in the same months of each year, after the years that every recognition has; never instead
 * of them, so that nobody has less than without it (R7). Source: procedure, "Fair in every corner".
 */
export interface Seasonal {
  /** Of the country that recognises: the work that is done by the season there. */
  readonly standards: readonly StandardRef[];
  readonly season: Season;
  /** How many it serves after the years; the one that runs when they end is the first. */
  readonly seasons: number;
  /** So long before the years are over the worker is told of it. */
  readonly told: CalendarDays;
  /** The act by which it was agreed. */
  readonly legalBasis: LocalizedText;
}
