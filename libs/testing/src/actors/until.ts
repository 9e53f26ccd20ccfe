import { setTimeout as pause } from 'node:timers/promises';

const longestPause = 250;

/**
 * Asks again until the answer is there; what tests do instead of sleeping. Asks less and less often, so that many who
 * wait do not become the load.
 *
 * @param within milliseconds before it gives up
 * @throws where nothing came in time, with what was waited for and the last error
 */
export async function until<T>(
  waitedFor: string,
  ask: () => Promise<T | undefined | false>,
  { within = 30_000, every = 25 }: { within?: number; every?: number } = {},
): Promise<T> {
  const giveUp = Date.now() + within;
  let last: unknown;
  let pauseNow = every;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > giveUp) throw new Error(`not within ${within} ms: ${waitedFor}`, { cause: last });
    await pause(pauseNow);
    pauseNow = Math.max(every, Math.min(longestPause, pauseNow * 1.2));
  }
}
