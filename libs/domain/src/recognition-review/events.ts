import type { Authenticity, NoticeSubject, WorkerAnswer, WorkerStatus } from '../case/index.js';
import type { EquivalenceRef } from '../catalogue/index.js';
import type { Allowance, Clock, ProofOfService } from '../clocks/index.js';
import type { Filing, FilingEvent, Host } from '../filing/index.js';
import type { CaseId, ClockId, CountryCode, Instant, LocalizedText, NoticeId, OfficerId } from '../kernel/index.js';
import type { ErrandRun } from '../procedure/errands.js';
import type { Draw, ReviewDecision, UnitVerdict } from './recognition-review.js';

interface Happened {
  readonly at: Instant;
}

export type ReviewEvent =
  | FilingEvent
  | ErrandRun
  | (Happened & { readonly type: 'news-received'; readonly from: CountryCode; readonly status: WorkerStatus })
  | (Happened & { readonly type: 'answer-passed-on'; readonly answer: WorkerAnswer })
  | (Happened & {
      readonly type: 'file-received';
      readonly caseId: CaseId;
      /** This country's line of the filing. */
      readonly host: Host;
      readonly from: CountryCode;
      readonly filing: Filing;
      readonly authenticity: Authenticity;
      readonly proposed: readonly UnitVerdict[];
      readonly equivalence?: EquivalenceRef;
      readonly opens: Clock;
    })
  | (Happened & {
      readonly type: 'officers-drawn';
      readonly reviewer: OfficerId;
      readonly approver: OfficerId;
      readonly draw: Draw;
    })
  | (Happened & {
      readonly type: 'verdict-proposed';
      readonly verdicts: readonly UnitVerdict[];
      readonly reasons: LocalizedText;
      readonly by: OfficerId;
    })
  | (Happened & { readonly type: 'proposal-returned'; readonly reasons: LocalizedText })
  | (Happened & { readonly type: 'review-extended'; readonly by: Allowance; readonly reasons: LocalizedText })
  /** `opens`: the period to appeal, where it was refused or recognised in part. */
  | (Happened & { readonly type: 'decided'; readonly decision: ReviewDecision; readonly opens?: Clock })
  | (Happened & { readonly type: 'refusal-final' })
  | (Happened & { readonly type: 'notice-raised'; readonly notice: NoticeId; readonly subject: NoticeSubject })
  | (Happened & { readonly type: 'notice-served'; readonly notice: NoticeId; readonly service: ProofOfService })
  | (Happened & { readonly type: 'reminded'; readonly clock: ClockId; readonly fraction: number })
  | (Happened & { readonly type: 'escalated'; readonly clock: ClockId });
