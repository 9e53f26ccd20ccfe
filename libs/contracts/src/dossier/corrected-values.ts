import type { CorrectableField } from '@puente/domain/file/case';
import { correctableFields } from '@puente/domain/file/case';
import { z } from 'zod';
import { certificateId, line } from '../values/index.js';
import type { Dossier } from './dossier.js';
import { Person } from './person.js';

const { givenNames, surnames, birthDate, sex, nationality, identityDocuments, contact } = Person.shape;

/** What the fields of a dossier should say; at least one. A certificate's folio is named with its certificate. */
export const CorrectedValues = z
  .strictObject({
    ...{ givenNames, surnames, birthDate, sex, nationality, identityDocuments, contact },
    folio: z.strictObject({ certificate: certificateId, is: line(60) }),
  })
  .partial()
  .refine((values) => Object.keys(values).length > 0, 'names no field')
  .meta({ minProperties: 1 });
export type CorrectedValues = z.output<typeof CorrectedValues>;

/** Which fields they are, in the order in which the law names them. */
export const fieldsOf = (values: CorrectedValues): readonly CorrectableField[] =>
  correctableFields.filter((field) => values[field] !== undefined);

/** A dossier that says so. */
export function withValues(dossier: Dossier, { folio, ...values }: CorrectedValues): Dossier {
  const person = { ...dossier.person, ...values } as Dossier['person'];
  const certificates = dossier.certificates.map((one) =>
    one.id === folio?.certificate ? { ...one, folio: folio.is } : one,
  );
  return { ...dossier, person, certificates };
}

/** A dossier with these fields as another copy of it has them, and nothing else of that copy. */
export function withFieldsOf(dossier: Dossier, other: Dossier, fields: readonly CorrectableField[]): Dossier {
  const person: Record<string, unknown> = { ...dossier.person };
  for (const field of fields) if (field !== 'folio') person[field] = other.person[field];
  const folios = new Map(other.certificates.map(({ id, folio }) => [id, folio]));
  const certificates = dossier.certificates.map((one) =>
    fields.includes('folio') ? { ...one, folio: folios.get(one.id) ?? one.folio } : one,
  );
  return { ...dossier, person: person as Dossier['person'], certificates };
}
