import type { Draw } from '../../../draws/index.js';
import type { Opinion } from '../../consultation/consultation.js';
import type { MadeAppeal } from '../../appeal/appealed-file.js';
import type { ReceiveRuling } from '../../appeal/commands.js';
import type {
  Authenticity,
  Departure,
  DocumentRef,
  Filing,
  Host,
  Measure,
  SettledVerdict,
  UnitVerdict,
  WorkerAnswer,
  WorkerStatus,
} from '../../../file/case/index.js';
import type { EquivalenceRef } from '../../../rulebook/catalogue/index.js';
import type { Allowance, Clock } from '../../../clocks/index.js';
import type { DocumentAttached, DraftDeleted, DraftOpened, Submitted, Withdrawn } from '../filing/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  Instant,
  Language,
  LocalizedText,
  OfficerId,
  UnitCode,
} from '../../../kernel/index.js';
import type { UpkeepEvent } from '../../../file/engine/upkeep.js';
import type { MeasureReport, ReviewDecision, TestResult } from './review-file/recognition-review.js';

export interface Happened {
  readonly at: Instant;
}

export type ReviewEvent =
  | DraftOpened
  | DocumentAttached
  | Submitted
  | DraftDeleted
  | Withdrawn
  | UpkeepEvent
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
      readonly measures?: readonly Measure[];
      readonly settledLine?: readonly SettledVerdict[];
      readonly departures?: readonly Departure[];
      readonly by: OfficerId;
    })
  /** `opens`: the worker's period; the review's own stands still. */
  | (Happened & {
      readonly type: 'compensation-imposed';
      readonly verdicts: readonly UnitVerdict[];
      readonly reasons: LocalizedText;
      readonly measures: readonly Measure[];
      readonly opens: Clock;
    })
  | (Happened & {
      readonly type: 'compensation-reported';
      readonly reports: readonly MeasureReport[];
      readonly documents: readonly DocumentRef[];
    })
  /** All measures are done, or their period is over: the review goes on for these units and no others. */
  | (Happened & { readonly type: 'review-resumed'; readonly units: readonly UnitCode[] })
  | (Happened & { readonly type: 'compensation-ended' })
  | (Happened & {
      readonly type: 'test-scheduled';
      readonly test: string;
      readonly units: readonly UnitCode[];
      readonly on: Instant;
      readonly where: string;
      readonly language: Language;
    })
  | (Happened & {
      readonly type: 'test-recorded';
      readonly test: string;
      readonly unit: UnitCode;
      readonly result: TestResult['result'];
      readonly evidence: LocalizedText;
      readonly documents: readonly DocumentRef[];
    })
  | (Happened & { readonly type: 'proposal-returned'; readonly reasons: LocalizedText })
  | (Happened & {
      readonly type: 'officer-recused';
      readonly seat: 'reviewer' | 'approver';
      readonly officer: OfficerId;
      readonly reasons: LocalizedText;
    })
  | (Happened & {
      readonly type: 'consulted';
      readonly consultation: CaseId;
      readonly body: AgencyId;
      readonly question: LocalizedText;
      readonly units: readonly UnitCode[];
      /** The body's own period. */
      readonly clock: Clock;
    })
  | (Happened & {
      readonly type: 'consultation-cancelled';
      readonly consultation: CaseId;
      readonly body: AgencyId;
      readonly reasons: LocalizedText;
    })
  /** Without an opinion: the body was silent, which is no objection. */
  | (Happened & {
      readonly type: 'opinion-received';
      readonly consultation: CaseId;
      readonly body: AgencyId;
      readonly opinion?: Opinion;
    })
  | (Happened & {
      readonly type: 'fraud-review-opened';
      readonly reasons: LocalizedText;
      readonly by: OfficerId;
      readonly opens: Clock;
    })
  | (Happened & { readonly type: 'fraud-review-answered'; readonly answer: string; readonly opens: Clock })
  | (Happened & { readonly type: 'fraud-hearing-ended'; readonly opens: Clock })
  | (Happened & {
      readonly type: 'fraud-outcome-proposed';
      readonly outcome: 'upheld' | 'withdrawn';
      readonly reasons: LocalizedText;
      readonly by: OfficerId;
    })
  | (Happened & {
      readonly type: 'fraud-review-closed';
      readonly outcome: 'upheld' | 'withdrawn';
      readonly reasons: LocalizedText;
    })
  | (Happened & { readonly type: 'review-extended'; readonly by: Allowance; readonly reasons: LocalizedText })
  /** `opens`: the period to appeal, where it was refused or recognised in part. */
  | (Happened & { readonly type: 'decided'; readonly decision: ReviewDecision; readonly opens?: Clock })
  | (Happened & { readonly type: 'refusal-final' })
  | (Happened & { readonly type: 'appealed'; readonly appeal: MadeAppeal })
  /** `opens`: the review's fresh period, where it was sent back. */
  | (Happened & { readonly type: 'ruling-received'; readonly ruling: ReceiveRuling['ruling']; readonly opens?: Clock })
  | (Happened & { readonly type: 'appeal-clock-told'; readonly clock: Clock });
