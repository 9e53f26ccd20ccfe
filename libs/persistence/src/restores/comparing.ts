import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';
import { prismaOn } from '../database/index.js';
import { beyondLimit } from '../quarantine/index.js';
import type { Restore } from './restores.js';

/** What another country has of this node, as it says. */
export interface HeldThere {
  readonly id: string;
  readonly type: string;
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly stage: string;
  /** It tells of a decision of ours. */
  readonly decides: boolean;
}

/** A page of a country's list. */
export interface ListedPage {
  readonly after?: string;
  readonly next?: string;
  readonly had: readonly HeldThere[];
  readonly sent: readonly string[];
  /** It has more of this node to read, or to send again before it takes on more: the round does not end the comparison, nor was anything asked for in vain. */
  readonly behind?: true | undefined;
}

/** How far it was compared with a country. */
export interface Compared {
  readonly country: CountryCode;
  readonly after?: string;
  readonly round: number;
}

export interface Comparing {
  /** Those with which is not agreed yet; each country is compared with from when it is named here. */
  open(restore: Restore, countries: readonly CountryCode[]): Promise<readonly Compared[]>;
  /**
   * Takes a page: keeps what that country has and this node lost, and has what it lacks leave again. A page that is not the next one is
   * no news.
   *
   * @returns ids that are to be sent again by that country
   */
  take(restore: Restore, country: CountryCode, page: ListedPage, at: Instant): Promise<readonly string[]>;
  /** Keeps what that country signed of this node's log of before the restore. @param note signed by this node too, as whoever calls has seen */
  signed(restore: Pick<Restore, 'epoch'>, country: CountryCode, note: string): Promise<void>;
}

/** What was asked for so often, and is neither taken nor refused here, leaves no trace: the node opens without it, and an operator reads of it. */
const wantedAtMost = 12;

/**
 * SQL: of a country's ids those of which nothing is here: neither applied, nor refused, nor set aside; asked for once more. By its own
 * doing each: a third country may use its ids, and its name in a header, but not its topics.
 */
const wanted = {
  name: 'restores:wanted',
  text: `
    INSERT INTO restore_wanted AS asked (epoch, country, event_id, times)
    SELECT $1, $2, lost, $4::int FROM unnest($3::uuid[]) AS lost
    WHERE NOT EXISTS (SELECT FROM inbox WHERE country = $2 AND event_id = lost::text)
      AND NOT EXISTS (SELECT FROM commands WHERE id IN (lost::text, $2 || '/' || lost::text) AND actor ->> 'country' = $2)
      AND NOT EXISTS (
        SELECT FROM quarantine
        WHERE country = $2 AND event_id = lost::text AND resolved_at IS NULL AND starts_with(topic, lower($2) || '.')
      )
    ON CONFLICT (epoch, country, event_id) DO UPDATE SET times = asked.times + $4::int WHERE asked.times < ${wantedAtMost}
    RETURNING event_id AS id`,
};

/** For which an event waits here until an operator lets it in, or makes room for it. */
const reasonsToWait = [beyondLimit, 'TOO_MUCH_WAITS'];

/** SQL: whether one of a country's ids waits so, of this page or asked for before: its sender heard that, and lists it no more. Its case comes yet. */
const waitsHere = {
  name: 'restores:waits here',
  text: `
    SELECT EXISTS (
      SELECT FROM quarantine
      WHERE country = $2 AND reason = ANY ($4::text[]) AND resolved_at IS NULL AND starts_with(topic, lower($2) || '.')
        AND event_id IN (SELECT unnest($3::text[]) UNION ALL SELECT event_id::text FROM restore_wanted WHERE epoch = $1 AND country = $2)
        AND NOT EXISTS (SELECT FROM inbox WHERE inbox.country = $2 AND inbox.event_id = quarantine.event_id)
    ) AS some`,
};

/** Of so many events at most one country is believed in one restore that it has them: it fills no table. */
const heldAtMost = 20_000;

/** SQL: it is decided here, and is that country's as well, as its filing says or what was told since; never what is unknown here. */
const ours = `CASE
  WHEN kind = 'recognition-request' THEN said.type NOT LIKE '%recognition.decided%' AND said.type NOT LIKE '%alert-closed%' AND (
    state #>> '{filing,filedIn}' = $2 OR state -> 'transmittedTo' ? $2
    OR state #> '{filing,hosts}' @> jsonb_build_array(jsonb_build_object('country', $2::text))
  )
  WHEN kind = 'recognition-review' THEN said.type NOT LIKE '%verification.completed%' AND said.type NOT LIKE '%alert-closed%'
    AND state #>> '{filing,home}' = $2
  WHEN kind = 'alert' THEN said.type LIKE '%alert-closed%' AND state -> 'tell' ? $2
END IS TRUE`;

/**
 * SQL: what that country has and this node does not know that it said; of a case that has nothing to do with it, it holds nothing. A
 * case that is not here yet may be by the next round: then it is held.
 */
const held = {
  name: 'restores:held',
  text: `
    INSERT INTO held_abroad AS known (country, event_id, case_id, type, at, stage, decides, epoch)
    SELECT $2, said.id, said.case_id, said.type, said.at, said.stage, said.decides AND said.at BETWEEN $9 AND $10 AND ${ours}, $1
    FROM unnest($3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::boolean[])
      AS said (id, case_id, type, at, stage, decides)
    LEFT JOIN cases ON cases.id = said.case_id
    WHERE NOT EXISTS (SELECT FROM outbox WHERE event_id = said.id AND country = $2)
      AND (cases.id IS NULL OR state::text LIKE '%"' || $2 || '"%')
      AND (SELECT count(*) FROM held_abroad WHERE country = $2 AND epoch = $1) < ${heldAtMost}
    ON CONFLICT (country, event_id) DO UPDATE SET decides = true
      WHERE excluded.decides AND NOT known.decides AND known.released_at IS NULL
        AND known.case_id = excluded.case_id`,
};

/** SQL: what that country had applied by its own word, and does not name any more, leaves again. */
const lacked = {
  name: 'restores:lacked',
  text: `
    UPDATE outbox SET attempt = attempt + 1
    WHERE country = $1 AND became = 'applied' AND confirmed_at >= $2 AND event_id > $3 AND event_id <= $4
      AND event_id <> ALL ($5::uuid[]) AND attempt < 50`,
};

const [lowest, highest] = ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Rounds in which a decision of a case that is not here has another one follow: what never comes must not keep a node closed. */
const lookedForUntil = 3;

export function comparing(pool: Pool): Comparing {
  const { case: cases, restorePartner } = prismaOn(pool);
  const unknownAmong = async (held: readonly HeldThere[]) => {
    const ids = [...new Set(held.map(({ caseId }) => caseId))];
    return ids.length - (await cases.count({ where: { id: { in: ids } } }));
  };
  return {
    async open({ epoch }, countries) {
      await restorePartner.createMany({
        data: countries.map((country) => ({ epoch, country })),
        skipDuplicates: true,
      });
      const rows = await restorePartner.findMany({ where: { epoch, agreedAt: null } });
      return rows.map(({ country, after, round }) => ({
        ...{ country: country as CountryCode, round },
        ...(after === null ? {} : { after }),
      }));
    },
    async take({ beganAt, epoch, lostSince }, country, { after, behind, had, next, sent }, at) {
      const partner = await restorePartner.findUnique({ where: { epoch_country: { epoch, country } } });
      if (partner === null || partner.agreedAt !== null || (partner.after ?? undefined) !== after) return [];
      // A list that does not go on would never end.
      if (next !== undefined && next <= (after ?? lowest)) return [];
      const columns = [
        had.map(({ id }) => id),
        had.map(({ caseId }) => caseId),
        had.map(({ type }) => type),
        had.map((each) => each.at),
        had.map(({ stage }) => stage),
        had.map(({ decides }) => decides),
      ];
      // Looked for first: what is let in meanwhile is held by the round after.
      const waiting = await pool.query<{ some: boolean }>({
        ...waitsHere,
        values: [epoch, country, sent, reasonsToWait],
      });
      await pool.query({ ...held, values: [epoch, country, ...columns, lostSince, beganAt] });
      // A case that comes back between two pages is held by the round after.
      const unknown = partner.round < lookedForUntil ? await unknownAmong(had.filter(({ decides }) => decides)) : 0;
      const { rows } = await pool.query<{ id: string }>({
        ...wanted,
        values: [epoch, country, sent, behind === true ? 0 : 1],
      });
      if (partner.round === 1)
        await pool.query({ ...lacked, values: [country, lostSince, after ?? lowest, next ?? highest, columns[0]] });
      const comesYet = behind === true || waiting.rows[0]?.some === true;
      const missing = partner.missing + rows.length + unknown + (comesYet ? 1 : 0);
      const ended = missing === 0 ? { agreedAt: at } : { after: null, missing: 0, round: partner.round + 1 };
      await restorePartner.updateMany({
        where: { epoch, country, round: partner.round, after: partner.after },
        data: next === undefined ? ended : { after: next, missing },
      });
      return rows.map(({ id }) => id);
    },
    async signed({ epoch }, country, note) {
      await restorePartner.updateMany({ where: { epoch, country }, data: { signed: note } });
    },
  };
}
