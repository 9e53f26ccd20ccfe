import { setTimeout as pause } from 'node:timers/promises';
import { each } from '../instruments/stack.mjs';
import { say } from '../instruments/numbers.mjs';
import { untilQuiet } from '../instruments/watch.mjs';

/**
 * P10: the home country's relay was off while cases were filed. What waited for it, applied per second from the first to the
 * last, against as many decisions (P3); each case brings two events, a document and the filing that names it.
 */
export async function catchingUp(stack, { drafts, perSecond }) {
  const relay = `${stack.home}-event-relay`;
  await stack.tell(relay, 'stop');
  await each(drafts.length, 8, (n) => stack.steps.act(stack.steps.by.counter, drafts[n], 'submit'));
  await untilQuiet(stack);
  await stack.tell(relay, 'start');
  const arrivals = await arrived(stack.pools.home, drafts);
  const [first, last] = [Math.min(...arrivals), Math.max(...arrivals)];
  const rate = (2 * (drafts.length - 1) * 1000) / (last - first);
  return {
    id: 'P10',
    what: 'events applied/s by a node that was off',
    ours: `${say(rate)}/s`,
    floor: `decisions ${say(perSecond)}/s`,
    value: rate / perSecond,
    goal: 0.8,
    atLeast: true,
    unit: ' ×',
    notes: [`${say(2 * drafts.length)} events of ${drafts.length} cases in ${say((last - first) / 1000)} s`],
  };
}

/** When each was applied, in milliseconds, once all of them are. */
async function arrived(pool, caseIds) {
  for (let look = 0; look < 600; look++) {
    const { rows } = await pool.query(
      `SELECT received_at AS at FROM inbox WHERE case_id = ANY($1) AND type LIKE '%submission.filed%'`,
      [caseIds],
    );
    if (rows.length === caseIds.length) return rows.map(({ at }) => at.getTime());
    await pause(100);
  }
  throw new Error('what was filed meanwhile does not arrive');
}
