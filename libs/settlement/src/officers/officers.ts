import { createHash } from 'node:crypto';
import { todayIn } from '@puente/domain/clocks';
import type { PoolUsed } from '@puente/domain/draws';
import type { AssessorCandidate } from '@puente/domain/kinds/certification';
import type { DayPool, Officer, PoolMember } from '@puente/domain/kinds/officer-register';
import { coverOf, drawable, registerNumberOf } from '@puente/domain/kinds/officer-register';
import type { AgencyId, CommandId, OfficerId, PlainDate, StaffRole, StandardCode } from '@puente/domain/kernel';
import type { OnDuty } from '@puente/persistence/queries';
import { agenciesWithRegister, loadsOf } from '@puente/persistence/queries';
import { asking } from '@puente/persistence/rows';
import type { CaseCommand } from '../laws/laws.js';
import { readCase } from '../case-file/read-case.js';
import type { OfficersParts } from './parts.js';
import type { RegisterOnFile } from './parts.js';
import { unknownAmong } from './unknown-among.js';

/** Nothing to draw from: the agency has no register. */
interface Drawing {
  readonly pool?: PoolUsed;
}

/** The officers of this node's agencies: as they are registered, and as they can be drawn today. */
export interface Officers {
  register(agency: AgencyId): Promise<RegisterOnFile | undefined>;
  list(agency: AgencyId): Promise<readonly Officer[]>;
  /** Who can be drawn today for a recognition, in a stable order, so that a draw can be repeated. */
  onDuty(
    agency: AgencyId,
  ): Promise<Drawing & { readonly reviewers: readonly OnDuty[]; readonly approvers: readonly OnDuty[] }>;
  /** The same for one role of any kind. */
  having(agency: AgencyId, role: StaffRole): Promise<Drawing & { readonly candidates: readonly OnDuty[] }>;
  /** Who can be drawn today to evaluate a standard, and to approve. */
  assessing(
    agency: AgencyId,
    standard: StandardCode,
  ): Promise<Drawing & { readonly assessors: readonly AssessorCandidate[]; readonly approvers: readonly OnDuty[] }>;
  coverFor(agency: AgencyId, officer: OfficerId): Promise<OfficerId | undefined>;
  /** Commits every agency's pool of the day that is not committed yet. */
  commitAll(): Promise<void>;
}

/** Draws and doors ask for any agency's officers, whoever's request it is: registers are the law's to read, and say nothing of a worker. */
export function officersOf(parts: OfficersParts): Officers {
  const all = officersAsked(parts);
  const law = <Answer>(work: () => Promise<Answer>): Promise<Answer> => asking({ purpose: 'law' }, work);
  return {
    register: (agency) => law(() => all.register(agency)),
    list: (agency) => law(() => all.list(agency)),
    onDuty: (agency) => law(() => all.onDuty(agency)),
    having: (agency, role) => law(() => all.having(agency, role)),
    assessing: (agency, standard) => law(() => all.assessing(agency, standard)),
    coverFor: (agency, officer) => law(() => all.coverFor(agency, officer)),
    commitAll: () => law(() => all.commitAll()),
  };
}

function officersAsked(parts: OfficersParts): Officers {
  const { clock, here, pool, settlement, timeZone } = parts;
  const unknown = unknownAmong(parts);
  const today = (): PlainDate => todayIn(timeZone, clock.now());

  async function register(agency: AgencyId): Promise<RegisterOnFile | undefined> {
    const found = await readCase(pool, registerNumberOf(here, agency));
    return found?.kind === 'officer-register' ? found : undefined;
  }

  async function settled(agency: AgencyId, command: CaseCommand, name: string): Promise<RegisterOnFile | undefined> {
    const caseId = registerNumberOf(here, agency);
    const commandId = `${caseId}/${name}` as CommandId;
    await settlement.settle({ commandId, kind: 'officer-register', caseId, command, by: { kind: 'effect' } });
    return register(agency);
  }

  /** Committed at the latest now. */
  async function committed(agency: AgencyId): Promise<RegisterOnFile | undefined> {
    const found = await register(agency);
    const day = today();
    if (found === undefined || found.file.pool?.day === day) return found;
    return settled(agency, { type: 'commit-pool' }, `pool/${day}`);
  }

  /** @throws where the identity provider cannot be asked: a draw then waits */
  async function poolFor(agency: AgencyId, ...roles: readonly StaffRole[]): Promise<Committed | undefined> {
    const found = await committed(agency);
    if (found?.file.pool === undefined) return undefined;
    const members = new Set(roles.flatMap((role) => ids(drawable(found.file.pool as DayPool, role))));
    const officers = await unknown(agency, [...members]);
    if (officers.length === 0) return asCommitted(found);
    // Two draws at once may each find others: what one of them says is settled beside what the other does.
    const who = createHash('sha256')
      .update([...officers].sort().join())
      .digest('hex')
      .slice(0, 32);
    const name = `unknown/${today()}/${who}`;
    const after = await settled(agency, { type: 'pass-over-unknown', officers }, name);
    return after && asCommitted(after);
  }

  const counted = async (members: readonly PoolMember[]): Promise<readonly OnDuty[]> => loadsOf(pool, ids(members));

  return {
    register,
    list: async (agency) => (await register(agency))?.file.officers ?? [],
    async onDuty(agency) {
      const found = await poolFor(agency, 'reviewer', 'approver');
      if (found === undefined) return { reviewers: [], approvers: [] };
      const [reviewers, approvers] = await Promise.all([
        counted(drawable(found.day, 'reviewer')),
        counted(drawable(found.day, 'approver')),
      ]);
      return { reviewers, approvers, pool: found.used };
    },
    async having(agency, role) {
      const found = await poolFor(agency, role);
      if (found === undefined) return { candidates: [] };
      return { candidates: await counted(drawable(found.day, role)), pool: found.used };
    },
    async assessing(agency, standard) {
      const found = await poolFor(agency, 'assessor', 'approver');
      if (found === undefined) return { assessors: [], approvers: [] };
      const members = drawable(found.day, 'assessor');
      const [assessors, approvers] = await Promise.all([counted(members), counted(drawable(found.day, 'approver'))]);
      const untils = new Map(
        members.flatMap(({ habilitations, id }) =>
          habilitations.flatMap((one) => (one.standard === standard ? [[id, one.until] as const] : [])),
        ),
      );
      const habilitated = assessors.map((one) => {
        const habilitatedUntil = untils.get(one.id);
        return habilitatedUntil === undefined ? one : { ...one, habilitatedUntil };
      });
      return { assessors: habilitated, approvers, pool: found.used };
    },
    async coverFor(agency, officer) {
      const found = await committed(agency);
      return found?.file.pool && coverOf(found.file.pool, officer);
    },
    async commitAll() {
      for (const agency of await agenciesWithRegister(pool)) {
        const found = await register(agency);
        // On its first day, whoever is still being registered may be drawn too.
        if (found !== undefined && found.file.openedOn !== today()) await committed(agency);
      }
    },
  };
}

interface Committed {
  readonly day: DayPool;
  readonly used: PoolUsed;
}

const asCommitted = ({ file, version }: RegisterOnFile): Committed | undefined =>
  file.pool && { day: file.pool, used: { register: file.caseId, entry: version } };

const ids = (members: readonly PoolMember[]): readonly OfficerId[] => members.map(({ id }) => id);
