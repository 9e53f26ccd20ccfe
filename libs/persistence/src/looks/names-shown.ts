import type { DossierId, Instant, OfficerId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { peopleToldApart } from '@puente/domain/rulebook/rules';
import type { Pool } from '../database/index.js';

export interface NamesShown {
  readonly at: Instant;
  readonly officer: OfficerId;
  /** Each once. */
  readonly people: readonly DossierId[];
}

const hourMs = 3_600_000;
const rememberedAtMost = 20_000;

/** SQL: one row for an officer's hour, to which each page adds whom it showed first; pages come at once, and to several processes. */
const addNames = {
  name: 'looks:names',
  text: `
    INSERT INTO names_shown AS had (officer, hour, first_at, at, people) VALUES ($1, $2, $3, $3, ARRAY(SELECT DISTINCT unnest($4::uuid[])))
    ON CONFLICT (officer, hour) DO UPDATE SET at = greatest(had.at, excluded.at),
      people = ARRAY(SELECT DISTINCT unnest(had.people || excluded.people))
    WHERE cardinality(had.people) < ${peopleToldApart} AND NOT had.people @> excluded.people`,
};

/** Counts whose names an officer was shown: a page that is read again within the hour adds nobody, and writes nothing. */
export function namesShownIn(pool: Pool): (shown: NamesShown) => Promise<void> {
  let counted = new Set<string>();
  return async ({ at, officer, people }) => {
    const hour = instant(milliseconds(at) - (milliseconds(at) % hourMs));
    const mark = (id: DossierId) => [officer, hour, id].join(' ');
    const fresh = people.filter((id) => !counted.has(mark(id)));
    if (fresh.length === 0) return;
    await pool.query({ ...addNames, values: [officer, hour, at, fresh] });
    if (counted.size >= rememberedAtMost) counted = new Set();
    for (const id of fresh) counted.add(mark(id));
  };
}
