import type { Dossier } from '@puente/contracts/dossier';
import type { Instant } from '@puente/domain/kernel';
import type { Transaction } from '../database/index.js';

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
export async function changeDimensions(
  { dossierDimensions }: Pick<Transaction, 'dossierDimensions'>,
  dossier: Dossier,
  at: Instant,
): Promise<void> {
  const dossierId = dossier.id;
  const [sex, nationality] = countedAs(dossier, at);
  if (sex === null || nationality === null) {
    await dossierDimensions.deleteMany({ where: { dossierId } });
    return;
  }
  const row = { sex, nationality };
  await dossierDimensions.upsert({ where: { dossierId }, create: { dossierId, ...row }, update: row });
}
