import type { Clock } from '../../clocks/index.js';
import type { OpenDeletion } from '../../file/case/index.js';
import { begun } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import type { CaseId, CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { beginning, opening } from './define.js';

export interface DeletionOpened extends Omit<OpenDeletion, 'type' | 'clock'> {
  readonly type: 'deletion-opened';
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly here: CountryCode;
  readonly opens: Clock;
}

/** Only the case in which it was asked for opens it. The worker is told, whoever asked: they can take it back. */
export const openDeletion = opening({
  type: 'open-deletion',
  opens: 'errand',
  refusals: [],
  decide(_none, open: OpenDeletion, { by, caseId, here, now }) {
    const { about, matter, applicant, holder, recorded, clock: opens } = open;
    if (by.kind !== 'effect' || by.file !== about.caseId) return refuse('NOT_YOUR_CASE');
    const asked = { about, matter, applicant, holder, ...(recorded === undefined ? {} : { recorded }) };
    return accept<DeletionOpened | NoticeRaised>(
      { type: 'deletion-opened', at: now, caseId, here, ...asked, opens },
      raise({ notices: [] }, 'deletion-received', now),
    );
  },
});

export const deletionOpened = beginning({
  type: 'deletion-opened',
  begin: ({ about, applicant, caseId, here, holder, matter, opens, recorded }: DeletionOpened) => ({
    ...{ kind: 'deletion', stage: 'asked', caseId, here, about, matter, applicant, holder },
    ...begun(opens),
    ...(recorded === undefined ? {} : { paper: recorded.paper, filers: [recorded.by] }),
  }),
  lines: (_none, { at, here }) => [line(here, at, 'deletion-asked')],
});
