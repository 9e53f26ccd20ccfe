import { createHmac, timingSafeEqual } from 'node:crypto';
import type { CaseId, DossierId, Instant, ReferenceId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { about } from './about.js';
import type { DossierKeys } from './dossier-keys.js';
import { keyOfDossier } from './key-of-dossier.js';
import { codeIn, plainCode } from './typed-codes.js';

/** Who a reference is and how to reach them; known to the worker, to whoever files for them, and to the messenger. */
export interface ReferenceContact {
  readonly name: string;
  readonly channel: 'sms' | 'whatsapp' | 'e-mail';
  readonly address: string;
}

/** What a code opens. */
export interface FoundReference {
  readonly id: ReferenceId;
  readonly caseId: CaseId;
  readonly dossier: DossierId;
}

export interface References {
  /** Keeping one that is kept already does nothing: its first content stays. */
  keep(dossier: DossierId, reference: KeptReference, contact: ReferenceContact): Promise<void>;
  /** Undefined where there is none, or the dossier's key was destroyed. */
  read(id: ReferenceId): Promise<(FoundReference & ReferenceContact) | undefined>;
  /** A code until then, the same however often it is asked for; it ends one until another hour. Known to nobody but who gets this answer. */
  issueCode(id: ReferenceId, expiresAt: Instant): Promise<string>;
  /** The same for a wrong code and one that ran out. That it signs once, the case's law says. */
  find(code: string, now: Instant): Promise<FoundReference | undefined>;
  /** Forgets somebody whom the case did not take for a reference. */
  drop(id: ReferenceId): Promise<void>;
}

export interface KeptReference {
  readonly id: ReferenceId;
  readonly caseId: CaseId;
  readonly at: Instant;
}

/** 50 bits stand against guessing without a number beside it. */
const letters = 10;

const ofReference = { id: true, caseId: true, dossierId: true } as const;
const foundIn = (row: Prisma.ReferenceContactGetPayload<{ select: typeof ofReference }>): FoundReference => ({
  id: row.id as ReferenceId,
  caseId: row.caseId as CaseId,
  dossier: row.dossierId as DossierId,
});

/** @param key of the HMAC under which codes are kept */
export function referencesIn(pool: Pool, keys: DossierKeys, key: Uint8Array): References {
  const prisma = prismaOn(pool);
  const hash = (code: string) =>
    Uint8Array.from(
      createHmac('sha256', key)
        .update(`reference ${plainCode(code)}`)
        .digest(),
    );
  /** Follows from whose it is and until when: whoever only writes in the database makes nobody's code another one's. */
  const codeOf = ({ caseId, dossier, id }: FoundReference, expiresAt: Instant) =>
    codeIn(
      createHmac('sha256', key).update(['reference code of', id, caseId, dossier, expiresAt].join(' ')).digest(),
      letters,
    );
  return {
    async keep(dossierId, { id, caseId, at }, contact) {
      const dossierKey = await keyOfDossier(prisma, keys, dossierId);
      if (dossierKey === undefined) return;
      const sealed = dossierKey.seal(Buffer.from(JSON.stringify(contact)), about.reference(id));
      const row = { id, dossierId, caseId, sealed, createdAt: at };
      await prisma.referenceContact.createMany({ data: row, skipDuplicates: true });
    },
    async read(id) {
      const row = await prisma.referenceContact.findUnique({ where: { id } });
      if (row === null) return undefined;
      const dossier = row.dossierId as DossierId;
      const dossierKey = await keyOfDossier(prisma, keys, dossier);
      if (dossierKey === undefined) return undefined;
      const contact = dossierKey.unseal(row.sealed, about.reference(id)).toString('utf8');
      return { id, caseId: row.caseId as CaseId, dossier, ...(JSON.parse(contact) as ReferenceContact) };
    },
    async issueCode(id, expiresAt) {
      const row = await prisma.referenceContact.findUniqueOrThrow({ where: { id }, select: ofReference });
      const code = codeOf(foundIn(row), instant(expiresAt));
      await prisma.referenceContact.update({ where: { id }, data: { codeHash: hash(code), expiresAt } });
      return code;
    },
    async find(code, now) {
      const typed = hash(code);
      const row = await prisma.referenceContact.findFirst({
        where: { codeHash: typed, expiresAt: { gt: now } },
        select: { ...ofReference, expiresAt: true },
      });
      if (row === null || row.expiresAt === null) return undefined;
      const found = foundIn(row);
      return timingSafeEqual(hash(codeOf(found, instant(row.expiresAt))), typed) ? found : undefined;
    },
    async drop(id) {
      await prisma.referenceContact.deleteMany({ where: { id } });
    },
  };
}
