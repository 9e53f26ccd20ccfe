import type { AnswerToHome, AnswerToHost, CaseKind, CertificateRef, DocumentRef } from '@puente/domain/file/case';
import type { CountryCode, DocumentId } from '@puente/domain/kernel';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type { CommandOf } from '@puente/domain/laws';
import type { OpenDraftBody } from './open-draft-body.js';
import type { PersonCommand } from './person-commands.js';
import type { CommandNamed, Sent } from './sent.js';

type Command = CommandOf<CaseKind>;

/** A command, or the field of the body that names a document which the dossier does not hold. */
export type CommandOrFault<Type extends PersonCommand> =
  | { readonly command: CommandNamed<Type> }
  | { readonly unknownDocument: string };

interface NamesDocuments {
  readonly documentId?: DocumentId;
  readonly documentIds?: readonly DocumentId[];
}

/**
 * The command that was sent: its name, what it says, and the documents that it names.
 *
 * @param documents those of the case's dossier; nothing else can be named
 */
export function commandOf<Type extends PersonCommand>(
  type: Type,
  sent: Sent<CommandNamed<Type>>,
  documents: readonly DocumentRef[],
): CommandOrFault<Type> {
  const { documentId, documentIds, ...said } = sent as NamesDocuments;
  const held = new Map(documents.map((document) => [document.id, document]));
  if (documentId !== undefined && !held.has(documentId)) return { unknownDocument: 'documentId' };
  const unknown = documentIds?.findIndex((id) => !held.has(id)) ?? -1;
  if (unknown >= 0) return { unknownDocument: `documentIds.${unknown}` };
  const command = {
    type,
    ...said,
    ...(documentId === undefined ? {} : { document: held.get(documentId) }),
    ...(documentIds === undefined ? {} : { documents: documentIds.map((id) => held.get(id)) }),
  };
  // `Sent` is made of the command by leaving out what is put back here.
  return { command: command as unknown as CommandNamed<Type> };
}

/** Whether a body names documents, which then have to be looked up. */
export const namesDocuments = (sent: unknown): boolean =>
  typeof sent === 'object' && sent !== null && ('documentId' in sent || 'documentIds' in sent);

/** What a person sent to open a case, with what the node adds: where it is, and what the certificate says. */
export const openDraft = (body: OpenDraftBody, filedIn: CountryCode, certificate: CertificateRef): OpenDraft => ({
  type: 'open-draft',
  filedIn,
  dossier: body.dossier,
  certificate,
  hosts: body.hosts,
  language: body.language,
  ...(body.region === undefined ? {} : { region: body.region }),
  ...(body.municipality === undefined ? {} : { municipality: body.municipality }),
  ...(body.office === undefined ? {} : { office: body.office }),
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
    case 'ask-other-date':
    case 'choose-after-test':
      return command;
    default:
      return undefined;
  }
}
