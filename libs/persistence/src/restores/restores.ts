import { randomUUID } from 'node:crypto';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { inTransaction, prismaOn } from '../database/index.js';
import { processRuns } from '../queries/index.js';
import { askedAgain, asTheFileIs } from '../wakes/index.js';
import { lostSinceIn } from './lost-since.js';

/** That the node got an older database back. */
export interface Restore {
  /** Another one each time; never a number, which an older database would give out again. */
  readonly epoch: string;
  readonly beganAt: Instant;
  /** What is older than this was in the backup for certain. */
  readonly lostSince: Instant;
  /** Entries that the log of the backup has; none where the node found out by itself, and wrote more meanwhile. */
  readonly leaves?: number;
}

/** How far it was compared with a country. */
export interface AgreedWith {
  readonly country: CountryCode;
  readonly agreedAt?: Instant;
  readonly round: number;
  /** How many events it was asked to send again. */
  readonly wanted: number;
  /** The note of the newest checkpoint that it signed of this node's log of before the restore. */
  readonly signed?: string;
  /** Since when it was seen that its own log continues what this node keeps of it. */
  readonly continuedAt?: Instant;
}

/** What another country has of this node, which lost it. */
export interface StillHeld {
  readonly country: CountryCode;
  readonly eventId: string;
  readonly caseId: CaseId;
  readonly type: string;
  readonly at: Instant;
  readonly stage: string;
  /** It is a decision: the case is not decided again. */
  readonly decides: boolean;
}

export interface Restores {
  /** The last one; opened, or under way. */
  newest(): Promise<{ readonly epoch: string; readonly beganAt: Instant; readonly openedAt?: Instant } | undefined>;
  /** Of every restore that this database knows of. */
  epochs(): Promise<ReadonlySet<string>>;
  /** Of the newest that began until then. */
  before(at: Instant): Promise<string | undefined>;
  underWay(): Promise<Restore | undefined>;
  agreedWith(restore: Pick<Restore, 'epoch'>): Promise<readonly AgreedWith[]>;
  /** A country showed that its log continues what this node keeps of it. @param at as it says; of before the restore it says nothing */
  continued(country: CountryCode, at: Instant): Promise<void>;
  /** Of all restores, what nobody released. */
  held(): Promise<readonly StillHeld[]>;
  /** This node answers what that country asks in that restore, and what it asks in no other, until then. */
  help(country: CountryCode, epoch: string, at: Instant, until: Instant): Promise<void>;
  /** From now on that country is answered nothing. @returns whether it was until now */
  endHelp(country: CountryCode, at: Instant): Promise<boolean>;
  /** The case is decided here after all. @returns how many events of it are held no longer */
  release(caseId: CaseId, at: Instant): Promise<number>;
  /**
   * From now on nobody settles anything but what other countries send. The one that is under way, where one is. An operator's word; it needs nobody's.
   *
   * @param anew also where one is under way: the backup is of a time in which the node was being restored, and what agreed then says nothing
   */
  begin(at: Instant, anew?: boolean): Promise<Restore>;
  /**
   * A country has what this node signed and has no more: that is judged (`judgedRestores`), and stops nobody until then.
   *
   * @param evidence the note of that checkpoint
   * @param lostBefore the backup is older than this for certain: what was settled here later says nothing of its age
   */
  found(evidence: string, at: Instant, lostBefore: Instant): Promise<void>;
  /** @param leftOut countries that did not say what they have */
  open(at: Instant, leftOut: readonly CountryCode[]): Promise<void>;
}

/** SQL: a part of the two statements below. */
const wakeAsItIs = `
    INSERT INTO wakes (case_id, kind, version, at)
    SELECT id, kind, ${asTheFileIs}, now() FROM cases WHERE ${processRuns}`;
const again = `ON CONFLICT (case_id) DO UPDATE SET version = ${askedAgain(String(asTheFileIs))}, at = excluded.at`;

/** SQL: with the wakes of its files in one statement: processes that saw theirs stand still look again, whatever they knew before. */
const opened = {
  name: 'restores:open',
  text: `
    WITH opened AS (UPDATE restores SET opened_at = $1, left_out = $2 WHERE opened_at IS NULL AND confirmed_at IS NOT NULL RETURNING epoch)
    ${wakeAsItIs} AND EXISTS (SELECT FROM opened) ${again}`,
};

/** SQL: with these columns and no others, of which Prisma's client adds some. One that is not judged yet keeps its place. */
const added = {
  name: 'restores:found',
  text: `INSERT INTO restores (epoch, began_at, lost_since, evidence) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
};

/** SQL: of the one that is under way, whether or not it was compared with that country yet. */
const goesOn = {
  name: 'restores:continued',
  text: `
    INSERT INTO restore_partners AS known (epoch, country, continued_at)
    SELECT epoch, $1, $2 FROM restores WHERE opened_at IS NULL AND confirmed_at IS NOT NULL AND began_at <= $2
    ON CONFLICT (epoch, country) DO UPDATE SET continued_at = excluded.continued_at WHERE known.continued_at IS NULL`,
};

const confirmed = { confirmedAt: { not: null } };

/** SQL: the same of one case, and of those that are about it. */
const letGo = {
  name: 'restores:release',
  text: `
    WITH woken AS (${wakeAsItIs} AND (id = $1 OR about = $1) ${again})
    UPDATE held_abroad SET released_at = $2 WHERE case_id = $1 AND released_at IS NULL`,
};

export function restoresOf(pool: Pool): Restores {
  const { heldAbroad, restore, restoreHelp, restorePartner, restoreWanted } = prismaOn(pool);
  const underWay = async () => {
    const row = await restore.findFirst({
      where: { openedAt: null, confirmedAt: { not: null } },
      select: { epoch: true, beganAt: true, lostSince: true, leaves: true },
    });
    if (row === null) return undefined;
    const { beganAt, epoch, leaves, lostSince } = row;
    return {
      ...{ epoch, beganAt: instant(beganAt), lostSince: instant(lostSince) },
      ...(leaves === null ? {} : { leaves: Number(leaves) }),
    };
  };
  return {
    async newest() {
      const row = await restore.findFirst({
        select: { epoch: true, beganAt: true, openedAt: true },
        where: confirmed,
        orderBy: { beganAt: 'desc' },
      });
      if (row === null) return undefined;
      const { beganAt, epoch, openedAt } = row;
      return { epoch, beganAt: instant(beganAt), ...(openedAt === null ? {} : { openedAt: instant(openedAt) }) };
    },
    async epochs() {
      return new Set((await restore.findMany({ select: { epoch: true }, where: confirmed })).map(({ epoch }) => epoch));
    },
    async before(at) {
      const row = await restore.findFirst({
        select: { epoch: true },
        where: { ...confirmed, beganAt: { lte: at } },
        orderBy: { beganAt: 'desc' },
      });
      return row?.epoch;
    },
    underWay,
    async agreedWith({ epoch }) {
      const [partners, wanted] = await Promise.all([
        restorePartner.findMany({ where: { epoch }, orderBy: { country: 'asc' } }),
        restoreWanted.groupBy({ by: ['country'], where: { epoch }, _count: true }),
      ]);
      return partners.map(({ agreedAt, continuedAt, country, round, signed }) => ({
        ...{ country: country as CountryCode, round },
        wanted: wanted.find((each) => each.country === country)?._count ?? 0,
        ...(agreedAt === null ? {} : { agreedAt: instant(agreedAt) }),
        ...(continuedAt === null ? {} : { continuedAt: instant(continuedAt) }),
        ...(signed === null ? {} : { signed }),
      }));
    },
    async continued(country, at) {
      await pool.query({ ...goesOn, values: [country, at] });
    },
    async held() {
      const rows = await heldAbroad.findMany({
        where: { releasedAt: null },
        orderBy: [{ caseId: 'asc' }, { at: 'asc' }],
        omit: { epoch: true, releasedAt: true },
      });
      return rows.map(({ at, caseId, country, ...row }) => ({
        ...{ ...row, caseId: caseId as CaseId, country: country as CountryCode, at: instant(at) },
      }));
    },
    async help(country, epoch, agreedAt, endsAt) {
      const agreed = { epoch, agreedAt, endsAt };
      await restoreHelp.upsert({ where: { country }, create: { country, ...agreed }, update: agreed });
    },
    async endHelp(country, at) {
      const { count } = await restoreHelp.updateMany({ where: { country, endsAt: { gt: at } }, data: { endsAt: at } });
      return count > 0;
    },
    async release(caseId, releasedAt) {
      const { rowCount } = await pool.query({ ...letGo, values: [caseId, releasedAt] });
      return rowCount ?? 0;
    },
    async begin(beganAt, anew = false) {
      const before = await underWay();
      if (before !== undefined && !anew) return before;
      const { _max: last } = await prismaOn(pool).logLeaf.aggregate({ _max: { leaf: true } });
      const leaves = last.leaf === null ? 0 : Number(last.leaf) + 1;
      const begun = { epoch: randomUUID(), beganAt, lostSince: await lostSinceIn(pool, beganAt), leaves };
      await inTransaction(pool, async (tx) => {
        await tx.restore.updateMany({ where: { openedAt: null, ...confirmed }, data: { openedAt: beganAt } });
        await tx.restore.create({ data: { ...begun, confirmedAt: beganAt }, select: { epoch: true } });
      });
      return begun;
    },
    async found(evidence, at, lostBefore) {
      await pool.query({ ...added, values: [randomUUID(), at, await lostSinceIn(pool, lostBefore), evidence] });
    },
    async open(openedAt, leftOut) {
      await pool.query({ ...opened, values: [openedAt, leftOut] });
    },
  };
}
