import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits for cases at one node without asking its API: one query for all that are waited for, so that waiting costs the
 * stack next to nothing however many cases are under way.
 */
export function watch(pool, within = 60_000) {
  const waiting = new Map();
  let looking = false;

  async function look() {
    while (waiting.size > 0) {
      const { rows } = await pool.query({
        name: 'bench:watch',
        text: `SELECT id, stage, state ? 'issuerAsked' AS asked, state ? 'reviewer' AS drawn FROM cases WHERE id = ANY($1)`,
        values: [[...waiting.keys()]],
      });
      for (const row of rows) {
        const one = waiting.get(row.id);
        if (one?.ready(row)) {
          waiting.delete(row.id);
          one.resolve();
        }
      }
      for (const [id, { since, reject }] of waiting) {
        if (performance.now() - since > within) {
          waiting.delete(id);
          reject(new Error(`${id} is not where it should be after ${within / 1000} s`));
        }
      }
      await pause(20);
    }
    looking = false;
  }

  return (id, ready) =>
    new Promise((resolve, reject) => {
      waiting.set(id, { ready, resolve, reject, since: performance.now() });
      if (looking) return;
      looking = true;
      look().catch((fault) => waiting.forEach((one) => one.reject(fault)));
    });
}

/** Waits until nothing is on its way any more between or inside the nodes. */
export async function untilQuiet({ pools }, within = 60_000) {
  const giveUp = Date.now() + within;
  for (;;) {
    const left = await Promise.all(Object.values(pools).map((pool) => pool.query(unfinished)));
    if (left.every(({ rows }) => Number(rows[0].left) === 0)) return;
    if (Date.now() > giveUp)
      throw new Error(`still busy after ${within / 1000} s: ${left.map(({ rows }) => rows[0].left)}`);
    await pause(50);
  }
}

const unfinished = `
  SELECT (SELECT count(*) FROM outbox WHERE sent_at IS NULL) + (SELECT count(*) FROM wakes)
    + (SELECT count(*) FROM cases WHERE process NOT LIKE '%"effects":[]%') AS left`;
