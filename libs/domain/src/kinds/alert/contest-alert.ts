import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import { openPeriod, theAgency } from '../../file/engine/periods.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, OwnWords } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { appealSteps } from '../appeal/appeal-steps.js';
import type { Alert } from './alert.js';
import { command, event, underLaw } from './define.js';

/** By the worker, or by anybody who minds it: it is wrong. */
export interface ContestAlert {
  readonly type: 'contest-alert';
  readonly ground: OwnWords;
}

export interface AlertContested {
  readonly type: 'alert-contested';
  readonly at: Instant;
  readonly ground: OwnWords;
  readonly opens: Clock;
}

/** A wrong alert is closed within days; the period belongs to the agency that raised it. */
export const contestAlert = command({
  type: 'contest-alert',
  givenBy: { 'in-force': ['worker', 'supervisor', 'verifier'] },
  refusals: ['REASONS_MISSING'],
  decide: (file, { ground }: ContestAlert, { now, rules }) =>
    refuseWithoutReasons(ground, 'ground') ??
    accept<AlertContested>({ type: 'alert-contested', at: now, ground, opens: timeToClose(file, now, rules) }),
});

export const timeToClose = (file: Alert, at: Instant, rules: RuleBook): Clock =>
  openPeriod(
    {
      name: 'alert-close',
      opened: file.clocksOpened,
      step: appealSteps(underLaw(file), rules).alert.close,
      holder: theAgency(file.here, file.holder),
      calendar: file.here,
      opening: { by: 'event', at },
    },
    rules,
  );

export const alertContested = event({
  type: 'alert-contested',
  evolve: (file, { opens }: AlertContested) => ({ ...file, ...opened(file, opens), stage: 'contested' }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
