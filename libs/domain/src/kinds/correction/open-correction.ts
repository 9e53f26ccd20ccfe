import type { Clock } from '../../clocks/index.js';
import type { OpenCorrection } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';

/** Names of fields and a reference: what the data said and should say stands in no journal. */
export interface CorrectionOpened extends Omit<OpenCorrection, 'type' | 'clock'> {
  readonly type: 'correction-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly opens: Clock;
}

/** Only the case in which it was asked for opens it. */
export const openCorrection = opening({
  type: 'open-correction',
  opens: 'errand',
  refusals: [],
  decide(_none, open: OpenCorrection, { by, caseId, here, now }) {
    const { about, under, askedBy, matter, applicant, fields, words, documents, holder, clock: opens } = open;
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    const who = { ...(askedBy && { askedBy }), ...(under && { under }) };
    const asked = { about, matter, applicant, fields, words, documents, holder, ...who };
    return accept<CorrectionOpened | NoticeRaised>(
      { type: 'correction-opened', at: now, caseId, here, ...asked, opens },
      raise({ notices: [] }, 'correction-received', now),
    );
  },
});

export const correctionOpened = beginning({
  type: 'correction-opened',
  begin(opened: CorrectionOpened) {
    const { caseId, here, about, under, askedBy, matter, applicant, fields, words, documents, holder, opens } = opened;
    return {
      kind: 'correction',
      stage: 'asked',
      ...{ caseId, here, about, matter, applicant, fields, words, documents, holder },
      ...(askedBy === undefined ? {} : { askedBy }),
      ...(under === undefined ? {} : { under }),
      ...begun(opens),
    };
  },
  lines: (_none, { at, fields, here }) => [line(here, at, 'correction-asked', { args: { fields } })],
});
