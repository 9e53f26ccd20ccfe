import { correctableFields, documentKinds, mandateScopes, measureKinds } from '@puente/domain/file/case';
import { testResults } from '@puente/domain/kinds/recognition/review';
import { z } from 'zod';
import {
  agencyId,
  caseId,
  certificateId,
  certifierId,
  countryCode,
  documentId,
  dossierId,
  instant,
  language,
  line,
  localizedText,
  noticeId,
  officerId,
  plainDate,
  plainText,
  prose,
  regionCode,
  standardCode,
  unitCode,
} from '../values/index.js';
import { conflictRelations, evaluationMeans } from '@puente/domain/kinds/certification';

/** Bodies are strict: a field that the command does not have (`stage`, `agency`, `role`) is refused, never ignored. */
const empty = z.strictObject({});
const reasons = z.strictObject(localizedText.shape);
/** Of the worker's life. */
const year = z.int().min(1900).max(2200);
const units = z.array(unitCode).min(1).max(200);
const documents = z.array(documentId).max(20);
const days = z.number().int().min(1).max(366);
/** Names a version of rules: as the preview of the migration named it. */
const version = z.strictObject({ id: plainText(200), version: z.int().min(1).max(100_000) });

/** Body of `POST /cases`. Where it is filed is the node's country; the certificate is named by its id in the dossier. */
export const OpenDraftBody = z.strictObject({
  dossier: dossierId,
  certificate: certificateId,
  hosts: z
    .array(z.strictObject({ country: countryCode, standard: standardCode.exactOptional() }))
    .min(1)
    .max(20),
  language,
  region: regionCode.exactOptional(),
});

/**
 * What a person sends with each command to `POST /cases/:id/<command>`. Documents are named by id: kind and digest come
 * from the dossier, so nobody can claim that a document is something else.
 */
export const commandBodies = {
  'attach-document': z.strictObject({ document: documentId }),
  submit: empty,
  acknowledge: empty,
  'request-documents': z.strictObject({
    requests: z
      .array(z.strictObject({ kind: z.enum(documentKinds), legalReason: reasons }))
      .min(1)
      .max(documentKinds.length),
  }),
  'provide-documents': z.strictObject({ documents: z.array(documentId).min(1).max(20) }),
  'cannot-provide': z.strictObject({ reason: prose(2000) }),
  'confirm-authentic': empty,
  'report-discrepancy': z.strictObject({ what: reasons }),
  'answer-discrepancy': z.strictObject({ answer: prose(4000) }),
  'cannot-verify': z.strictObject({ reason: reasons }),
  'propose-verdict': z.strictObject({
    verdicts: z
      .array(z.strictObject({ unit: unitCode, verdict: z.enum(['held', 'missing']), ground: reasons }))
      .min(1)
      .max(200),
    reasons,
    measures: z
      .array(z.strictObject({ unit: unitCode, kind: z.enum(measureKinds), content: reasons, reasons, report: reasons }))
      .max(200)
      .exactOptional(),
    /** Why it leaves what all earlier decisions settled, for each such unit. */
    departures: z
      .array(z.strictObject({ unit: unitCode, reasons }))
      .max(200)
      .exactOptional(),
  }),
  'return-proposal': z.strictObject({ reasons }),
  'approve-verdict': empty,
  'report-compensation': z.strictObject({
    reports: z
      .array(z.strictObject({ unit: unitCode, what: prose(4000) }))
      .min(1)
      .max(200),
    documents,
  }),
  'schedule-test': z.strictObject({ units, at: instant, where: line(200), language }),
  'record-test-result': z.strictObject({
    unit: unitCode,
    result: z.enum(testResults),
    evidence: reasons,
    documents,
  }),
  recuse: z.strictObject({ reasons }),
  consult: z.strictObject({ body: agencyId, question: reasons, units }),
  'cancel-consultation': z.strictObject({ consultation: caseId, reasons }),
  'give-opinion': z.strictObject({
    units: z
      .array(z.strictObject({ unit: unitCode, opinion: z.enum(['held', 'missing']), reasons }))
      .min(1)
      .max(200),
    reasons,
  }),
  'open-fraud-review': z.strictObject({ reasons }),
  'answer-fraud-review': z.strictObject({ answer: prose(4000) }),
  'uphold-recognition': z.strictObject({ reasons }),
  'withdraw-recognition': z.strictObject({ reasons }),
  'approve-fraud-outcome': empty,
  'extend-review': z.strictObject({
    by: z.discriminatedUnion('unit', [
      z.strictObject({ unit: z.literal('business-days'), days }),
      z.strictObject({ unit: z.literal('calendar-days'), days }),
    ]),
    reasons,
  }),
  appeal: z.strictObject({
    grounds: z
      .array(z.strictObject({ unit: unitCode, ground: prose(4000) }))
      .min(1)
      .max(200),
    documents: z.array(documentId).max(20),
  }),
  uphold: z.strictObject({ reasons, legalBasis: reasons }),
  overturn: z.strictObject({
    verdicts: z
      .array(z.strictObject({ unit: unitCode, verdict: z.enum(['held', 'missing']), ground: reasons }))
      .min(1)
      .max(200),
    reasons,
    legalBasis: reasons,
  }),
  remit: z.strictObject({ instructions: reasons, reasons, legalBasis: reasons }),
  'declare-experience': z.strictObject({
    experience: z.array(z.strictObject({ unit: unitCode, from: year, until: year.exactOptional() })).max(200),
  }),
  'cite-abroad': z.strictObject({
    shown: z
      .array(
        z.strictObject({
          standard: z.strictObject({ country: countryCode, code: standardCode }),
          units: z.array(unitCode).min(1).max(200),
          proof: z.discriminatedUnion('kind', [
            z.strictObject({ kind: z.literal('certificate'), certificate: certificateId }),
            z.strictObject({ kind: z.literal('recognition'), caseId }),
          ]),
        }),
      )
      .max(20),
  }),
  'choose-certifier': z.strictObject({ certifier: certifierId }),
  admit: empty,
  'return-application': z.strictObject({ reasons }),
  'credit-units': z.strictObject({
    credits: z
      .array(
        z.strictObject({
          unit: unitCode,
          standard: z.strictObject({ country: countryCode, code: standardCode }),
          ground: reasons,
        }),
      )
      .min(1)
      .max(200),
  }),
  'declare-conflict': z.strictObject({ relation: z.enum(conflictRelations) }),
  'replace-assessor': z.strictObject({ reasons }),
  'offer-appointments': z.strictObject({
    slots: z
      .array(z.strictObject({ at: instant, where: line(200), language }))
      .min(1)
      .max(20),
  }),
  'choose-appointment': z.strictObject({ appointment: line(20) }),
  'move-appointment': z.strictObject({ reasons: reasons.exactOptional() }),
  'record-missed-appointment': empty,
  'record-evaluation': z.strictObject({
    findings: z
      .array(
        z.strictObject({
          unit: unitCode,
          verdict: z.enum(['competent', 'not-yet-competent']),
          evidence: z.array(z.enum(evaluationMeans)).max(evaluationMeans.length),
          observed: reasons,
        }),
      )
      .max(200),
    summary: reasons,
  }),
  'approve-evaluation': empty,
  'return-evaluation': z.strictObject({ reasons }),
  reapply: empty,
  'raise-alert': z.strictObject({
    severity: z.enum(['restricted', 'forged']),
    units: z.array(unitCode).max(200),
    from: plainDate,
    until: plainDate.exactOptional(),
    reasons,
  }),
  'approve-alert': empty,
  'reject-alert': z.strictObject({ reasons }),
  'contest-alert': z.strictObject({ ground: prose(4000) }),
  'keep-alert': z.strictObject({ reasons }),
  'close-alert': z.strictObject({ reasons }),
  'note-alert': empty,
  'propose-suspension': z.strictObject({ until: plainDate, reasons }),
  'propose-revocation': z.strictObject({ reasons }),
  'propose-reinstatement': z.strictObject({ reasons }),
  'propose-keeping': z.strictObject({ reasons }),
  'approve-act': empty,
  'reject-act': z.strictObject({ reasons }),
  'end-copy': z.strictObject({ copy: z.string().regex(/^c\d{1,4}$/) }),
  'answer-hearing': z.strictObject({ answer: prose(4000) }),
  // What the fields should say is sealed on its way in; a command names where.
  'correct-data': z.strictObject({
    fields: z.array(z.enum(correctableFields)).min(1).max(correctableFields.length),
    words: z.uuid(),
    documents: z.array(documentId).max(20),
  }),
  'accept-correction': empty,
  'refuse-correction': z.strictObject({ reasons, remedy: reasons }),
  'grant-mandate': z.strictObject({
    to: z.union([z.strictObject({ agency: agencyId }), z.strictObject({ officer: officerId })]),
    scope: z.enum(mandateScopes),
    until: plainDate,
  }),
  'end-mandate': z.strictObject({ mandate: z.string().regex(/^m\d{1,4}$/) }),
  'take-up': empty,
  'record-contact': z.strictObject({ with: z.enum(['person', 'guardian', 'authority']) }),
  release: z.strictObject({ ground: reasons }),
  refer: z.strictObject({ to: reasons }),
  withdraw: empty,
  reopen: empty,
  'add-note': z.strictObject({ text: prose(4000) }),
  'migrate-case': z.strictObject({
    agreement: version.exactOptional(),
    equivalence: version.exactOptional(),
    reason: reasons,
  }),
  'approve-pause': empty,
  'decline-pause': z.strictObject({ reasons }),
  'stop-pause': z.strictObject({ reasons }),
  'continue-pause': empty,
  'end-pause': z.strictObject({ reasons }),
  'approve-bulk-issue': empty,
  'decline-bulk-issue': z.strictObject({ reasons }),
  'stop-bulk-issue': z.strictObject({ reasons }),
  'continue-bulk-issue': empty,
  'record-service-by-hand': z.strictObject({ notice: noticeId, evidence: prose(400) }),
  'say-region': z.strictObject({ region: regionCode }),
} as const;

export type OpenDraftBody = z.output<typeof OpenDraftBody>;
export type PersonCommand = keyof typeof commandBodies;
export type CommandBody<Type extends PersonCommand> = z.output<(typeof commandBodies)[Type]>;

export const personCommands = Object.keys(commandBodies) as readonly PersonCommand[];
export const isPersonCommand = (name: string): name is PersonCommand => Object.hasOwn(commandBodies, name);
