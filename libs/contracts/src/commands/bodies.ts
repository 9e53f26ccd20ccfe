import { z } from 'zod';
import {
  certificateId,
  countryCode,
  documentId,
  dossierId,
  language,
  localizedText,
  plainText,
  prose,
  regionCode,
  standardCode,
  unitCode,
} from '../values/index.js';
import { documentKinds } from '@puente/domain/filing';

/** Bodies are strict: a field that the command does not have (`stage`, `agency`, `role`) is refused, never ignored. */
const empty = z.strictObject({});
const reasons = z.strictObject(localizedText.shape);
const days = z.number().int().min(1).max(366);
/** Names a version of rules: as the preview of the migration named it. */
const version = z.strictObject({ id: plainText(64), version: z.int().min(1).max(100_000) });

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
  }),
  'return-proposal': z.strictObject({ reasons }),
  'approve-verdict': empty,
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
  withdraw: empty,
  reopen: empty,
  'add-note': z.strictObject({ text: prose(4000) }),
  'migrate-case': z.strictObject({
    agreement: version.exactOptional(),
    equivalence: version.exactOptional(),
    reason: reasons,
  }),
  'say-region': z.strictObject({ region: regionCode }),
} as const;

export type OpenDraftBody = z.output<typeof OpenDraftBody>;
export type PersonCommand = keyof typeof commandBodies;
export type CommandBody<Type extends PersonCommand> = z.output<(typeof commandBodies)[Type]>;

export const personCommands = Object.keys(commandBodies) as readonly PersonCommand[];
export const isPersonCommand = (name: string): name is PersonCommand => Object.hasOwn(commandBodies, name);
