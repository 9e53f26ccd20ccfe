import type { TimelineEntry } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line, mergeTimelines } from '../../file/page/timeline.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { Correction } from './correction.js';
import type { CorrectionEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export function evolve(file: Correction | undefined, event: CorrectionEvent): Correction {
  const after = file === undefined ? begin(event) : apply(file, event);
  const lines = linesOf(after, event);
  return lines.length === 0 ? after : { ...after, timeline: mergeTimelines(after.timeline, lines) };
}

function begin(event: CorrectionEvent): Correction {
  if (event.type !== 'correction-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { caseId, here, about, matter, applicant, fields, words, documents, holder, opens } = event;
  return {
    kind: 'correction',
    stage: 'asked',
    ...{ caseId, here, about, matter, applicant, fields, words, documents, holder },
    ...begun(opens),
  };
}

function apply(file: Correction, event: CorrectionEvent): Correction {
  switch (event.type) {
    case 'correction-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'correction-accepted':
      return { ...file, stage: 'accepted', clock: undefined };
    case 'dossier-corrected':
      return { ...file, stage: 'corrected' };
    case 'correction-refused': {
      const { reasons, remedy } = event;
      return { ...file, stage: 'refused', refusal: { reasons, remedy }, clock: undefined };
    }
    case 'withdrawn':
      return { ...file, stage: 'withdrawn', clock: undefined };
    default:
      return evolveUpkeep(file, event);
  }
}

function linesOf({ clock, here }: Correction, event: CorrectionEvent): readonly TimelineEntry[] {
  switch (event.type) {
    case 'correction-opened':
      return [line(here, event.at, 'correction-asked', { args: { fields: event.fields } })];
    case 'dossier-corrected':
      return [line(here, event.at, 'data-corrected')];
    case 'correction-refused':
      return [line(here, event.at, event.type, { words: withRemedy(event) })];
    case 'withdrawn':
      return [line(here, event.at, event.type)];
    case 'escalated':
      return [line(here, event.at, event.type, { args: { agency: agencyOf(clock) ?? '' } })];
    default:
      return [];
  }
}

const withRemedy = ({
  reasons,
  remedy,
}: Extract<CorrectionEvent, { type: 'correction-refused' }>): NonNullable<TimelineEntry['words']> => ({
  es: `${reasons.es} ${remedy.es}`,
  ...(reasons.en === undefined || remedy.en === undefined ? {} : { en: `${reasons.en} ${remedy.en}` }),
});
