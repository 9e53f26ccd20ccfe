import type { OpenComplaint } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { countryOf } from './appeal.js';
import { beginning, opening } from './define.js';

/** Nobody decided in time, and the worker asks the appeals body to order it (R10). */
export interface ComplaintOpened extends Omit<OpenComplaint, 'type' | 'clock'> {
  readonly type: 'complaint-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly opens: OpenComplaint['clock'];
}

/** Only the file in which nobody decided opens it. */
export const openComplaint = opening({
  type: 'open-complaint',
  opens: 'errand',
  refusals: [],
  decide(_none, open: OpenComplaint, { by, caseId, now }) {
    const { about, applicant, clock: opens, matter, silence, tookPart } = open;
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    return accept<ComplaintOpened | NoticeRaised>(
      { type: 'complaint-opened', at: now, caseId, about, applicant, matter, silence, tookPart, opens },
      raise({ notices: [] }, 'complaint-received', now),
    );
  },
});

export const complaintOpened = beginning({
  type: 'complaint-opened',
  begin: ({ about, applicant, caseId, matter, opens, silence, tookPart }: ComplaintOpened) => ({
    kind: 'appeal',
    stage: 'received',
    ...{ caseId, about, matter, applicant, silence, grounds: [], documents: [], tookPart },
    ...begun(opens),
  }),
  lines: (_none, opened) => [
    line(countryOf(opened), opened.at, 'complaint-received', { args: { agency: agencyOf(opened.opens) ?? '' } }),
  ],
});
