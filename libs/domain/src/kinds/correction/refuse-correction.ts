import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { answering, command, event } from './define.js';

/** Why, and what the worker can do about it. */
export interface RefuseCorrection {
  readonly type: 'refuse-correction';
  readonly reasons: LocalizedText;
  readonly remedy: LocalizedText;
}

export interface CorrectionRefused {
  readonly type: 'correction-refused';
  readonly at: Instant;
  readonly reasons: LocalizedText;
  readonly remedy: LocalizedText;
}

export const refuseCorrection = command({
  type: 'refuse-correction',
  givenBy: { asked: answering },
  refusals: ['REASONS_MISSING'],
  decide: (file, { reasons, remedy }: RefuseCorrection, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ??
    refuseWithoutReasons(remedy, 'remedy') ??
    accept<CorrectionRefused | NoticeRaised>(
      { type: 'correction-refused', at: now, reasons, remedy },
      raise(file, 'correction-refused', now),
    ),
});

export const correctionRefused = event({
  type: 'correction-refused',
  evolve: (file, { reasons, remedy }: CorrectionRefused) => ({
    ...file,
    stage: 'refused',
    refusal: { reasons, remedy },
    clock: undefined,
  }),
  lines: ({ here }, refused) => [line(here, refused.at, refused.type, { words: withRemedy(refused) })],
});

const withRemedy = ({ reasons, remedy }: CorrectionRefused): LocalizedText => ({
  es: `${reasons.es} ${remedy.es}`,
  ...(reasons.en === undefined || remedy.en === undefined ? {} : { en: `${reasons.en} ${remedy.en}` }),
});
