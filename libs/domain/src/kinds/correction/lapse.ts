import { lapsing } from '../../file/engine/periods.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { Escalated } from '../../file/engine/time-passed.js';
import { line } from '../../file/page/timeline.js';
import { accept, isRefused } from '../../kernel/index.js';
import type { RefusalFinal } from '../appeal/refusal-final.js';
import { command, event } from './define.js';

/** The authority's silence decides nothing; not to appeal makes its refusal final. */
export const lapse = command({
  type: 'lapse',
  givenBy: { asked: ['clock'], refused: ['clock'] },
  refusals: ['NO_SUCH_CLOCK', 'DEADLINE_NOT_PASSED'],
  decide(file, { clock: id }: Lapse, context) {
    const clock = lapsing(file, id, context);
    if (isRefused(clock)) return clock;
    const { now: at } = context;
    return file.stage === 'refused'
      ? accept<Escalated | RefusalFinal>({ type: 'refusal-final', at })
      : accept<Escalated | RefusalFinal>({ type: 'escalated', at, clock: clock.id });
  },
});

export const refusalFinal = event({
  type: 'refusal-final',
  evolve: (file, _final: RefusalFinal) => ({ ...file, clock: undefined }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
