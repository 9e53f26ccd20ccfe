import { randomUUID } from 'node:crypto';
import type { CaseId, DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';

/** Whose draft of what it is: nobody else reads it. */
export interface DraftOf {
  readonly officer: OfficerId;
  readonly caseId: CaseId;
  readonly command: string;
}

export interface FormDraft {
  /** Of the file, as the officer had read it. */
  readonly version: number;
  /** As the form has it: each name with what was typed there. */
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly at: Instant;
}

export interface FormDrafts {
  /** In place of what was kept before. False where the dossier's key was destroyed. */
  keep(of: DraftOf, dossier: DossierId, draft: FormDraft): Promise<boolean>;
  /** Undefined where there is none, or the dossier's key was destroyed. */
  read(of: DraftOf): Promise<FormDraft | undefined>;
  forget(of: DraftOf): Promise<void>;
  /** All of files whose process is over. @returns how many */
  forgetEnded(): Promise<number>;
}

export function formDraftsIn(pool: Pool, keys: DossierKeys): FormDrafts {
  const prisma = prismaOn(pool);
  const drafts = prisma.formDraft;
  return {
    async keep({ caseId, command, officer }, dossierId, { at, typed, version }) {
      const key = await keyOfDossier(prisma, keys, dossierId);
      if (key === undefined) return false;
      const name = about.draft(officer, caseId, command);
      const row = { version, sealed: key.seal(Buffer.from(JSON.stringify(typed)), name), updatedAt: new Date(at) };
      await drafts.upsert({
        where: { officer_caseId_command: { officer, caseId, command } },
        create: { id: randomUUID(), officer, caseId, command, dossierId, ...row },
        update: row,
      });
      return true;
    },
    async read({ caseId, command, officer }) {
      const row = await drafts.findUnique({ where: { officer_caseId_command: { officer, caseId, command } } });
      if (row === null) return undefined;
      const key = await keyOfDossier(prisma, keys, row.dossierId as DossierId);
      if (key === undefined) return undefined;
      const plain = key.unseal(row.sealed, about.draft(officer, caseId, command)).toString('utf8');
      return { version: row.version, at: instant(row.updatedAt), typed: JSON.parse(plain) as FormDraft['typed'] };
    },
    async forget({ caseId, command, officer }) {
      await drafts.deleteMany({ where: { officer, caseId, command } });
    },
    async forgetEnded() {
      const { rowCount } = await pool.query(ended);
      return rowCount ?? 0;
    },
  };
}

/** SQL: whether a file's process is over stands in what the process sees, a document. */
const ended = `
  DELETE FROM form_drafts USING cases
  WHERE cases.id = form_drafts.case_id AND cases.process::jsonb ->> 'ended' = 'true'`;
