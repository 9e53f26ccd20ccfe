import type { CaseRecord, TimelineEntry } from '../../file/case/index.js';
import { exhausted } from '../../kernel/index.js';
import { line } from '../../file/page/timeline.js';
import type { ClockEvent } from './events.js';

/** What the worker reads of it; `file` is the file before. A period that opens while the pause is known is no news. */
export function clockLines(file: CaseRecord, event: ClockEvent): readonly TimelineEntry[] {
  switch (event.type) {
    case 'clock-paused': {
      if (file.pauses?.some(({ pause }) => pause === event.pause) === true) return [];
      return [line(event.country, event.at, event.type, { args: { reason: event.reason }, words: event.words })];
    }
    case 'clock-resumed': {
      if (event.dueAfter === undefined) return [];
      const args = { ...(event.dueBefore === undefined ? {} : { from: event.dueBefore }), on: event.dueAfter };
      return [line(event.country, event.at, event.type, { args })];
    }
    case 'clock-recounted':
    case 'case-migrated': {
      const { dueAfter: on, dueBefore: from, reason: words } = event;
      // Counted anew and due on the same day: nothing that concerns the worker.
      if (event.type === 'clock-recounted' && on === from) return [];
      const args = { ...(from === undefined ? {} : { from }), ...(on === undefined ? {} : { on }) };
      return [line(event.country, event.at, event.type, { args, words })];
    }
    case 'region-said':
      return [];
    default:
      return exhausted(event);
  }
}
