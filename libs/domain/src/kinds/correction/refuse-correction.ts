import type { Clock } from '../../clocks/index.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { inOne, refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText, OfficerId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { timeToAppeal } from '../appeal/appeal-steps.js';
import { answering, command, event, refuseTheSame, underLaw } from './define.js';

/** Why, and by which rule; what the worker can do about it follows from the law: they appeal. */
export interface RefuseCorrection {
  readonly type: 'refuse-correction';
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
}

/** Of before R4: `remedy` in words, and nothing to appeal. */
export interface CorrectionRefused {
  readonly type: 'correction-refused';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly legalBasis?: LocalizedText;
  readonly remedy?: LocalizedText;
  readonly by?: OfficerId;
  readonly opens?: Clock;
}

export const refuseCorrection = command({
  type: 'refuse-correction',
  givenBy: { asked: answering },
  refusals: ['REASONS_MISSING', 'SAME_PERSON'],
  barred: refuseTheSame,
  decide(file, { legalBasis, reasons }: RefuseCorrection, { by, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: answering, yours: [by.kind] });
    const opens = timeToAppeal(file, underLaw(file), rules);
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseWithoutReasons(legalBasis, 'legalBasis') ??
      accept<CorrectionRefused | NoticeRaised>(
        { type: 'correction-refused', at: now, reasons, legalBasis, by: by.id, opens },
        raise(file, 'correction-refused', now),
      )
    );
  },
});

export const correctionRefused = event({
  type: 'correction-refused',
  evolve: (file, { at, by, legalBasis, opens, reasons, remedy }: CorrectionRefused) => ({
    ...file,
    ...(opens === undefined ? { clock: undefined } : opened(file, opens)),
    stage: 'refused',
    refusal: { reasons, ...(legalBasis && { legalBasis }), ...(remedy && { remedy }), ...(by && { at, by }) },
  }),
  lines: ({ here }, { at, legalBasis, reasons, remedy, type }) => [
    line(here, at, type, { words: inOne(reasons, ...(legalBasis ? [legalBasis] : []), ...(remedy ? [remedy] : [])) }),
  ],
});
