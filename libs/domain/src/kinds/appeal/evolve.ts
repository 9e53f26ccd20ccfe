import { begun } from '../../file/engine/begun.js';
import { mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { Appeal } from './appeal.js';
import { appealLines } from './appeal-lines.js';
import type { AppealEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Appeal | undefined, event: AppealEvent): Appeal {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = appealLines(after, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: AppealEvent): Appeal {
  if (event.type !== 'appeal-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { caseId, about, matter, applicant, decision, grounds, documents, tookPart, opens } = event;
  return {
    kind: 'appeal',
    stage: 'received',
    ...{ caseId, about, matter, applicant, decision, grounds, documents, tookPart },
    ...begun(opens),
  };
}

function apply(file: Appeal, event: AppealEvent): Appeal {
  switch (event.type) {
    case 'appeal-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'officer-drawn':
      return { ...file, stage: 'appeal-review', officer: event.officer };
    case 'ruled':
      return { ...file, stage: event.ruling.outcome, ruling: event.ruling, clock: undefined };
    case 'withdrawn':
      return { ...file, stage: 'withdrawn', clock: undefined };
    default:
      return evolveUpkeep(file, event);
  }
}
