import type {
  AnswerToHost,
  Authenticity,
  DocumentRef,
  Filing,
  RecognitionOutcome,
  WorkerStatus,
} from '../../../file/case/index.js';
import type { Clock } from '../../../clocks/index.js';
import type { FilingEvent } from '../filing/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText } from '../../../kernel/index.js';
import type { UpkeepEvent } from '../../../file/engine/upkeep.js';
import type { DocumentRequest } from './recognition-request.js';

export interface Happened {
  readonly at: Instant;
}

/** Events carry the period they open, so that no due date ever moves without an event that says why. */
export type RequestEvent =
  | FilingEvent
  | UpkeepEvent
  | (Happened & {
      readonly type: 'submission-received';
      readonly caseId: CaseId;
      readonly from: CountryCode;
      readonly filing: Filing;
      readonly opens: Clock;
    })
  | (Happened & { readonly type: 'acknowledged'; readonly opens: Clock })
  | (Happened & {
      readonly type: 'documents-requested';
      readonly requests: readonly DocumentRequest[];
      readonly opens: Clock;
    })
  | (Happened & {
      readonly type: 'documents-provided';
      readonly documents: readonly DocumentRef[];
      readonly opens: Clock;
    })
  | (Happened & { readonly type: 'documents-unavailable'; readonly reason: string; readonly opens: Clock })
  | (Happened & { readonly type: 'issuer-asked'; readonly reference: string })
  | (Happened & { readonly type: 'discrepancy-reported'; readonly what: LocalizedText; readonly opens: Clock })
  | (Happened & { readonly type: 'discrepancy-answered'; readonly answer: string })
  | (Happened & { readonly type: 'hearing-ended' })
  | (Happened & { readonly type: 'authenticity-settled'; readonly authenticity: Authenticity })
  | (Happened & { readonly type: 'transmitted'; readonly to: CountryCode })
  | (Happened & { readonly type: 'answer-passed-on'; readonly to: CountryCode; readonly answer: AnswerToHost })
  | (Happened & { readonly type: 'news-received'; readonly from: CountryCode; readonly status: WorkerStatus })
  | (Happened & {
      readonly type: 'decision-received';
      readonly from: CountryCode;
      readonly outcome: RecognitionOutcome;
      readonly status: WorkerStatus;
    })
  | (Happened & { readonly type: 'closed-without-prejudice'; readonly reopenableUntil: Instant })
  | (Happened & { readonly type: 'reopened'; readonly opens: Clock });
