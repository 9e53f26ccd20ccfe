/** Parts of a dossier that can be wrong. What they say, and what they should say, never stands in a file. */
export const correctableFields = [
  'givenNames',
  'surnames',
  'birthDate',
  'sex',
  'nationality',
  'identityDocuments',
  'contact',
  'folio',
] as const;
export type CorrectableField = (typeof correctableFields)[number];
