import { documentKinds, measureKinds } from '@puente/domain/file/case';
import { testChoices, testResults } from '@puente/domain/kinds/recognition/review';
import { z } from 'zod';
import {
  agencyId,
  caseId,
  documentId,
  instant,
  language,
  line,
  ownWords,
  regionCode,
  unitCode,
} from '../../values/index.js';
import type { CommandTexts } from './command-text.js';
import { days, documentIds, empty, reasons, units, verdict } from './parts.js';

/** Whether it rests on what the certifier answered last, which must say so. */
const restsOnAnswer = z.boolean().exactOptional();

export const recognitionBodies = {
  'attach-document': {
    summary: 'Adds a document of the dossier to the draft.',
    body: z.strictObject({ documentId }),
  },
  submit: {
    summary:
      'Ends the draft and sends the file to the home ministry. The worker’s first one-time code goes to their own contact.',
    body: empty,
  },
  acknowledge: {
    summary: 'The home ministry finds the file complete.',
    decision: true,
    body: empty,
  },
  'request-documents': {
    summary: 'Asks the worker for documents, each with the rule that allows asking.',
    decision: true,
    body: z.strictObject({
      requests: z
        .array(z.strictObject({ kind: z.enum(documentKinds), legalReason: reasons }))
        .min(1)
        .max(documentKinds.length),
    }),
  },
  'provide-documents': {
    summary: 'Answers a request for documents.',
    body: z.strictObject({ documentIds: z.array(documentId).min(1).max(20) }),
  },
  'cannot-provide': {
    summary: 'The papers are lost: the paper-less route begins.',
    body: z.strictObject({ reason: ownWords(2000) }),
  },
  'invite-certifier': {
    summary:
      'A certifier without an account is asked whether the certificate is theirs: by a message with a code, where the register says.',
    decision: true,
    body: empty,
  },
  'confirm-authentic': {
    summary: 'The certificate is authentic at its source; what its certifier answered may be what that rests on.',
    decision: true,
    body: z.strictObject({ restsOnAnswer }),
  },
  'report-discrepancy': {
    summary: 'Something disagrees with the source; the worker is heard before it counts.',
    decision: true,
    body: z.strictObject({ what: reasons, restsOnAnswer }),
  },
  'answer-discrepancy': {
    summary: 'The worker answers a discrepancy.',
    body: z.strictObject({ answer: ownWords(4000) }),
  },
  'cannot-verify': {
    summary: 'The source can neither confirm nor deny; never held against the worker.',
    decision: true,
    body: z.strictObject({ reason: reasons, restsOnAnswer }),
  },
  'propose-verdict': {
    summary:
      'The reviewer proposes a verdict for each unit, with its ground, and with the legal basis of each that is not held.',
    decision: true,
    body: z.strictObject({
      verdicts: z.array(verdict).min(1).max(200),
      reasons,
      measures: z
        .array(
          z.strictObject({ unit: unitCode, kind: z.enum(measureKinds), content: reasons, reasons, report: reasons }),
        )
        .max(200)
        .exactOptional(),
      /** Why it leaves what all earlier decisions settled, for each such unit. */
      departures: z
        .array(z.strictObject({ unit: unitCode, reasons }))
        .max(200)
        .exactOptional(),
    }),
  },
  'return-proposal': {
    summary: 'The approver sends the proposal back to the reviewer, with reasons.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'approve-verdict': {
    summary: 'A second person approves the proposal: the host has decided, or imposed the measures it names.',
    decision: true,
    body: empty,
  },
  'report-compensation': {
    summary: 'The worker has done what was imposed, unit by unit; the review goes on for those units only.',
    body: z.strictObject({
      reports: z
        .array(z.strictObject({ unit: unitCode, what: ownWords(4000) }))
        .min(1)
        .max(200),
      documentIds,
    }),
  },
  'decline-compensation': {
    summary: 'The worker declines the measures that are left, and keeps what is recognised, with the right to appeal.',
    body: empty,
  },
  'schedule-test': {
    summary: 'An appointment for a practical test: when, where, in which language. The worker is told.',
    decision: true,
    body: z.strictObject({ units, at: instant, where: line(200), region: regionCode.exactOptional(), language }),
  },
  'record-test-result': {
    summary: 'The result of a practical test for one unit, with what shows it.',
    decision: true,
    body: z.strictObject({
      unit: unitCode,
      result: z.enum(testResults),
      evidence: reasons,
      documentIds,
    }),
  },
  'ask-other-date': {
    summary: 'The worker asks for another date for a test: once without a reason, once more with one.',
    body: z.strictObject({ unit: unitCode, reasons: ownWords(2000).exactOptional() }),
  },
  'choose-after-test': {
    summary: 'The worker missed two tests of a unit and says how it goes on: another test, or a decision without one.',
    body: z.strictObject({ unit: unitCode, choice: z.enum(testChoices) }),
  },
  recuse: {
    summary: 'The officer whom the draw named declares a conflict of interest; somebody else is drawn.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  consult: {
    summary:
      'Asks a professional body about some of the units; no verdict is approved before its answer or its silence.',
    decision: true,
    body: z.strictObject({ body: agencyId, question: reasons, units }),
  },
  'cancel-consultation': {
    summary: 'The reviewer no longer waits for an opinion, and says why.',
    decision: true,
    body: z.strictObject({ consultation: caseId, reasons }),
  },
  'give-opinion': {
    summary: 'The professional body gives its opinion on each unit it was asked about. Silence is no objection.',
    decision: true,
    body: z.strictObject({
      units: z
        .array(z.strictObject({ unit: unitCode, opinion: z.enum(['held', 'missing']), reasons }))
        .min(1)
        .max(200),
      reasons,
    }),
  },
  'open-fraud-review': {
    summary: 'A recognition by silence is reviewed for fraud; the worker is heard first, on reasons and a legal basis.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
  'answer-fraud-review': {
    summary: 'The worker answers the suspicion of fraud.',
    body: z.strictObject({ answer: ownWords(4000) }),
  },
  'uphold-recognition': {
    summary: 'Proposes that the recognition stands.',
    decision: true,
    body: z.strictObject({ reasons }),
  },
  'withdraw-recognition': {
    summary: 'Proposes to withdraw the recognition: a refusal, which names its legal basis and can be appealed.',
    decision: true,
    body: z.strictObject({ reasons, legalBasis: reasons }),
  },
  'approve-fraud-outcome': {
    summary: 'A second person approves what becomes of the recognition.',
    decision: true,
    body: empty,
  },
  'extend-review': {
    summary: 'Extends the review once, with reasons that the worker reads.',
    decision: true,
    body: z.strictObject({
      by: z.discriminatedUnion('unit', [
        z.strictObject({ unit: z.literal('business-days'), days }),
        z.strictObject({ unit: z.literal('calendar-days'), days }),
      ]),
      reasons,
    }),
  },
} as const satisfies CommandTexts;
