import type { AnswerToHome, AnswerToHost, CaseKind, CertificateRef, DocumentRef } from '@puente/domain/file/case';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type { CountryCode, DocumentId } from '@puente/domain/kernel';
import type { CommandOf } from '@puente/domain/laws';
import type { CommandBody, OpenDraftBody, PersonCommand } from './bodies.js';

type Command = CommandOf<CaseKind>;
type CommandOfType<Type extends PersonCommand> = Extract<Command, { readonly type: Type }>;
type Held = (id: DocumentId) => DocumentRef;
type Builders = { readonly [Type in PersonCommand]: (body: CommandBody<Type>, held: Held) => CommandOfType<Type> };

const builders: Builders = {
  'attach-document': ({ document }, held) => ({ type: 'attach-document', document: held(document) }),
  submit: () => ({ type: 'submit' }),
  acknowledge: () => ({ type: 'acknowledge' }),
  'request-documents': ({ requests }) => ({ type: 'request-documents', requests }),
  'provide-documents': ({ documents }, held) => ({ type: 'provide-documents', documents: documents.map(held) }),
  'cannot-provide': ({ reason }) => ({ type: 'cannot-provide', reason }),
  'confirm-authentic': () => ({ type: 'confirm-authentic' }),
  'report-discrepancy': ({ what }) => ({ type: 'report-discrepancy', what }),
  'answer-discrepancy': ({ answer }) => ({ type: 'answer-discrepancy', answer }),
  'cannot-verify': ({ reason }) => ({ type: 'cannot-verify', reason }),
  'propose-verdict': (body) => ({ type: 'propose-verdict', ...body }),
  'return-proposal': ({ reasons }) => ({ type: 'return-proposal', reasons }),
  'approve-verdict': () => ({ type: 'approve-verdict' }),
  'report-compensation': ({ reports, documents }, held) => ({
    type: 'report-compensation',
    reports,
    documents: documents.map(held),
  }),
  'schedule-test': (body) => ({ type: 'schedule-test', ...body }),
  'record-test-result': ({ documents, ...body }, held) => ({
    type: 'record-test-result',
    ...body,
    documents: documents.map(held),
  }),
  recuse: ({ reasons }) => ({ type: 'recuse', reasons }),
  consult: (body) => ({ type: 'consult', ...body }),
  'cancel-consultation': (body) => ({ type: 'cancel-consultation', ...body }),
  'give-opinion': ({ units, reasons }) => ({ type: 'give-opinion', units, reasons }),
  'open-fraud-review': ({ reasons }) => ({ type: 'open-fraud-review', reasons }),
  'answer-fraud-review': ({ answer }) => ({ type: 'answer-fraud-review', answer }),
  'uphold-recognition': ({ reasons }) => ({ type: 'uphold-recognition', reasons }),
  'withdraw-recognition': ({ reasons }) => ({ type: 'withdraw-recognition', reasons }),
  'approve-fraud-outcome': () => ({ type: 'approve-fraud-outcome' }),
  'extend-review': ({ by, reasons }) => ({ type: 'extend-review', by, reasons }),
  appeal: ({ grounds, documents }, held) => ({ type: 'appeal', grounds, documents: documents.map(held) }),
  uphold: ({ reasons, legalBasis }) => ({ type: 'uphold', reasons, legalBasis }),
  overturn: ({ verdicts, reasons, legalBasis }) => ({ type: 'overturn', verdicts, reasons, legalBasis }),
  remit: ({ instructions, reasons, legalBasis }) => ({ type: 'remit', instructions, reasons, legalBasis }),
  'declare-experience': ({ experience }) => ({ type: 'declare-experience', experience }),
  'cite-abroad': ({ shown }) => ({ type: 'cite-abroad', shown }),
  'choose-certifier': ({ certifier }) => ({ type: 'choose-certifier', certifier }),
  admit: () => ({ type: 'admit' }),
  'return-application': ({ reasons }) => ({ type: 'return-application', reasons }),
  'credit-units': ({ credits }) => ({ type: 'credit-units', credits }),
  'declare-conflict': ({ relation }) => ({ type: 'declare-conflict', relation }),
  'replace-assessor': ({ reasons }) => ({ type: 'replace-assessor', reasons }),
  'offer-appointments': ({ slots }) => ({ type: 'offer-appointments', slots }),
  'choose-appointment': ({ appointment }) => ({ type: 'choose-appointment', appointment }),
  'move-appointment': (body) => ({ type: 'move-appointment', ...body }),
  'record-missed-appointment': () => ({ type: 'record-missed-appointment' }),
  'record-evaluation': ({ findings, summary }) => ({ type: 'record-evaluation', findings, summary }),
  'approve-evaluation': () => ({ type: 'approve-evaluation' }),
  'return-evaluation': ({ reasons }) => ({ type: 'return-evaluation', reasons }),
  reapply: () => ({ type: 'reapply' }),
  'raise-alert': (body) => ({ type: 'raise-alert', ...body }),
  'approve-alert': () => ({ type: 'approve-alert' }),
  'reject-alert': ({ reasons }) => ({ type: 'reject-alert', reasons }),
  'contest-alert': ({ ground }) => ({ type: 'contest-alert', ground }),
  'keep-alert': ({ reasons }) => ({ type: 'keep-alert', reasons }),
  'close-alert': ({ reasons }) => ({ type: 'close-alert', reasons }),
  'note-alert': () => ({ type: 'note-alert' }),
  'propose-suspension': (body) => ({ type: 'propose-suspension', ...body }),
  'propose-revocation': ({ reasons }) => ({ type: 'propose-revocation', reasons }),
  'propose-reinstatement': ({ reasons }) => ({ type: 'propose-reinstatement', reasons }),
  'propose-keeping': ({ reasons }) => ({ type: 'propose-keeping', reasons }),
  'approve-act': () => ({ type: 'approve-act' }),
  'reject-act': ({ reasons }) => ({ type: 'reject-act', reasons }),
  'end-copy': ({ copy }) => ({ type: 'end-copy', copy }),
  'answer-hearing': ({ answer }) => ({ type: 'answer-hearing', answer }),
  'correct-data': ({ fields, words, documents }, held) => ({
    type: 'correct-data',
    fields,
    words,
    documents: documents.map(held),
  }),
  'accept-correction': () => ({ type: 'accept-correction' }),
  'refuse-correction': ({ reasons, remedy }) => ({ type: 'refuse-correction', reasons, remedy }),
  'grant-mandate': (body) => ({ type: 'grant-mandate', ...body }),
  'end-mandate': ({ mandate }) => ({ type: 'end-mandate', mandate }),
  'take-up': () => ({ type: 'take-up' }),
  'record-contact': (body) => ({ type: 'record-contact', ...body }),
  release: ({ ground }) => ({ type: 'release', ground }),
  refer: ({ to }) => ({ type: 'refer', to }),
  withdraw: () => ({ type: 'withdraw' }),
  reopen: () => ({ type: 'reopen' }),
  'add-note': ({ text }) => ({ type: 'add-note', text }),
  'migrate-case': (body) => ({ type: 'migrate-case', ...body }),
  'approve-pause': () => ({ type: 'approve-pause' }),
  'decline-pause': ({ reasons }) => ({ type: 'decline-pause', reasons }),
  'stop-pause': ({ reasons }) => ({ type: 'stop-pause', reasons }),
  'continue-pause': () => ({ type: 'continue-pause' }),
  'end-pause': ({ reasons }) => ({ type: 'end-pause', reasons }),
  'approve-bulk-issue': () => ({ type: 'approve-bulk-issue' }),
  'decline-bulk-issue': ({ reasons }) => ({ type: 'decline-bulk-issue', reasons }),
  'stop-bulk-issue': ({ reasons }) => ({ type: 'stop-bulk-issue', reasons }),
  'continue-bulk-issue': () => ({ type: 'continue-bulk-issue' }),
  'record-service-by-hand': (body) => ({ type: 'record-service-by-hand', ...body }),
  'say-region': ({ region }) => ({ type: 'say-region', region }),
};

/** A command, or the field of the body that names a document which the dossier does not hold. */
export type CommandOrFault<Type extends PersonCommand> =
  { readonly command: CommandOfType<Type> } | { readonly unknownDocument: string };

/** @param documents those of the case's dossier; nothing else can be named */
export function commandOf<Type extends PersonCommand>(
  type: Type,
  body: CommandBody<Type>,
  documents: readonly DocumentRef[],
): CommandOrFault<Type> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  for (const [field, id] of documentsNamedBy(body)) if (!byId.has(id)) return { unknownDocument: field };
  const held: Held = (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new TypeError('a body names a document in a field unknown to documentsNamedBy');
    return found;
  };
  return { command: builders[type](body, held) };
}

/** What a person sent to open a case, with what the node adds: where it is, and what the certificate says. */
export const openDraft = (body: OpenDraftBody, filedIn: CountryCode, certificate: CertificateRef): OpenDraft => ({
  type: 'open-draft',
  filedIn,
  dossier: body.dossier,
  certificate,
  hosts: body.hosts,
  language: body.language,
  ...(body.region === undefined ? {} : { region: body.region }),
});

/** The command as a worker's answer to the home country, where it is one: given in the host country, it is passed on. */
export function answerToHomeOf(command: Command): AnswerToHome | undefined {
  switch (command.type) {
    case 'provide-documents':
    case 'cannot-provide':
    case 'answer-discrepancy':
    case 'withdraw':
    case 'reopen':
      return command;
    default:
      return undefined;
  }
}

/** The command as a worker's answer to a host, where it is one: given in the home country, it is passed on. */
export function answerToHostOf(command: Command): AnswerToHost | undefined {
  switch (command.type) {
    case 'report-compensation':
    case 'answer-fraud-review':
      return command;
    default:
      return undefined;
  }
}

function documentsNamedBy(body: object): readonly (readonly [field: string, id: DocumentId])[] {
  const { document, documents } = body as { document?: DocumentId; documents?: readonly DocumentId[] };
  const one = document === undefined ? [] : [['document', document] as const];
  return [...one, ...(documents ?? []).map((id, index) => [`documents.${String(index)}`, id] as const)];
}
