import type { MayName } from './named-in.js';

/** The same data with other ids of its cases, dossier and documents, in all the places where `namedIn` finds them. */
export function renamed<Data extends object>(data: Data, names: ReadonlyMap<string, string>): Data {
  if (names.size === 0) return data;
  const named = <Id extends string>(id: Id): Id => (names.get(id) ?? id) as Id;
  const ref = <Ref extends { readonly id: string }>(one: Ref): Ref => ({ ...one, id: named(one.id) });
  const { about, answer, document, documents, dossier, filing, status } = data as MayName;
  return {
    ...data,
    ...(about && { about: named(about) }),
    ...(status && { status: { ...status, caseId: named(status.caseId) } }),
    ...(dossier && { dossier: ref(dossier) }),
    ...(document && { document: ref(document) }),
    ...(documents && { documents: documents.map(ref) }),
    ...(filing && { filing: { ...filing, dossier: named(filing.dossier), documents: filing.documents.map(ref) } }),
    ...(answer?.documents && { answer: { ...answer, documents: answer.documents.map(ref) } }),
  };
}
