import type { Clock } from '../../clocks/index.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../file/engine/rule-look-up.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { command, event } from './define.js';

/** By the worker, or by anybody who minds it: it is wrong. */
export interface ContestAlert {
  readonly type: 'contest-alert';
  readonly ground: string;
}

export interface AlertContested {
  readonly type: 'alert-contested';
  readonly at: Instant;
  readonly ground: string;
  readonly opens: Clock;
}

/** A wrong alert is closed within days; the period belongs to the agency that raised it. */
export const contestAlert = command({
  type: 'contest-alert',
  givenBy: { 'in-force': ['worker', 'supervisor', 'verifier'] },
  refusals: ['REASONS_MISSING'],
  decide(file, { ground }: ContestAlert, { now, rules }) {
    const { agreement, clocksOpened: opened, here, holder } = file;
    const { steps } = agreement === undefined ? rulesOf(rules, here).certification : rules.agreement(agreement);
    const opens = openPeriod(
      {
        name: 'alert-close',
        opened,
        step: steps.alert.close,
        holder: theAgency(here, holder),
        calendar: here,
        opening: { by: 'event', at: now },
      },
      rules,
    );
    return (
      refuseWithoutReasons(ground, 'ground') ??
      accept<AlertContested>({ type: 'alert-contested', at: now, ground, opens })
    );
  },
});

export const alertContested = event({
  type: 'alert-contested',
  evolve: (file, { opens }: AlertContested) => ({
    ...file,
    stage: 'contested',
    clock: opens,
    clocksOpened: file.clocksOpened + 1,
  }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
