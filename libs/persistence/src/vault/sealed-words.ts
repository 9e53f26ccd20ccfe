import type { DossierId, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';

/** What a worker says that no journal may hold. A file names it by its id. */
export interface SealedWords {
  /**
   * Keeping under a known id does nothing: the first content stays.
   *
   * @returns the same for the same content of the same person, which without their key says nothing of it; undefined where that was
   * destroyed
   */
  keep(
    dossier: DossierId,
    words: { readonly id: string; readonly content: unknown; readonly at: Instant },
  ): Promise<string | undefined>;
  /** Undefined where there are none, or the dossier's key was destroyed. */
  read(id: string): Promise<{ readonly dossier: DossierId; readonly content: unknown } | undefined>;
}

export function sealedWordsIn(pool: Pool, keys: DossierKeys): SealedWords {
  const prisma = prismaOn(pool);
  return {
    async keep(dossierId, { id, content, at }) {
      const key = await keyOfDossier(prisma, keys, dossierId);
      if (key === undefined) return undefined;
      const plain = JSON.stringify(content);
      const sealed = key.seal(Buffer.from(plain), about.words(id));
      await prisma.sealedWord.createMany({ data: { id, dossierId, sealed, createdAt: at }, skipDuplicates: true });
      return key.mark(plain);
    },
    async read(id) {
      const row = await prisma.sealedWord.findUnique({ where: { id } });
      if (row === null) return undefined;
      const dossier = row.dossierId as DossierId;
      const key = await keyOfDossier(prisma, keys, dossier);
      if (key === undefined) return undefined;
      const content: unknown = JSON.parse(key.unseal(row.sealed, about.words(id)).toString('utf8'));
      return { dossier, content };
    },
  };
}
