import type { CaseKind } from '@puente/domain/file/case';
import type { Durations, Visits } from '@puente/domain/insight/indicators';
import type { Pool } from '../database/index.js';

/** SQL: in how many ways people and their files are counted, by what statistics tell apart. */
const alike = `year, corridor, kind, stage, tacit, sex, nationality, occupation, municipality, office`;

/**
 * SQL: groups four tables by what statistics tell apart, so that nobody's row leaves the database. Nobody under 18 has dimensions;
 * whoever has a file of protection is left out although they have. Each person is in one municipality and at one border office
 * in all their files, those of the last turn: who was in two would be counted twice, or not at all.
 */
const counted = (visits: string, columns: string) => `
  SELECT year, f.corridor, c.kind, s.stage, f.tacit, d.sex, d.nationality, f.occupation, d.municipality, d.office, ${columns}
  FROM (${visits}) s
    JOIN case_facts f USING (case_id)
    JOIN cases c ON c.id = s.case_id
    JOIN dossier_dimensions d ON d.dossier_id = c.dossier_id
  WHERE NOT EXISTS (SELECT FROM cases p WHERE p.dossier_id = c.dossier_id AND p.kind = 'protection')`;

const year = 'extract(year FROM entered_at)::int AS year';

/** SQL: the same. Each file once, then each person once: to tell them apart within a group PostgreSQL would sort all visits, on disk. */
const people = `
  SELECT ${alike}, sum(cases)::int AS cases, count(*)::int AS people FROM (
    ${counted(`SELECT DISTINCT case_id, stage, ${year} FROM case_stages`, 'c.dossier_id, count(*) AS cases')}
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  ) each_person GROUP BY ${alike} ORDER BY ${alike}`;

/** SQL: the same. */
const durations = `
  SELECT ${alike}, agency, count(*)::int AS visits, tenths FROM (
    ${counted(
      `SELECT case_id, stage, ${year}, holder, left_at - entered_at AS lasted FROM case_stages WHERE left_at IS NOT NULL`,
      's.holder IS NOT NULL AS agency, round(extract(epoch FROM s.lasted) / 8640)::int AS tenths',
    )}
  ) each_visit GROUP BY ${alike}, agency, tenths`;

interface Alike {
  readonly year: number;
  readonly corridor: string;
  readonly kind: CaseKind;
  readonly stage: string;
  readonly tacit: boolean;
  readonly sex: string;
  readonly nationality: string;
  readonly occupation: string | null;
  readonly municipality: string | null;
  readonly office: string | null;
}

/** Everybody who was in a stage, grouped by what statistics tell apart; nobody singly. */
export async function readVisits(pool: Pool): Promise<readonly Visits[]> {
  const { rows } = await pool.query<Alike & { cases: number; people: number }>(people);
  const { rows: spans } = await pool.query<Alike & { agency: boolean; visits: number; tenths: number }>(durations);
  const all = new Map<string, Map<number, number>>();
  const byAgency = new Map<string, Map<number, number>>();
  for (const span of spans)
    for (const sum of span.agency ? [all, byAgency] : [all]) {
      const counts = sum.get(keyOf(span)) ?? new Map<number, number>();
      sum.set(keyOf(span), counts.set(span.tenths, (counts.get(span.tenths) ?? 0) + span.visits));
    }
  const none: Durations = new Map();
  return rows.map((row) => {
    const { municipality, occupation, office, ...rest } = row;
    const spent = { durations: all.get(keyOf(row)) ?? none, agencyDurations: byAgency.get(keyOf(row)) ?? none };
    const said = {
      ...(occupation === null ? {} : { occupation }),
      ...(municipality === null ? {} : { municipality }),
      ...(office === null ? {} : { office }),
    };
    return { ...rest, ...said, ...spent };
  });
}

const keyOf = (one: Alike): string => {
  const { year, corridor, kind, stage, tacit, sex, nationality, occupation, municipality, office } = one;
  return JSON.stringify([year, corridor, kind, stage, tacit, sex, nationality, occupation, municipality, office]);
};
