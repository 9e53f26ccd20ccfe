import type { Applicant, NoticeSubject } from '../case/index.js';
import type { Clock, ProofOfService } from '../clocks/index.js';
import type { DocumentRef, NoteAdded, Withdrawn } from '../filing/index.js';
import type { CaseId, ClockId, Instant, NoticeId, OfficerId } from '../kernel/index.js';
import type { ErrandRun } from '../procedure/errands.js';
import type { Candidate } from '../recognition-review/recognition-review.js';
import type { Appeal, AppealedDecision, AppealGround, Matter, Ruling } from './appeal.js';

interface Happened {
  readonly at: Instant;
}

export type AppealEvent =
  | (Happened & {
      readonly type: 'appeal-opened';
      readonly caseId: CaseId;
      readonly about: Appeal['about'];
      readonly matter: Matter;
      readonly applicant: Applicant;
      readonly decision: AppealedDecision;
      readonly grounds: readonly AppealGround[];
      readonly documents: readonly DocumentRef[];
      readonly tookPart: readonly OfficerId[];
      readonly opens: Clock;
    })
  | (Happened & {
      readonly type: 'officer-drawn';
      readonly officer: OfficerId;
      readonly draw: { readonly seed: string; readonly candidates: readonly Candidate[] };
    })
  | (Happened & { readonly type: 'ruled'; readonly ruling: Ruling })
  | Withdrawn
  | NoteAdded
  | ErrandRun
  | (Happened & { readonly type: 'notice-raised'; readonly notice: NoticeId; readonly subject: NoticeSubject })
  | (Happened & { readonly type: 'notice-served'; readonly notice: NoticeId; readonly service: ProofOfService })
  | (Happened & { readonly type: 'reminded'; readonly clock: ClockId; readonly fraction: number })
  | (Happened & { readonly type: 'escalated'; readonly clock: ClockId });
