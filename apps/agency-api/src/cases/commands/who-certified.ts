import type { CaseId, OfficerId } from '@puente/domain/kernel';
import { tookPart } from '@puente/domain/kinds/certification';
import type { CaseState } from '@puente/settlement/settlement';

/** What the register tells a certificate apart by: the number of its certification, and of the round that ended with it. */
const round = /-\d+$/;

const blanks = /\s/gu;
/** The minus sign is no dash to Unicode. */
const dashes = /[\p{Pd}\u2212]/gu;

/**
 * Who had a part in certifying what a folio names, where it was certified here. Filed abroad, the certificate has another id
 * than in the dossier into which it was issued, and the same number.
 *
 * @param read a file of this node
 */
export async function whoCertified(
  folio: string,
  read: (caseId: CaseId) => Promise<{ readonly file: CaseState } | undefined>,
): Promise<readonly OfficerId[]> {
  const number = folio.replaceAll(blanks, '').replaceAll(dashes, '-').toUpperCase();
  if (!round.test(number)) return [];
  const found = await read(number.replace(round, '') as CaseId);
  if (found?.file.kind !== 'certification' || found.file.certificate?.number !== number) return [];
  return tookPart(found.file);
}
