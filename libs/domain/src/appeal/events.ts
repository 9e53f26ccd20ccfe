import type { Applicant } from '../case/index.js';
import type { Clock } from '../clocks/index.js';
import type { DocumentRef, Withdrawn } from '../filing/index.js';
import type { CaseId, Instant, OfficerId } from '../kernel/index.js';
import type { UpkeepEvent } from '../procedure/upkeep.js';
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
  | UpkeepEvent;
