import type { TimelineEntry } from '../../file/case/index.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import type { ReceiveRuling } from './errands.js';

/** A ruling in the file that was appealed, under the same words as in the appeal's own. */
export const rulingLine = (here: CountryCode, at: Instant, ruling: ReceiveRuling['ruling']): TimelineEntry =>
  ruling.outcome === 'withdrawn'
    ? line(here, at, 'appeal-withdrawn')
    : line(here, at, `ruling-${ruling.outcome}` as const, { words: ruling.reasons });
