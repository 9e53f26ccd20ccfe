import type { TimelineEntry } from '../../file/case/index.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { exhausted } from '../../kernel/index.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { Appeal } from './appeal.js';
import type { ReceiveRuling } from './commands.js';
import type { AppealEvent } from './events.js';

/** What the worker reads of an event; nothing where it is no concern of the page. */
export function appealLines({ clock, matter }: Appeal, event: AppealEvent): readonly TimelineEntry[] {
  const here = matter.host ?? matter.home;
  switch (event.type) {
    case 'appeal-opened':
      return [line(here, event.at, 'appeal-received', { args: { agency: agencyOf(event.opens) ?? '' } })];
    case 'officer-drawn':
      return [line(here, event.at, 'appeal-officer-drawn')];
    case 'ruled':
      return [rulingLine(here, event.at, event.ruling)];
    case 'withdrawn':
      return [line(here, event.at, 'appeal-withdrawn')];
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(clock) ?? '' } })];
    case 'note-added':
    case 'errand-run':
    case 'notice-raised':
    case 'notice-served':
    case 'reminded':
      return [];
    default:
      return exhausted(event);
  }
}

/** A ruling in the file that was appealed, under the same words as in the appeal's own. */
export const rulingLine = (here: CountryCode, at: Instant, ruling: ReceiveRuling['ruling']): TimelineEntry =>
  ruling.outcome === 'withdrawn'
    ? line(here, at, 'appeal-withdrawn')
    : line(here, at, `ruling-${ruling.outcome}` as const, { words: ruling.reasons });
