import type { CaseKind, DocumentRef } from '@puente/domain/file/case';
import type { DocumentId } from '@puente/domain/kernel';
import type { CommandOf } from '@puente/domain/laws';

/** A command of any kind of file, by its name. */
export type CommandNamed<Type extends string> = Extract<CommandOf<CaseKind>, { readonly type: Type }>;

/** What the node adds to what was sent. */
type AddedHere = 'seen' | 'settledLine' | 'needed' | 'defenders' | 'decidedBy';

/**
 * What a person sends of a command: all of it but its name. A document is named by its id, as everywhere in the API: kind
 * and digest come from the dossier, so nobody can claim that a document is something else.
 */
export type Sent<Command> = Command extends unknown
  ? Omit<Command, 'type' | 'document' | 'documents' | AddedHere> &
      (Command extends { readonly document: DocumentRef } ? { readonly documentId: DocumentId } : unknown) &
      (Command extends { readonly documents: readonly DocumentRef[] }
        ? { readonly documentIds: readonly DocumentId[] }
        : unknown)
  : never;

/** The API's name of a field of a command: `documents.1` is `documentIds.1` in what was sent. */
export const fieldSent = (field: string): string =>
  field.replace(/^documents(?=\.|$)/, 'documentIds').replace(/^document$/, 'documentId');
