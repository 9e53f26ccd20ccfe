import { inStages } from '../../file/definition/define-command.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event, officerOrSupervisor, running } from './define.js';
import type { Protection } from './protection.js';

/**
 * An officer doubted the person's age by mistake: nobody doubts it any more. What the dossier says counts again, and whoever
 * is under 18 by it stays protected.
 */
export interface LiftDoubt {
  readonly type: 'lift-doubt';
  readonly reasons: LocalizedText;
}
export interface DoubtLifted {
  readonly type: 'doubt-lifted';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const liftDoubt = command({
  type: 'lift-doubt',
  givenBy: inStages(running, officerOrSupervisor),
  refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  barred: ({ ground, weighing }: Protection) =>
    ground !== 'age-in-doubt' || weighing === true ? refuse('ALREADY_DONE') : undefined,
  decide: (_file, { reasons }: LiftDoubt, { now: at }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<DoubtLifted>({ type: 'doubt-lifted', at, reasons }),
});

export const doubtLifted = event({
  type: 'doubt-lifted',
  evolve: (file, _lifted: DoubtLifted) => ({ ...file, doubt: undefined, weighing: true }),
});
