import type { DocumentRef } from '@puente/domain/file/case';
import type { DossierId } from '@puente/domain/kernel';

type Ref = Pick<DocumentRef, 'id' | 'sha256'>;

/** The places in which the data of any event names a dossier or a document, by ids that are its sender's to give. */
export interface MayName {
  readonly dossier?: { readonly id: DossierId };
  readonly document?: Ref;
  readonly documents?: readonly Ref[];
  readonly filing?: { readonly dossier: DossierId; readonly documents: readonly Ref[] };
  readonly answer?: { readonly documents?: readonly Ref[] };
}

export interface Named {
  readonly dossier?: DossierId;
  readonly documents: readonly Ref[];
}

export function namedIn(data: object): Named {
  const { answer, document, documents = [], dossier, filing } = data as MayName;
  return {
    ...(dossier === undefined ? {} : { dossier: dossier.id }),
    documents: [
      ...(document === undefined ? [] : [document]),
      ...documents,
      ...(filing?.documents ?? []),
      ...(answer?.documents ?? []),
    ],
  };
}
