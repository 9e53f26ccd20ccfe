import { exhausted } from '../../kernel/index.js';
import { empty } from '../../file/engine/begun.js';
import type { ForceMajeureEvent } from './events.js';
import type { ForceMajeure, Sweep } from './force-majeure.js';

export function evolve(file: ForceMajeure | undefined, event: ForceMajeureEvent): ForceMajeure {
  if (file === undefined) return begin(event);
  switch (event.type) {
    case 'pause-proposed':
      throw new TypeError(`${file.caseId} began already`);
    case 'pause-approved':
      return { ...file, stage: 'applying', approvedBy: event.by, sweep: beginning('pause') };
    case 'pause-declined':
      return { ...file, stage: 'declined' };
    case 'pause-stopped':
      return { ...file, stage: 'stopped' };
    case 'pause-continued': {
      // A batch that was under way when it stopped may have been refused here and there: it is done again under a new number.
      const sweep = file.sweep ?? beginning('pause');
      const stage = sweep.direction === 'resume' ? 'lifting' : 'applying';
      return { ...file, stage, sweep: { ...sweep, batch: sweep.batch + 1 } };
    }
    case 'pause-ending':
      return { ...file, stage: 'lifting', sweep: beginning('resume') };
    case 'sweep-progressed':
      return progressed(file, event);
    default:
      return exhausted(event);
  }
}

const beginning = (direction: Sweep['direction']): Sweep => ({ direction, batch: 1, done: 0, changed: 0 });

function begin(event: ForceMajeureEvent): ForceMajeure {
  if (event.type !== 'pause-proposed') throw new TypeError(`a file does not begin with ${event.type}`);
  const { at, by, caseId, country, reason, regions, words } = event;
  return {
    ...{ kind: 'force-majeure', caseId, stage: 'proposed', country, reason, regions, words },
    ...{ proposedBy: by, proposedAt: at },
    ...empty,
    filers: [by],
  };
}

function progressed(
  file: ForceMajeure,
  { direction, batch, after, done, changed, total }: Extract<ForceMajeureEvent, { type: 'sweep-progressed' }>,
): ForceMajeure {
  const before = file.sweep ?? beginning(direction);
  const sweep: Sweep = {
    ...{ direction, batch: batch + 1, done: before.done + done, changed: before.changed + changed, total },
    ...(after === undefined ? {} : { after }),
  };
  if (after !== undefined) return { ...file, sweep };
  return { ...file, stage: direction === 'pause' ? 'in-force' : 'ended', sweep };
}
