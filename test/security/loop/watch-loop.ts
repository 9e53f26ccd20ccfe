import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';

/** What nothing that comes from outside may pass, in milliseconds, on a machine that is quick enough to promise it. */
const heldAtMostMs = 50;
/** The largest thing that a route takes, which a floor carries. */
const carriedBytes = 9_000_000;
/** How many times what carrying alone holds: a thread that the machine keeps waiting is slow at both. */
const floors = 4;
const triesAtMost = 5;

/**
 * Watches how long the event loop is held on end, in milliseconds of this thread's own work: on a busy machine a thread
 * that only waits for its turn holds nobody. What it takes to collect the whole heap is left out: it grows with all that
 * other tests left in this process, where an API has only its own.
 */
export function watchLoop(): { stop(): Promise<number> } {
  const held: { readonly from: number; readonly to: number; readonly worked: number }[] = [];
  let [last, from] = [workedMs(), performance.now()];
  const look = () => {
    const [now, to] = [workedMs(), performance.now()];
    held.push({ from, to, worked: now - last });
    [last, from] = [now, to];
  };
  const collections: PerformanceEntry[] = [];
  const collector = new PerformanceObserver(
    (list) => void collections.push(...list.getEntries().filter(isOfTheWholeHeap)),
  );
  collector.observe({ entryTypes: ['gc'] });
  const timer = setInterval(look, 1);
  return {
    async stop() {
      look();
      clearInterval(timer);
      // The collections of this turn are told in the next one.
      await turn();
      await turn();
      collections.push(...collector.takeRecords().filter(isOfTheWholeHeap));
      collector.disconnect();
      return Math.max(...held.map(({ worked, ...during }) => worked - collected(collections, during)));
    },
  };
}

const isOfTheWholeHeap = (entry: object): boolean =>
  (entry as { readonly detail?: { readonly kind?: number } }).detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR;

const collected = (collections: readonly PerformanceEntry[], { from, to }: { from: number; to: number }): number =>
  collections
    .filter(({ startTime }) => startTime >= from && startTime < to)
    .reduce((sum, { duration }) => sum + duration, 0);

export interface Held<Result> {
  /** The least that the task held the loop on end, in milliseconds. */
  readonly held: number;
  /** What it may hold it: 50 ms, or four floors of that moment where a virtual machine is too slow for 50. */
  readonly allowed: number;
  readonly result: Result;
}

/**
 * The least that a task holds the loop. It is tried again where it held too long: the collection of a test's own garbage
 * may fall into one try, and what the task itself does falls into every one.
 */
export async function leastHeld<Result>(task: () => Promise<Result>): Promise<Held<Result>> {
  let least = Infinity;
  let allowed = heldAtMostMs;
  for (let tries = 1; ; tries += 1) {
    const { held, result } = await watched(task);
    least = Math.min(least, held);
    if (least < allowed || tries === triesAtMost) return { held: least, allowed, result };
    allowed = Math.max(allowed, floors * (await carried()));
  }
}

async function watched<Result>(task: () => Promise<Result>): Promise<{ held: number; result: Result }> {
  const loop = watchLoop();
  const result = await task();
  return { held: await loop.stop(), result };
}

/** What it holds the loop now to send as much as a route takes to a server in this process that reads nothing of it. */
async function carried(): Promise<number> {
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    request.resume().on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const bytes = new Uint8Array(carriedBytes);
  const { held } = await watched(async () => {
    const body = new FormData();
    body.append('file', new Blob([bytes]), 'floor');
    await fetch(`http://127.0.0.1:${String(port)}/`, { method: 'POST', body });
  });
  server.close();
  return held;
}

const ofThisThread = `/proc/self/task/${process.pid}/schedstat`;

function workedMs(): number {
  try {
    return Number(readFileSync(ofThisThread, 'latin1').split(' ', 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
