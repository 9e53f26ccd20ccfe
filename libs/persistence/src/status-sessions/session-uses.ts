import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Pool } from '../database/index.js';

/** Minutes: somebody recognises their own visit by them, and nobody's day is drawn. */
const coarse = 10 * 60_000;
/** Milliseconds between two writes of an instance. */
const writeEvery = 60_000;
/** What one write may hold; beyond them a use goes unwritten rather than fill the memory. */
const atMost = 10_000;

/** When sessions were last used, written down by one statement a minute: no page waits for it. */
export function sessionUses(pool: Pool) {
  let noted = new Map<string, number>();
  const write = async () => {
    if (noted.size === 0) return;
    const uses = [...noted];
    noted = new Map();
    const at = uses.map(([, time]) => instant(time));
    // What could not be written is only less exact.
    await pool.query({ ...use, values: [uses.map(([id]) => id), at] }).catch(() => undefined);
  };
  const timer = setInterval(() => void write(), writeEvery);
  timer.unref();
  return {
    note(id: string, now: Instant): void {
      if (noted.size < atMost || noted.has(id)) noted.set(id, Math.floor(milliseconds(now) / coarse) * coarse);
    },
    stop(): Promise<void> {
      clearInterval(timer);
      return write();
    },
  };
}

/** SQL: many rows, each with its own time; one that is known already is not written again. */
const use = {
  name: 'status-sessions:use',
  text: `
    UPDATE status_sessions s SET used_at = u.at FROM unnest($1::uuid[], $2::timestamptz[]) AS u (id, at)
    WHERE s.id = u.id AND s.used_at < u.at`,
} as const;
