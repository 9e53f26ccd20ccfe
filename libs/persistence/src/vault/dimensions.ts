import type { Dossier } from '@puente/contracts/dossier';
import type { Instant } from '@puente/domain/kernel';

const ofAge = 18;

/**
 * What statistics may know of a person: sex and nationality, apart from the sealed dossier and from any name. Nothing of
 * somebody under 18: whoever is not here is in no figure.
 */
export function countedAs({ person }: Dossier, at: Instant): readonly [sex: string | null, nationality: string | null] {
  const { birthDate, nationality, sex } = person;
  if (birthDate === undefined) return [null, null];
  const adultOn = `${Number(birthDate.slice(0, 4)) + ofAge}${birthDate.slice(4)}`;
  return adultOn <= at.slice(0, 10) ? [sex, nationality] : [null, null];
}

/** After a correction; one whose birth date turns out to be a child's is counted no more. */
export const changeDimensions = {
  name: 'vault:change-dimensions',
  text: `
    WITH gone AS (DELETE FROM dossier_dimensions WHERE dossier_id = $1 AND $2::text IS NULL)
    INSERT INTO dossier_dimensions (dossier_id, sex, nationality) SELECT $1, $2, $3 WHERE $2::text IS NOT NULL
    ON CONFLICT (dossier_id) DO UPDATE SET sex = excluded.sex, nationality = excluded.nationality`,
};
