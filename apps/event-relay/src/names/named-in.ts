import type { DocumentRef } from '@puente/domain/file/case';
import type { CaseId, DossierId } from '@puente/domain/kernel';

type Ref = Pick<DocumentRef, 'id' | 'sha256'>;

/** The places in which the data of any event names a case, a dossier or a document, by ids that are its sender's to give. */
export interface MayName {
  readonly dossier?: { readonly id: DossierId };
  readonly document?: Ref;
  readonly documents?: readonly Ref[];
  readonly filing?: { readonly dossier: DossierId; readonly documents: readonly Ref[] };
  readonly answer?: { readonly documents?: readonly Ref[] };
  /** The case of an alert, or that of the status. */
  readonly about?: CaseId;
  readonly status?: { readonly caseId: CaseId };
}

export interface Named {
  readonly dossier?: DossierId;
  readonly documents: readonly Ref[];
  readonly cases: readonly CaseId[];
}

export function namedIn(data: object): Named {
  const { about, answer, document, documents = [], dossier, filing, status } = data as MayName;
  return {
    ...(dossier === undefined ? {} : { dossier: dossier.id }),
    documents: [
      ...(document === undefined ? [] : [document]),
      ...documents,
      ...(filing?.documents ?? []),
      ...(answer?.documents ?? []),
    ],
    cases: [...(about === undefined ? [] : [about]), ...(status === undefined ? [] : [status.caseId])],
  };
}
