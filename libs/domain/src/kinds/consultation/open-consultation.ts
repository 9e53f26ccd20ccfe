import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Question } from './consultation.js';
import { beginning, opening } from './define.js';

/** Run by the review that asks, which checked who is asked and what about. */
export interface OpenConsultation extends Question {
  readonly type: 'open-consultation';
  readonly clock: Clock;
}

export interface ConsultationOpened extends Question {
  readonly type: 'consultation-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly opens: Clock;
}

/** Only the review itself asks about itself. */
export const openConsultation = opening({
  type: 'open-consultation',
  opens: 'errand',
  refusals: [],
  decide(_none, asked: OpenConsultation, { by, caseId, here, now }) {
    const { about, body, clock, matter, proposed, question, units } = asked;
    if (by.kind !== 'effect' || by.file !== about) return refuse('NOT_YOUR_CASE');
    return accept<ConsultationOpened>({
      type: 'consultation-opened',
      at: now,
      caseId,
      here,
      ...{ about, body, matter, proposed, question, units },
      opens: clock,
    });
  },
});

export const consultationOpened = beginning({
  type: 'consultation-opened',
  begin: ({ caseId, here, about, body, question, units, proposed, matter, opens }: ConsultationOpened) => ({
    kind: 'consultation',
    stage: 'asked',
    ...{ caseId, here, about, body, question, units, proposed, matter },
    ...begun(opens),
  }),
});
