import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import type { Mark, SealedPart } from './corruption-report.js';
import { withMarks } from './corruption-report.js';
import { beginning, opening } from './define.js';
import { integrityPeriod } from './integrity-period.js';

/** By somebody of whom nothing is known. */
export interface ReportCorruption {
  readonly type: 'report-corruption';
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export interface ReportReceived {
  readonly type: 'report-received';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
  readonly opens: Clock;
}

export const reportCorruption = opening({
  type: 'report-corruption',
  opens: ['reporter'],
  refusals: [],
  decide(_none, { marks, part }: ReportCorruption, { caseId, here, now, rules }) {
    const opens = integrityPeriod('report-take-up', 0, { here, now, rules });
    return accept<ReportReceived>({ type: 'report-received', at: now, caseId, here, part, marks, opens });
  },
});

export const reportReceived = beginning({
  type: 'report-received',
  begin: ({ at, caseId, here, marks, opens, part }: ReportReceived) => ({
    ...{ kind: 'corruption-report', stage: 'received', caseId, here },
    ...{ said: [{ by: 'reporter', at, part }], marks: withMarks([], marks) },
    ...begun(opens),
  }),
});
