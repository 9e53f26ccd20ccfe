import { createHash } from 'node:crypto';
import type { CaseId, DossierId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { CheckMarks } from './credential-checks.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';

/** The records of credentials, which hold personal data. */
export interface CredentialRecords<Record = unknown> {
  /**
   * The first record of a credential stays; keeping another one answers with the first.
   *
   * @param document number of the holder's identity document, by which a check finds it; undefined where there is none
   * @returns lower-case hex of SHA-256 of the record's bytes; undefined where the dossier's key was destroyed
   */
  keep(
    credential: CaseId,
    dossier: DossierId,
    record: Record,
    at: Instant,
    document: string | undefined,
  ): Promise<string | undefined>;
  /** Undefined where there is none, or the dossier's key was destroyed. */
  read(credential: CaseId): Promise<{ readonly dossier: DossierId; readonly record: Record } | undefined>;
}

export function credentialRecordsIn<Record>(
  pool: Pool,
  keys: DossierKeys,
  marks: CheckMarks,
): CredentialRecords<Record> {
  const prisma = prismaOn(pool);
  const bytesOf = async (credential: CaseId) => {
    const row = await prisma.credentialRecord.findUnique({ where: { caseId: credential } });
    if (row === null) return undefined;
    const dossier = row.dossierId as DossierId;
    const key = await keyOfDossier(prisma, keys, dossier);
    return key && { dossier, bytes: key.unseal(row.sealed, about.credential(credential)) };
  };
  return {
    async keep(credential, dossier, record, at, document) {
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return undefined;
      const sealed = key.seal(Buffer.from(JSON.stringify(record)), about.credential(credential));
      const checkMark = document === undefined ? undefined : marks.of(credential, document);
      const row = { caseId: credential, dossierId: dossier, sealed, createdAt: at, checkMark: checkMark ?? null };
      await prisma.credentialRecord.createMany({ data: row, skipDuplicates: true });
      const kept = await bytesOf(credential);
      return kept && createHash('sha256').update(kept.bytes).digest('hex');
    },
    async read(credential) {
      const kept = await bytesOf(credential);
      return kept && { dossier: kept.dossier, record: JSON.parse(kept.bytes.toString('utf8')) as Record };
    },
  };
}
