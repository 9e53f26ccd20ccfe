import { setImmediate as others } from 'node:timers/promises';

/** Lets everything else run whenever what calls this has worked on end for so long; most calls come back at once. */
export function pace(atMostMs = 10): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < atMostMs) return;
    await others();
    since = performance.now();
  };
}
