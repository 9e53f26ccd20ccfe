import type { TimelineEntry, TimelineWhat } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import { line, mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { ProtectionEvent } from './events.js';
import type { Protection } from './protection.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Protection | undefined, event: ProtectionEvent): Protection {
  const after = file === undefined ? begin(event) : apply(file, event);
  const told = lines[event.type];
  if (told === undefined) return after;
  const entry: TimelineEntry = line(after.here, event.at, told);
  return { ...after, timeline: mergeTimelines(after.timeline, [entry]) };
}

function begin(event: ProtectionEvent): Protection {
  if (event.type !== 'protection-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { applicant, assistedBy, caseId, ground, heldBack, here, opens } = event;
  return {
    kind: 'protection',
    stage: 'sealed',
    ...{ caseId, here, ground, applicant },
    ...(heldBack === undefined ? {} : { heldBack }),
    ...(assistedBy === undefined ? {} : { assistedBy }),
    ...begun(opens),
    contacts: 0,
  };
}

function apply(file: Protection, event: ProtectionEvent): Protection {
  switch (event.type) {
    case 'protection-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'taken-up':
      return {
        ...file,
        stage: 'taken-up',
        officer: event.by,
        clock: event.opens,
        clocksOpened: file.clocksOpened + 1,
      };
    case 'contact-recorded':
      return { ...file, contacts: file.contacts + 1, clock: undefined };
    case 'released':
      return {
        ...{ ...file, stage: 'released', clock: undefined },
        ...(event.reopensTo === undefined ? {} : { reopensTo: event.reopensTo }),
      };
    case 'dossier-reopened':
      return { ...file, reopensTo: undefined };
    case 'referred':
      return { ...file, stage: 'referred', referredTo: event.to, clock: undefined };
    case 'word-received':
      return file;
    default:
      return evolveUpkeep(file, event);
  }
}

/** What the person reads: that help is coming, and nothing that tells somebody else who reads along why. */
const lines: Readonly<Partial<Record<ProtectionEvent['type'], TimelineWhat>>> = {
  'protection-opened': 'protection-opened',
  'taken-up': 'protection-taken-up',
  'contact-recorded': 'protection-contacted',
  released: 'protection-released',
  referred: 'protection-referred',
};
