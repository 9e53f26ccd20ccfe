import type { CaseRecord } from '../../file/case/index.js';
import type { Clock } from '../../clocks/index.js';
import { exhausted } from '../../kernel/index.js';
import { mergeTimelines } from '../../file/page/timeline.js';
import { clockLines } from './clock-lines.js';
import type { ClockEvent } from './events.js';
import { migrated } from './migrated.js';
import { start, stop } from './stopping.js';

/** The file after something happened to its clock; without judgement. */
export function evolveClock<File extends CaseRecord>(file: File, event: ClockEvent): File {
  const after = apply(file, event);
  const lines = clockLines(file, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function apply<File extends CaseRecord>(file: File, event: ClockEvent): File {
  switch (event.type) {
    case 'clock-paused': {
      const { at, pause, reason, words } = event;
      const { clock, pauses = [] } = file;
      const known = pauses.some((one) => one.pause === pause);
      const stops = event.clock !== undefined && clock !== undefined;
      return {
        ...file,
        pauses: known ? pauses : [...pauses, { pause, reason, words, since: at }],
        ...(stops ? { clock: stop(clock, at, reason) } : {}),
      };
    }
    case 'clock-resumed': {
      const { clock, pauses: held = [] } = file;
      const pauses = held.filter((one) => one.pause !== event.pause);
      const starts = event.clock !== undefined && clock !== undefined;
      return {
        ...file,
        pauses: pauses.length === 0 ? undefined : pauses,
        ...(starts ? { clock: start(clock, event.at) } : {}),
      };
    }
    case 'clock-recounted': {
      const { clock, waiting } = file;
      const counted = (one: Clock): Clock => ({ ...one, calendarVersion: event.to });
      return { ...file, ...(clock && { clock: counted(clock) }), ...(waiting && { waiting: counted(waiting) }) };
    }
    case 'case-migrated':
      return migrated(file, event);
    case 'region-said':
      return { ...file, region: event.region };
    default:
      return exhausted(event);
  }
}
