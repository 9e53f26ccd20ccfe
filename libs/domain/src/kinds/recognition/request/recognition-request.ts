import type {
  Authenticity,
  DocumentKind,
  FiledRecord,
  RecognitionOutcome,
  WorkerStatus,
} from '../../../file/case/index.js';
import type { Clock } from '../../../clocks/index.js';
import type { CountryCode, Instant, LocalizedText, OwnWords } from '../../../kernel/index.js';
import type { SourceQuestion } from './source-questions.js';

export const requestStages = [
  'draft',
  'submitted',
  'awaiting-documents',
  'home-verification',
  'transmitted',
  'concluded',
  'closed-without-prejudice',
  'withdrawn',
  'draft-deleted',
] as const;
export type RequestStage = (typeof requestStages)[number];

export interface DocumentRequest {
  readonly kind: DocumentKind;
  /** The rule that allows asking for it; the worker reads it. */
  readonly legalReason: LocalizedText;
}

export interface Discrepancy {
  readonly what: LocalizedText;
  readonly reportedAt: Instant;
  readonly answer?: OwnWords;
  /** The worker answered, or had the time to: only then does a discrepancy count. */
  readonly heard: boolean;
}

/** The outgoing side of a recognition, at the country that issued the certificate. */
export interface RecognitionRequest extends FiledRecord {
  readonly kind: 'recognition-request';
  readonly stage: RequestStage;
  /** The certifier's period, kept while the worker is heard. */
  readonly waiting?: Clock | undefined;
  readonly asked: readonly DocumentRequest[];
  /** The certifier has been asked, under this reference of its own. */
  readonly issuerAsked?: { readonly reference: string; readonly at: Instant; readonly noAddress?: true };
  /** What was asked of a certifier without an account, and what came of it. */
  readonly questions?: readonly SourceQuestion[];
  readonly discrepancy?: Discrepancy;
  readonly paperless: boolean;
  readonly authenticity?: Authenticity;
  /** Hosts to whom the file has gone. */
  readonly transmittedTo: readonly CountryCode[];
  readonly news: Readonly<Record<string, { readonly status: WorkerStatus; readonly at: Instant }>>;
  /** When a host's hearing was last answered here. */
  readonly heardFor?: Readonly<Record<string, Instant>>;
  readonly outcomes: Readonly<Record<string, RecognitionOutcome>>;
  readonly reopenableUntil?: Instant;
  /** The stage in which it was closed, to which reopening returns. */
  readonly closedIn?: RequestStage;
}
