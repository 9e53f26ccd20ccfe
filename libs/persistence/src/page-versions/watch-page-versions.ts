import { setTimeout as pause } from 'node:timers/promises';
import type { CaseId } from '@puente/domain/kernel';
import type { Listener, Pool } from '../database/index.js';
import { listenTo } from '../database/index.js';
import { pageShown } from '../queries/index.js';

/** Of the worker’s pages that somebody has open: which version each is of. */
export interface PageVersions {
  /**
   * @param told of the version that there is now, and of each that comes; several at once are told as the last of them
   * @returns ends it
   */
  watch(caseId: CaseId, told: (version: number) => void): () => void;
  /** As it is now; undefined where there is no such page. */
  now(caseId: CaseId): Promise<number | undefined>;
  stop(): Promise<void>;
}

export interface WatchOptions {
  readonly pool: Pool;
  /** Where a settlement is heard of at once. */
  readonly databaseUrl: string;
  /** Milliseconds between two looks, for what was not heard: a settlement that tells no other country anything says nothing. */
  readonly every?: number;
  /** Milliseconds between two looks at least, however much is settled. */
  readonly apart?: number;
  /** Milliseconds for which it goes on listening after the last watcher left: whoever comes and goes makes no connections. */
  readonly linger?: number;
}

interface Watcher {
  known?: number;
  readonly told: (version: number) => void;
}

/**
 * One statement looks after all pages that are watched, over one connection that listens; nothing is asked while none is watched, and
 * soon nothing is listened to. Settlements say nothing for
 * its sake: it hears what the relay hears, and looks by itself for the rest.
 */
export function watchPageVersions({
  apart = 300,
  databaseUrl,
  every = 4000,
  linger = 60_000,
  pool,
}: WatchOptions): PageVersions {
  const watchers = new Map<CaseId, Set<Watcher>>();
  let following: { readonly listener: Promise<Listener>; readonly timer: NodeJS.Timeout } | undefined;
  let leaving: NodeJS.Timeout | undefined;
  let resting: Promise<unknown> = Promise.resolve();

  const versionsOf = async (cases: readonly CaseId[]) =>
    (await pool.query<{ readonly id: CaseId; readonly version: number }>({ ...versions, values: [cases] })).rows;

  const lookOnce = async () => {
    for (const { id, version } of await versionsOf([...watchers.keys()]))
      for (const watcher of watchers.get(id) ?? []) {
        if (watcher.known === version) continue;
        watcher.known = version;
        watcher.told(version);
      }
    await pause(apart);
  };

  let looking = Promise.resolve();
  let next: Promise<void> | undefined;
  /** One look at a time; what is heard while one is under way is found by the one after it. What fails is found by a later one. */
  const look = (): void => {
    next ??= looking.then(() => {
      next = undefined;
      looking = watchers.size === 0 ? Promise.resolve() : lookOnce().catch(() => undefined);
    });
  };

  /** One connection at a time: the next one waits until the one before is closed. */
  const follow = () => ({
    listener: resting.then(() => listenTo(databaseUrl, 'outbox', look)),
    timer: setInterval(look, every).unref(),
  });

  const rest = () => {
    clearTimeout(leaving);
    if (following === undefined) return;
    clearInterval(following.timer);
    resting = following.listener.then((listener) => listener.stop());
    following = undefined;
  };

  return {
    watch(caseId, told) {
      const [watcher, others] = [{ told }, watchers.get(caseId) ?? new Set<Watcher>()];
      watchers.set(caseId, others.add(watcher));
      clearTimeout(leaving);
      following ??= follow();
      look();
      return () => {
        others.delete(watcher);
        if (others.size === 0 && watchers.get(caseId) === others) watchers.delete(caseId);
        if (watchers.size > 0) return;
        clearTimeout(leaving);
        leaving = setTimeout(rest, linger).unref();
      };
    },
    now: async (caseId) => (await versionsOf([caseId]))[0]?.version,
    async stop() {
      watchers.clear();
      rest();
      await Promise.all([resting, looking]);
    },
  };
}

/** SQL: asked again and again for many, without Prisma's query compiler. */
const versions = {
  name: 'page-versions:now',
  text: `SELECT asked AS id, version FROM ${pageShown} WHERE asked = ANY($1)`,
} as const;
