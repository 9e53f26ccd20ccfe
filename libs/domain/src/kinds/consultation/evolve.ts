import { begun } from '../../file/engine/begun.js';
import { evolveUpkeep } from '../../file/engine/upkeep.js';
import type { Consultation } from './consultation.js';
import type { ConsultationEvent } from './events.js';

/** State is what the events add up to, without judgement. */
export const evolve = (file: Consultation | undefined, event: ConsultationEvent): Consultation =>
  file === undefined ? begin(event) : apply(file, event);

function begin(event: ConsultationEvent): Consultation {
  if (event.type !== 'consultation-opened') throw new TypeError(`a file does not begin with ${event.type}`);
  const { caseId, here, about, body, question, units, proposed, matter, opens } = event;
  return {
    kind: 'consultation',
    stage: 'asked',
    ...{ caseId, here, about, body, question, units, proposed, matter },
    ...begun(opens),
  };
}

function apply(file: Consultation, event: ConsultationEvent): Consultation {
  switch (event.type) {
    case 'consultation-opened':
      throw new TypeError(`${file.caseId} began already`);
    case 'opinion-given':
      return { ...file, stage: 'answered', opinion: event.opinion, clock: undefined };
    case 'no-objection':
      return { ...file, stage: 'no-objection', clock: undefined };
    case 'consultation-closed':
      return { ...file, stage: 'closed', clock: undefined };
    default:
      return evolveUpkeep(file, event);
  }
}
