import type { CaseRecord, HearLegalAid, LegalAidNews, Mandate } from '../../file/case/index.js';
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
  /** Those of people, who may be of the body: from now on they are for nobody there. None of what was heard before there was this. */
  readonly notFor?: readonly string[];
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
    const given = byWorker === true ? mandates.filter(({ ended }) => ended !== true) : [];
    const people = given.filter(({ to }) => 'officer' in to);
    return accept<LegalAidHeard>({
      ...{ type: 'legal-aid-heard', at, aid, body, news },
      mandates: given.filter(({ to }) => 'agency' in to && to.agency === body).map(({ id }) => id),
      ...(people.length === 0 ? {} : { notFor: people.map(({ id }) => id) }),
      ...(byWorker === true ? {} : { notice: nextNotice(notices) }),
    });
  },
});

/** The worker's page of legal aid says it; nothing that is decided rests on it. */
export const legalAidHeard = event({
  type: 'legal-aid-heard',
  weighs: false,
  evolve: (file, { aid, at, body, mandates: ended, news, notFor = [], notice }: LegalAidHeard) => ({
    ...file,
    ...(news === 'accepted' ? {} : { annexes: over(file, aid) }),
    ...(ended.length + notFor.length === 0
      ? {}
      : { mandates: (file.mandates ?? []).map((one) => without(one, { body, ended, notFor })) }),
    ...(notice === undefined
      ? {}
      : { notices: withNotice(file.notices, { type: 'notice-raised', at, notice, subject: 'legal-aid-answered' }) }),
  }),
});

const over = ({ annexes = [] }: CaseRecord, aid: CaseId) =>
  annexes.map((annex) => (annex.caseId === aid ? { ...annex, over: true as const } : annex));

/** One to the body is over; one to a person is for nobody at the body, whoever of its people it names. */
function without(
  mandate: Mandate,
  {
    body,
    ended,
    notFor,
  }: { readonly body: AgencyId; readonly ended: readonly string[]; readonly notFor: readonly string[] },
): Mandate {
  if (ended.includes(mandate.id)) return { ...mandate, ended: true };
  return notFor.includes(mandate.id) ? { ...mandate, notFor: [...(mandate.notFor ?? []), body] } : mandate;
}
