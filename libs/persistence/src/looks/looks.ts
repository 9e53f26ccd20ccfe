import { createHash } from 'node:crypto';
import type { CheckPurpose } from '@puente/domain/insight/disclosure';
import type { AgencyId, CaseId, DocumentId, DossierId, Instant, OfficerId, StaffRole } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Limit } from '@puente/domain/rulebook/rules';
import type { Pool, Prisma } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { lookSql } from './look-sql.js';
import type { NamesShown } from './names-shown.js';
import { namesShownIn } from './names-shown.js';
import { asking } from '../rows/index.js';

/** What of somebody's was looked at. `match`: compared with a dossier that was being opened; `joined`: opened to whoever opened that one. `code`: one was printed to come in with. */
export type LookedAt = 'case' | 'dossier' | 'document' | 'match' | 'joined' | 'code' | 'credential';

export interface OfficerLook {
  readonly at: Instant;
  readonly by: { readonly id: OfficerId; readonly agency: AgencyId; readonly roles: readonly StaffRole[] };
  readonly what: Exclude<LookedAt, 'credential'>;
  /** Of the case, the dossier or the document. */
  readonly id: string;
  /** By a search for somebody: that they supervise its agency is then no reason to look. */
  readonly found?: true;
  /** In the officer's own words. */
  readonly stated?: string;
  /** Of looks without a file of theirs, how many in how many hours nobody is asked to explain; any number where it is left out. */
  readonly unexplained?: Limit;
}

/** A check of a credential, by a verifier who has an account or by somebody who has none; or a use of a share link. */
export interface CredentialLook {
  readonly at: Instant;
  readonly credential: CaseId;
  readonly dossier: DossierId;
  readonly by:
    | { readonly kind: 'verifier'; readonly client: string; readonly name: string }
    | { readonly kind: 'anybody' }
    | { readonly kind: 'share'; readonly share: string };
  readonly purpose?: CheckPurpose;
}

/** As the worker reads it. */
export interface Look {
  /** Grows with time. */
  readonly id: number;
  readonly at: Instant;
  readonly what: LookedAt;
  readonly caseId?: CaseId;
  readonly looker: 'officer' | 'verifier' | 'anybody' | 'share';
  readonly agency?: AgencyId;
  readonly role?: StaffRole;
  readonly clientName?: string;
  readonly share?: string;
  readonly purpose?: CheckPurpose;
  readonly stated?: string;
}

/**
 * Who looked, when and why. Written before the answer is given: a look that cannot be recorded is not had, and nothing
 * waits in a memory that could be lost.
 */
export interface Looks {
  /**
   * The same officer, file and words within an hour are one look; of a file that is nobody's there is none. `unexplained`: it
   * was not written, and is not to be had before the officer says what it is for.
   */
  byOfficer(look: OfficerLook): Promise<'written' | 'unexplained'>;
  /** The names that a list shows somebody: no look at each, and counted all the same. */
  ofNames(shown: NamesShown): Promise<void>;
  ofCredential(look: CredentialLook): Promise<void>;
  /** When an officer was at a case last: looked at it, or gave a command on it. */
  lastAt(officer: OfficerId, dossier: DossierId, caseId: CaseId): Promise<Instant | undefined>;
  /** Whether an officer opened one of these documents. */
  sawDocument(officer: OfficerId, documents: readonly DocumentId[]): Promise<boolean>;
  /** Whether an officer, since then, had a code printed for whoever's file it is: they looked at that person's identity document. */
  printedCode(officer: OfficerId, file: CaseId, since: Instant): Promise<boolean>;
  /** Newest first; `before`: the id of the last one of the page before. */
  of(dossiers: DossierId | readonly DossierId[], limit: number, before?: number): Promise<readonly Look[]>;
  /** When each of a person's links was opened, newest first; the last two hundred. */
  usesOf(dossier: DossierId): Promise<ReadonlyMap<string, readonly Instant[]>>;
}

const hourMs = 3_600_000;
const rememberedAtMost = 20_000;
const anyNumber: Limit = { many: 2_147_483_647, withinHours: 1 };
/** That a look is one with others like it; a trigger says with which. */
const byTheDatabase = '';
/** Of links that are opened again and again, the worker reads the last. */
const usesAtMost = 200;

export function looksOf(pool: Pool): Looks {
  const prisma = prismaOn(pool);
  /** Recorded already by this process: a file that is read again and again is not written again and again. */
  let recorded = new Set<string>();
  return {
    async byOfficer({ at, by, found, id, stated, unexplained = anyNumber, what }) {
      const words = stated === undefined ? '' : createHash('sha256').update(stated).digest('base64url').slice(0, 16);
      const once = [by.id, what, id, Math.floor(Date.parse(at) / hourMs), words].join(' ');
      if (recorded.has(once)) return 'written';
      const limit = [unexplained.many, unexplained.withinHours];
      const values = [at, by.id, by.agency, [...by.roles], id, stated ?? null, ...limit];
      // A look is kept of whatever was shown, and by whichever right: it finds the thing itself.
      const { rows } = await asking({ purpose: 'law' }, () =>
        pool.query<{ asked: boolean }>({ ...lookSql[found ? 'found' : what], values }),
      );
      if (rows[0]?.asked === true) return 'unexplained';
      if (recorded.size >= rememberedAtMost) recorded = new Set();
      recorded.add(once);
      return 'written';
    },
    ofNames: namesShownIn(pool),
    async ofCredential({ at, by, credential, dossier, purpose }) {
      const client = by.kind === 'verifier' ? by : undefined;
      const share = by.kind === 'share' ? by.share : null;
      // Opened twice within a minute, by a person and by their telephone, it was used once.
      const once = share === null ? null : byTheDatabase;
      const whose = { dossierId: dossier, what: 'credential', caseId: credential, looker: by.kind };
      const names = { client: client?.client ?? null, clientName: client?.name ?? null };
      await prisma.look.createMany({
        data: { at, ...whose, ...names, shareId: share, purpose: purpose ?? null, once },
        skipDuplicates: true,
      });
    },
    async lastAt(officer, dossier, caseId) {
      const { rows } = await pool.query<{ at: Date | null }>({ ...lastAtSql, values: [officer, dossier, caseId] });
      const at = rows[0]?.at ?? null;
      return at === null ? undefined : instant(at);
    },
    async sawDocument(officer, documents) {
      if (documents.length === 0) return false;
      const opened = { documentId: { in: [...documents] } };
      return (await prisma.look.count({ where: { officer, what: 'document', ...opened } })) > 0;
    },
    async printedCode(officer, file, since) {
      const where = { officer, what: 'code', caseId: file, looker: 'officer', at: { gte: since } };
      return (await prisma.look.count({ where })) > 0;
    },
    async of(dossiers, limit, before) {
      const rows = await prisma.look.findMany({
        where: { dossierId: { in: [dossiers].flat() }, ...(before === undefined ? {} : { id: { lt: before } }) },
        select: shown,
        orderBy: { id: 'desc' },
        take: limit,
      });
      return rows.map(lookIn);
    },
    async usesOf(dossier) {
      const rows = await prisma.look.findMany({
        where: { dossierId: dossier, looker: 'share' },
        select: { at: true, shareId: true },
        orderBy: { id: 'desc' },
        take: usesAtMost,
      });
      const uses = new Map<string, Instant[]>();
      for (const { at, shareId: share } of rows)
        if (share !== null) uses.set(share, [...(uses.get(share) ?? []), instant(at)]);
      return uses;
    },
  };
}

/** SQL: the newest of two tables' rows, each found by its own index. */
const lastAtSql = {
  name: 'looks:last',
  text: `
    SELECT greatest(
      (SELECT max(at) FROM looks WHERE dossier_id = $2::uuid AND officer = $1 AND case_id = $3 AND what = 'case'),
      (SELECT max(at) FROM journal WHERE case_id = $3 AND actor ->> 'id' = $1)) AS at`,
} as const;

/** What the worker reads of it; the officer stays out. */
const shown = {
  ...{ id: true, at: true, what: true, looker: true, caseId: true, agency: true, role: true },
  ...{ clientName: true, shareId: true, purpose: true, stated: true },
} as const;

function lookIn({ at, id, shareId, ...rest }: Prisma.LookGetPayload<{ select: typeof shown }>): Look {
  const said = Object.entries({ ...rest, share: shareId }).filter(([, value]) => value !== null);
  return { ...(Object.fromEntries(said) as Omit<Look, 'id' | 'at'>), id: Number(id), at: instant(at) };
}
