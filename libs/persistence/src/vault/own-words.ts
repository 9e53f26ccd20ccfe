import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { CaseId, DossierId, KeptWords } from '@puente/domain/kernel';
import { isKept, withWords, wordsIn } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKey, DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';
import { SealBroken } from './sealing.js';

/** A row of `sealed_words`, and how journals name it. */
export interface SealedWord {
  readonly dossier: DossierId;
  readonly sealed: Uint8Array;
  readonly kept: KeptWords;
}

export interface SealedSaying {
  /** In the order of what was said; written by settlement, together with the entry that names them. */
  readonly words: readonly SealedWord[];
  /** The same for the same words of the same person, to tell a repeated command from a reused key. */
  readonly mark: string;
}

/** What workers say in the files of their cases. */
export interface OwnWordsVault {
  /**
   * Seals with the key of the person whom the file is about, and writes nothing.
   *
   * @param opens the person, where the command begins the file
   * @returns undefined where there is neither, or their key was destroyed
   */
  seal(of: CaseId, said: readonly string[], opens: DossierId | undefined): Promise<SealedSaying | undefined>;
  /**
   * What a file holds, or tells, with what its worker said in the place of the names. Names of another person's words, and of those whose
   * key was destroyed, stay.
   *
   * @throws SealBroken where something is not what the name says
   */
  open<Value>(of: CaseId, value: Value): Promise<Value>;
}

export function ownWordsIn(pool: Pool, keys: DossierKeys): OwnWordsVault {
  const prisma = prismaOn(pool);
  const personOf = async (id: CaseId, opens?: DossierId): Promise<DossierId | undefined> => {
    const file = await prisma.case.findFirst({ where: { id }, select: { dossierId: true } });
    return file === null ? opens : ((file.dossierId ?? undefined) as DossierId | undefined);
  };
  return {
    async seal(of, said, opens) {
      const dossier = await personOf(of, opens);
      const key = dossier && (await keyOfDossier(prisma, keys, dossier));
      if (dossier === undefined || key === undefined) return undefined;
      return { words: said.map((text) => sealWith(key, dossier, text)), mark: key.mark(JSON.stringify(said)) };
    },
    async open(of, value) {
      const ids = wordsIn(value, isKept).map(({ said }) => said);
      if (ids.length === 0) return value;
      const dossierId = await personOf(of);
      const key = dossierId && (await keyOfDossier(prisma, keys, dossierId));
      if (dossierId === undefined || key === undefined) return value;
      const rows = await prisma.sealedWord.findMany({ where: { dossierId, id: { in: ids } } });
      const sealed = new Map(rows.map((row) => [row.id, row.sealed]));
      return withWords(value, isKept, (kept) => {
        const found = sealed.get(kept.said);
        return found === undefined ? kept : openWith(key, kept, found);
      });
    },
  };
}

const saltLength = 32;
const sha256Of = (salted: Uint8Array) => createHash('sha256').update(salted).digest('hex');

function sealWith(key: DossierKey, dossier: DossierId, text: string): SealedWord {
  const said = randomUUID();
  const salted = Buffer.concat([randomBytes(saltLength), Buffer.from(text)]);
  return { dossier, sealed: key.seal(salted, about.words(said)), kept: { said, sha256: sha256Of(salted) } };
}

function openWith(key: DossierKey, { said, sha256 }: KeptWords, sealed: Uint8Array): string {
  const salted = key.unseal(sealed, about.words(said));
  if (sha256Of(salted) !== sha256) throw new SealBroken(`${about.words(said)} are not what the journal names`);
  return salted.subarray(saltLength).toString('utf8');
}
