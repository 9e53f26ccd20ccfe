import type {
  Authenticity as DomainAuthenticity,
  RecognitionOutcome as DomainOutcome,
  WorkerAnswer as DomainAnswer,
} from '@puente/domain/file/case';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import { instant, localizedText, ownWords, unitCode } from '../values/index.js';
import { DocumentRef } from './filing.js';

export const RecognitionOutcome = z.enum(['recognised', 'partially-recognised', 'refused', 'withdrawn']);

export const Authenticity = z.object({
  finding: z.enum(['authentic', 'discrepancy', 'cannot-verify', 'issuer-silent']),
  at: instant,
  words: localizedText.exactOptional(),
  answer: ownWords(4000).exactOptional(),
  paperless: z.boolean(),
});

export const WorkerAnswer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('provide-documents'), documents: z.array(DocumentRef).min(1).max(20) }),
  z.object({ type: z.literal('cannot-provide'), reason: ownWords(2000) }),
  z.object({ type: z.literal('answer-discrepancy'), answer: ownWords(4000) }),
  z.object({ type: z.literal('withdraw') }),
  z.object({ type: z.literal('reopen') }),
  z.object({
    type: z.literal('report-compensation'),
    reports: z
      .array(z.object({ unit: unitCode, what: ownWords(4000) }))
      .min(1)
      .max(200),
    documents: z.array(DocumentRef).max(20),
  }),
  z.object({ type: z.literal('answer-fraud-review'), answer: ownWords(4000) }),
  z.object({ type: z.literal('ask-other-date'), unit: unitCode, reasons: ownWords(2000).exactOptional() }),
  z.object({ type: z.literal('choose-after-test'), unit: unitCode, choice: z.enum(['test-again', 'without-test']) }),
  z.object({ type: z.literal('complain-of-silence') }),
]);

true satisfies Same<z.output<typeof RecognitionOutcome>, DomainOutcome>;
true satisfies Same<z.output<typeof Authenticity>, DomainAuthenticity>;
true satisfies Same<z.output<typeof WorkerAnswer>, DomainAnswer>;
