import type { AgencyId, DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool, Prisma } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { shareDossier } from './vault-sql.js';

interface OfTwoDossiers {
  /** That was being opened. */
  readonly dossier: DossierId;
  /** That was here before: it is the one that opens, and its person the one who is asked. */
  readonly other: DossierId;
  readonly finding: 'same-person' | 'another-person';
  readonly score: number;
  /** Of the officer; where the worker answers, of the officer whom they answer. */
  readonly agency: AgencyId;
  readonly at: Instant;
}

/** What an officer found of two dossiers. It opens nothing. */
export interface MatchFinding extends OfTwoDossiers {
  readonly purpose: string;
  readonly by: OfficerId;
}

/** What a second officer, or the person whose dossier would open, says to a finding. */
export type MatchAnswer = OfTwoDossiers & {
  /** The finding. */
  readonly to: number;
} & (
    | { readonly saidBy: 'officer'; readonly purpose: string; readonly by: OfficerId }
    /** `by`: the case whose code was theirs, or their sign-in. `words`: of `SealedWords`. */
    | { readonly saidBy: 'worker'; readonly by: string; readonly words?: string }
  );

/** The last word on two dossiers. */
export type LastFinding = OfTwoDossiers & {
  readonly id: number;
  readonly saidBy: 'officer' | 'worker';
  readonly by: string;
  readonly words?: string;
  /** The finding that it answers, where it answers one. */
  readonly to?: number;
  /** By a second person. */
  readonly confirmed: boolean;
};

export interface MatchFindings {
  propose(finding: MatchFinding): Promise<void>;
  last(dossier: DossierId, other: DossierId): Promise<LastFinding | undefined>;
  /** Of every dossier that was opened beside one of these; newest first. */
  lastOf(others: readonly DossierId[], atMost: number): Promise<readonly LastFinding[]>;
  /**
   * Says it and, where both are one person's, opens the earlier dossier to the agency of that answer: both or neither. False where
   * the finding was answered before.
   */
  answer(said: MatchAnswer): Promise<boolean>;
}

export function matchFindingsIn(pool: Pool): MatchFindings {
  const { dossierMatch } = prismaOn(pool);
  return {
    async propose({ dossier, other, ...found }) {
      await dossierMatch.create({ data: { dossierId: dossier, otherId: other, ...found } });
    },
    async last(dossier, other) {
      const row = await dossierMatch.findFirst({
        where: { dossierId: dossier, otherId: other },
        orderBy: { id: 'desc' },
      });
      return row === null ? undefined : lastFinding(row);
    },
    async lastOf(others, atMost) {
      const rows = await dossierMatch.findMany({
        where: { otherId: { in: [...others] } },
        distinct: ['dossierId', 'otherId'],
        orderBy: { id: 'desc' },
        take: atMost,
      });
      return rows.map(lastFinding);
    },
    answer: ({ dossier, other, to, ...said }) =>
      inTransaction(pool, async (tx) => {
        const confirmed = said.finding === 'same-person';
        const data = { dossierId: dossier, otherId: other, answers: to, confirmed, ...said };
        const { count } = await tx.dossierMatch.createMany({ data, skipDuplicates: true });
        if (count === 1 && confirmed) await tx.$executeRaw(shareDossier(other, [said.agency]));
        return count === 1;
      }),
  };
}

function lastFinding(row: Prisma.DossierMatchGetPayload<object>): LastFinding {
  const { answers, at, by, confirmed, id, score, words } = row;
  return {
    ...{ id: Number(id), by, score, confirmed, at: instant(at) },
    dossier: row.dossierId as DossierId,
    other: row.otherId as DossierId,
    finding: row.finding as LastFinding['finding'],
    agency: row.agency as AgencyId,
    saidBy: row.saidBy as LastFinding['saidBy'],
    ...(words === null ? {} : { words }),
    ...(answers === null ? {} : { to: Number(answers) }),
  };
}
