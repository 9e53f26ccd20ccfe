import type { Wake, Wakes } from '@puente/persistence/wakes';
import { isAsTheFileIs } from '@puente/persistence/wakes';
import type { Waker } from '@puente/platform/temporal';

const overdueMs = 1000;
const atOnce = 16;

/** Wakes a process, and forgets the wake once it was sent. Used right after a commit; never rejects. */
export async function wakeNow(wake: Wake, waker: Waker, wakes: Wakes): Promise<boolean> {
  const { caseId, kind, version } = wake;
  if ((await waker.wake({ caseId, kind, ...(isAsTheFileIs(version) ? {} : { version }) })) === 'not-sent') return false;
  return wakes.sent(wake).then(
    () => true,
    // It stays and is sent again: one wake too many costs one look at the file.
    () => false,
  );
}

/** Sends again what nobody sent in time: the process that settled had died, or Temporal was away. Oldest first. */
export function dispatcher(waker: Waker, wakes: Wakes): () => Promise<void> {
  return async () => {
    for (;;) {
      const overdue = await wakes.overdue(overdueMs, atOnce);
      const sent = await Promise.all(overdue.map((wake) => wakeNow(wake, waker, wakes)));
      // While Temporal is away none is sent; then the rest waits for the next round.
      if (overdue.length < atOnce || !sent.some(Boolean)) return;
    }
  };
}
