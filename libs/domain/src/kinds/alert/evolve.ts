import type { TimelineEntry } from '../../file/case/index.js';
import { begun, empty } from '../../file/engine/begun.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line, mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { Alert } from './alert.js';
import type { AlertEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Alert | undefined, event: AlertEvent): Alert {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = linesOf(after, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: AlertEvent): Alert {
  if (event.type === 'alert-proposed') {
    const { about, agreement, applicant, caseId, here, holder, matter, notice, opens, raisedBy, reasons, tell } = event;
    return {
      kind: 'alert',
      stage: 'proposed',
      ...{ caseId, about, here, raisedIn: here, notice, holder, matter, applicant, tell, reasons, raisedBy },
      ...(agreement === undefined ? {} : { agreement }),
      ...begun(opens),
    };
  }
  if (event.type === 'alert-received') {
    const { about, caseId, from, here, holder, notice } = event;
    return {
      kind: 'alert',
      stage: 'received',
      ...{ caseId, about, here, raisedIn: from, notice, holder, tell: [] },
      ...empty,
      held: [holder],
    };
  }
  throw new TypeError(`a file does not begin with ${event.type}`);
}

function apply(file: Alert, event: AlertEvent): Alert {
  switch (event.type) {
    case 'alert-proposed':
    case 'alert-received':
      throw new TypeError(`${file.caseId} began already`);
    case 'alert-approved':
      return { ...file, stage: 'telling', approvedBy: event.by };
    case 'alert-rejected':
      return { ...file, stage: 'rejected', clock: undefined };
    case 'countries-told':
    case 'alert-kept':
      return { ...file, stage: 'in-force', clock: undefined };
    case 'alert-contested':
      return { ...file, stage: 'contested', clock: event.opens, clocksOpened: file.clocksOpened + 1 };
    case 'alert-closed':
      return { ...file, stage: 'closed', clock: undefined };
    case 'alert-minded':
      return { ...file, stage: 'noted' };
    case 'verifiers-told':
      return { ...file, verifiersTold: event.change };
    default:
      return evolveUpkeep(file, event);
  }
}

function linesOf({ clock, here }: Alert, event: AlertEvent): readonly TimelineEntry[] {
  switch (event.type) {
    case 'alert-approved':
      return [line(here, event.at, 'credential-alerted')];
    case 'alert-contested':
      return [line(here, event.at, event.type)];
    case 'alert-kept':
    case 'alert-closed':
      return [line(here, event.at, event.type, { words: event.reasons })];
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(clock) ?? '' } })];
    default:
      return [];
  }
}
