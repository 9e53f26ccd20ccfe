import type { Clock } from '../../clocks/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { agencyOf } from '../../file/engine/periods.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appeal, AppealedDecision } from './appeal.js';
import { countryOf } from './appeal.js';
import { beginning, opening } from './define.js';

type Appealed = Pick<Appeal, 'about' | 'matter' | 'applicant' | 'grounds' | 'documents' | 'tookPart'> & {
  readonly decision: AppealedDecision;
};

/** Run by the file that is appealed, which checked who appeals, when and on what grounds. */
export interface OpenAppeal extends Appealed {
  readonly type: 'open-appeal';
  /** The appeals body's period, opened there, so that both files name the same due date. */
  readonly clock: Clock;
}

export interface AppealOpened extends Appealed {
  readonly type: 'appeal-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly opens: Clock;
}

/** Only the file that is appealed opens an appeal about itself. */
export const openAppeal = opening({
  type: 'open-appeal',
  opens: 'errand',
  refusals: [],
  decide(_none, open: OpenAppeal, { by, caseId, now }) {
    const { about, matter, applicant, decision, grounds, documents, tookPart, clock: opens } = open;
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    const appealed = { about, matter, applicant, decision, grounds, documents, tookPart };
    return accept<AppealOpened | NoticeRaised>(
      { type: 'appeal-opened', at: now, caseId, ...appealed, opens },
      raise({ notices: [] }, 'appeal-received', now),
    );
  },
});

export const appealOpened = beginning({
  type: 'appeal-opened',
  begin: ({ caseId, about, matter, applicant, decision, grounds, documents, tookPart, opens }: AppealOpened) => ({
    kind: 'appeal',
    stage: 'received',
    ...{ caseId, about, matter, applicant, decision, grounds, documents, tookPart },
    ...begun(opens),
  }),
  lines: (_none, opened) => [
    line(countryOf(opened), opened.at, 'appeal-received', { args: { agency: agencyOf(opened.opens) ?? '' } }),
  ],
});
