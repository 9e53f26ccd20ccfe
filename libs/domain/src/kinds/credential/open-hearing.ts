import type { Clock } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../file/engine/periods.js';
import { inOne, refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential, Motion } from './credential.js';
import { carried, command, event, mindsIt } from './define.js';

/** Of the country's own motion: the worker reads what is held against the credential, and by which rule. */
export interface OpenHearing extends Motion {
  readonly type: 'open-hearing';
}

export interface HearingOpened {
  readonly type: 'hearing-opened';
  readonly at: Instant;
  readonly motion: Motion;
  readonly opens: Clock;
}

/** Their time to answer begins when the notice was served that is raised with it. */
export function askedAbout(file: Credential, motion: Motion, at: Instant, rules: RuleBook): HearingOpened {
  const { clocksOpened, here, notices } = file;
  const opens = openPeriod(
    {
      name: 'hearing',
      opened: clocksOpened,
      step: rulesOf(rules, here).revocation.hearing,
      holder: theWorker,
      calendar: here,
      opening: { by: 'service', notice: nextNotice(notices) },
    },
    rules,
  );
  return { type: 'hearing-opened', at, motion, opens };
}

export const openHearing = command({
  type: 'open-hearing',
  givenBy: inStages(carried, mindsIt),
  refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  barred: ({ hearing }) => (hearing === undefined ? undefined : refuse('ALREADY_DONE')),
  decide: (file, { legalBasis, reasons }: OpenHearing, { now, rules }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    refuseWithoutReasons(legalBasis, 'legalBasis') ??
    accept<HearingOpened | NoticeRaised>(
      askedAbout(file, { reasons, legalBasis }, now, rules),
      raise(file, 'hearing-opened', now),
    ),
});

export const hearingOpened = event({
  type: 'hearing-opened',
  evolve: (file, { motion, opens }: HearingOpened) => ({
    ...file,
    ...opened(file, opens),
    hearing: { motion, heard: false },
  }),
  lines: ({ here }, { at, motion, type }) => [
    line(here, at, type, { words: inOne(motion.reasons, motion.legalBasis) }),
  ],
});
