import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { inOne, refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { timeToAppeal } from '../appeal/appeal-steps.js';
import { command, event, underLaw } from './define.js';

/** Never by whoever raised it. What the worker can do about it follows from the law: they appeal. */
export interface KeepAlert {
  readonly type: 'keep-alert';
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
}

/** Of before R4: reasons alone, and nothing to appeal. */
export interface AlertKept {
  readonly type: 'alert-kept';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly by?: OfficerId;
  readonly opens?: Clock;
}

export const keepAlert = command({
  type: 'keep-alert',
  givenBy: { contested: ['supervisor'] },
  refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  decide(file, { legalBasis, reasons }: KeepAlert, { by, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
    const opens = timeToAppeal(file, underLaw(file), rules);
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseWithoutReasons(legalBasis, 'legalBasis') ??
      accept<AlertKept | NoticeRaised>(
        { type: 'alert-kept', at: now, reasons, legalBasis, by: by.id, opens },
        raise(file, 'alert-kept', now),
      )
    );
  },
});

export const alertKept = event({
  type: 'alert-kept',
  evolve(file, { at, by, legalBasis, opens, reasons }: AlertKept) {
    if (by === undefined || opens === undefined) return { ...file, stage: 'in-force', clock: undefined };
    const kept = { reasons, ...(legalBasis && { legalBasis }), at, by };
    return { ...file, ...opened(file, opens), stage: 'kept', kept };
  },
  lines: ({ here }, { at, legalBasis, reasons, type }) => [
    line(here, at, type, { words: inOne(reasons, ...(legalBasis ? [legalBasis] : [])) }),
  ],
});
