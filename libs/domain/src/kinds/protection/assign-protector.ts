import type { Clock } from '../../clocks/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event, running } from './define.js';
import { protectionPeriod } from './periods.js';
import { inStages } from '../../file/definition/define-command.js';

/** Whoever answers for those who protect people names one of them: where nobody took it up, or somebody else is to go on. */
export interface AssignProtector {
  readonly type: 'assign-protector';
  readonly to: OfficerId;
  readonly reasons: LocalizedText;
}
export interface ProtectorAssigned {
  readonly type: 'protector-assigned';
  readonly at: Instant;
  readonly to: OfficerId;
  readonly reasons: LocalizedText;
  /** Where nobody had taken it up. */
  readonly opens?: Clock;
}

/** It changes no period that runs: a file that changes hands is not late any later. */
export const assignProtector = command({
  type: 'assign-protector',
  givenBy: inStages(running, ['supervisor']),
  refusals: ['REASONS_MISSING'],
  decide({ clocksOpened: opened, stage }, { reasons, to }: AssignProtector, { here, now: at, rules }) {
    const opens = stage === 'sealed' ? { opens: protectionPeriod('contact', { here, opened, at }, rules) } : {};
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      accept<ProtectorAssigned>({ type: 'protector-assigned', at, to, reasons, ...opens })
    );
  },
});

export const protectorAssigned = event({
  type: 'protector-assigned',
  evolve: (file, { opens, to }: ProtectorAssigned) => ({
    ...{ ...file, officer: to },
    ...(opens === undefined ? {} : { stage: 'taken-up', clock: opens, clocksOpened: file.clocksOpened + 1 }),
  }),
});
