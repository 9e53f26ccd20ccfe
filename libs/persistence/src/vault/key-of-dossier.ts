import type { DossierId } from '@puente/domain/kernel';
import type { Transaction } from '../database/index.js';
import type { DossierKey, DossierKeys } from './dossier-keys.js';

/** The key under which all that belongs to a dossier is sealed; undefined where there is no such dossier, or it was destroyed. */
export async function keyOfDossier(
  { dossier }: Pick<Transaction, 'dossier'>,
  keys: DossierKeys,
  id: DossierId,
): Promise<DossierKey | undefined> {
  const row = await dossier.findFirst({ where: { id }, select: { wrappedKey: true, formerKey: true } });
  return row?.wrappedKey ? keys.open(id, { wrappedKey: row.wrappedKey, formerKey: row.formerKey }) : undefined;
}
