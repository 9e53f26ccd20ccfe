import { createHash } from 'node:crypto';
import type { CaseKind } from '@puente/domain/file/case';
import type { CaseId, DocumentId, DossierId, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { DeletionProof, RetentionGround } from '@puente/domain/around/retention';
import type { Pool, Prisma, Transaction } from '../database/index.js';
import { dateOf, inTransaction, prismaOn } from '../database/index.js';
import type { DocumentStore } from './document-store.js';
import * as sql from './retention-sql.js';

/** @typeParam File as the law of its kind has it */
export interface RetainedFile<File = unknown> {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
  readonly file: File;
  readonly lastAt: Instant;
  readonly openedAt: Instant;
  /** In another dossier of the same person. */
  readonly elsewhere?: true;
}

/** A dossier as its retention depends on it; nothing of the person. */
export interface RetainedDossier {
  readonly openedAt: Instant;
  readonly blockedAt?: Instant;
  readonly files: readonly RetainedFile[];
}

/** What keeping data for a time, and no longer, asks of the vault. */
export interface Retained {
  /** Dossiers of which something may be due, in the order of their ids. */
  next(restingSince: Instant, after: DossierId | undefined, limit: number): Promise<readonly DossierId[]>;
  /** Dossiers of which there may never have been more than drafts that are over, in the order of their ids. */
  nextDrafts(after: DossierId | undefined, limit: number): Promise<readonly DossierId[]>;
  /** With the files of the other dossiers that are known to be the same person's. Undefined where there is none, or its key was destroyed. */
  read(id: DossierId): Promise<RetainedDossier | undefined>;
  /** The dossier, and all that are known to be the same person's. */
  block(id: DossierId, at: Instant): Promise<void>;
  unblock(id: DossierId): Promise<void>;
  /**
   * Destroys the key and what was sealed, and leaves the proof, all at once or not at all.
   *
   * @param rule asked with all files locked; undefined where the dossier is to be kept after all
   */
  destroy(
    id: DossierId,
    at: Instant,
    rule: (dossier: RetainedDossier) => DeletionProof['rule'] | undefined,
  ): Promise<boolean>;
  /** Deletions of which bytes or journals are left. */
  unfinished(limit: number): Promise<readonly DeletionProof[]>;
  /** Deletions of that moment and later, the oldest first, a page at a time. */
  deletedFrom(from: Instant, atOnce: number): AsyncIterable<readonly DeletionProof[]>;
  filesOf(id: DossierId): Promise<readonly RetainedFile[]>;
  /** Removes the bytes of its documents. The same once or ten times. */
  removeDocuments(id: DossierId): Promise<void>;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

export function retainedIn(pool: Pool, store: DocumentStore): Retained {
  const prisma = prismaOn(pool);
  const block = async (ids: readonly DossierId[], before: Prisma.DossierWhereInput, blockedAt: Instant | null) => {
    await prisma.dossier.updateMany({ where: { id: { in: [...ids] }, ...before }, data: { blockedAt } });
  };
  return {
    read: (id) => readOn(prisma, id),
    async next(restingSince, after, limit) {
      const values = [after ?? beforeAll, restingSince, limit];
      const { rows } = await pool.query<{ id: DossierId }>({ text: sql.restingDossiers, values });
      return rows.map(({ id }) => id);
    },
    async nextDrafts(after, limit) {
      const { rows } = await pool.query<{ id: DossierId }>(sql.dossiersOfDrafts, [after ?? beforeAll, limit]);
      return rows.map(({ id }) => id);
    },
    block: async (id, at) => block([id, ...(await othersOf(prisma, id))], { blockedAt: null }, at),
    unblock: (id) => block([id], { blockedAt: { not: null } }, null),
    destroy: (id, at, rule) =>
      inTransaction(pool, async (tx) => {
        await tx.$executeRaw(sql.lockDossier(id));
        await tx.$executeRaw(sql.lockFiles(id));
        const found = await readOn(tx, id);
        const wanted = found === undefined ? undefined : rule(found);
        if (wanted !== undefined) await destroyOn(tx, id, at, wanted);
        return wanted !== undefined;
      }),
    async unfinished(limit) {
      const { rows } = await pool.query<ProofRow>(sql.unfinishedDeletions, [limit]);
      return rows.map(proofIn);
    },
    async *deletedFrom(from, atOnce) {
      for (let after = [from, beforeAll] as readonly [Instant, string]; ;) {
        const { rows } = await pool.query<ProofRow>({ ...sql.deletionsFrom, values: [...after, atOnce] });
        const page = rows.map(proofIn);
        const last = page.at(-1);
        if (last === undefined) return;
        yield page;
        after = [last.deletedAt, last.dossier];
      }
    },
    filesOf: (id) => filesOn(prisma, [id]),
    async removeDocuments(id) {
      const documents = await prisma.document.findMany({ where: { dossierId: id }, select: { id: true } });
      const ids = documents.map((document) => document.id);
      // The bytes before the row: a crash in between removes them once more, and never forgets where they lie.
      for (const document of ids) await store.remove(document as DocumentId);
      await prisma.document.deleteMany({ where: { dossierId: id, id: { in: ids } } });
    },
  };
}

async function readOn(tx: Transaction, id: DossierId): Promise<RetainedDossier | undefined> {
  const row = await tx.dossier.findFirst({
    where: { id, wrappedKey: { not: null } },
    select: { createdAt: true, blockedAt: true },
  });
  if (row === null) return undefined;
  return {
    openedAt: instant(row.createdAt),
    ...(row.blockedAt === null ? {} : { blockedAt: instant(row.blockedAt) }),
    files: [...(await filesOn(tx, [id])), ...(await filesOn(tx, await othersOf(tx, id))).map(elsewhere)],
  };
}

const elsewhere = (file: RetainedFile): RetainedFile => ({ ...file, elsewhere: true });

const othersOf = async (tx: Transaction, id: DossierId): Promise<readonly DossierId[]> =>
  (await tx.$queryRaw<{ id: DossierId }[]>(sql.othersOfPerson(id))).map((other) => other.id);

async function filesOn(tx: Transaction, ids: readonly DossierId[]): Promise<readonly RetainedFile[]> {
  const rows = await tx.case.findMany({
    where: { dossierId: { in: [...ids] } },
    select: { id: true, kind: true, state: true, openedAt: true, updatedAt: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    ...{ caseId: row.id as CaseId, kind: row.kind as CaseKind },
    ...{ file: row.state, lastAt: instant(row.updatedAt), openedAt: instant(row.openedAt) },
  }));
}

/** The sealed content goes with its key: a backup of the key opens nothing here. */
async function destroyOn(tx: Transaction, id: DossierId, at: Instant, rule: DeletionProof['rule']): Promise<void> {
  const dossierId = id;
  const { sealedPerson, documents } = await tx.dossier.findUniqueOrThrow({
    where: { id },
    select: { sealedPerson: true, documents: { select: { id: true }, orderBy: { id: 'asc' } } },
  });
  const names = documents.map((document) => document.id).join(' ');
  const sealedSha256 = createHash('sha256').update(sealedPerson).update(names).digest('hex');
  const { edition, ground = 'rest', months, due } = rule;
  await tx.dossierDeletion.createMany({
    data: {
      ...{ dossierId, deletedAt: at, edition, ground, months, due: dateOf(due) },
      ...{ documents: documents.length, sealedSha256 },
    },
  });
  await tx.dossier.update({
    where: { id },
    data: {
      wrappedKey: null,
      formerKey: null,
      sealedPerson: new Uint8Array(),
      owner: null,
      warnings: [],
      updatedAt: at,
    },
    select: { id: true },
  });
  await tx.dossierDimensions.deleteMany({ where: { dossierId } });
  await tx.dossierMatchKey.deleteMany({ where: { dossierId } });
  await tx.dossierContactMark.deleteMany({ where: { dossierId } });
  await tx.dossierNumberMark.deleteMany({ where: { dossierId } });
  await tx.formDraft.deleteMany({ where: { dossierId } });
  await tx.sealedWord.deleteMany({ where: { dossierId } });
  await tx.sourceQuestion.deleteMany({ where: { dossierId } });
  await tx.credentialRecord.deleteMany({ where: { dossierId } });
  await tx.credentialShare.deleteMany({ where: { dossierId } });
}

interface ProofRow extends Omit<DeletionProof, 'rule' | 'deletedAt'> {
  readonly deletedAt: Date;
  readonly edition: string;
  readonly ground: RetentionGround;
  readonly months: number;
  readonly due: DeletionProof['rule']['due'];
}

const proofIn = ({ deletedAt, due, edition, ground, months, ...rest }: ProofRow): DeletionProof => ({
  ...rest,
  deletedAt: instant(deletedAt),
  rule: { edition, months, due, ...(ground === 'rest' ? {} : { ground }) },
});
