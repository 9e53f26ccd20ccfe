import type { CaseRecord, HearLegalAid, LegalAidNews } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { nextNotice, withNotice } from '../../file/engine/notices.js';
import type { AgencyId, CaseId, Instant, NoticeId } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';

export interface LegalAidHeard {
  readonly type: 'legal-aid-heard';
  readonly at: Instant;
  readonly aid: CaseId;
  readonly body: AgencyId;
  readonly news: LegalAidNews;
  /** Mandates of the body's that end with it. */
  readonly mandates: readonly string[];
  /** By which the worker is told; none of what they did themselves. */
  readonly notice?: NoticeId;
}

/** The body's file alone says what became of it. */
export const hearLegalAid = command({
  type: 'hear-legal-aid',
  givenBy: ['effect'],
  refusals: ['NO_SUCH_CASE'],
  decide(file, { aid, body, byWorker, news }: HearLegalAid, { by, now: at }) {
    const { annexes = [], mandates = [], notices } = file;
    const known = annexes.some(({ caseId, kind }) => kind === 'legal-aid' && caseId === aid);
    if (by.kind !== 'effect' || by.file !== aid || !known) return refuse('NO_SUCH_CASE');
    const theirs = mandates.filter(({ ended, to }) => ended !== true && 'agency' in to && to.agency === body);
    return accept<LegalAidHeard>({
      ...{ type: 'legal-aid-heard', at, aid, body, news },
      mandates: byWorker === true ? theirs.map(({ id }) => id) : [],
      ...(byWorker === true ? {} : { notice: nextNotice(notices) }),
    });
  },
});

/** The worker's page of legal aid says it; nothing that is decided rests on it. */
export const legalAidHeard = event({
  type: 'legal-aid-heard',
  weighs: false,
  evolve: (file, { aid, at, mandates: ended, news, notice }: LegalAidHeard) => ({
    ...file,
    ...(news === 'accepted' ? {} : { annexes: over(file, aid) }),
    ...(ended.length === 0 ? {} : { mandates: without(file, ended) }),
    ...(notice === undefined
      ? {}
      : { notices: withNotice(file.notices, { type: 'notice-raised', at, notice, subject: 'legal-aid-answered' }) }),
  }),
});

const over = ({ annexes = [] }: CaseRecord, aid: CaseId) =>
  annexes.map((annex) => (annex.caseId === aid ? { ...annex, over: true as const } : annex));

const without = ({ mandates = [] }: CaseRecord, ended: readonly string[]) =>
  mandates.map((mandate) => (ended.includes(mandate.id) ? { ...mandate, ended: true as const } : mandate));
