import { listenTo } from '../database/index.js';
import type { PublishedRules } from './rule-store.js';

export interface FollowOptions {
  readonly store: Pick<PublishedRules, 'all' | 'latest'>;
  /** Where a publication is heard of at once. */
  readonly databaseUrl: string;
  /** Given all that was ever published, whenever something was. @throws where it cannot be read as rules */
  readonly take: (published: readonly unknown[]) => void;
  /** Milliseconds between two looks, for what was not heard: one row of one index. */
  readonly every?: number;
  /** Told of a look that failed; the next one follows. */
  readonly onProblem: (error: unknown) => void;
}

export interface Following {
  stop(): Promise<void>;
}

/**
 * Keeps a process's book of rules as new as the node's. Resolves when it has been read once: nothing starts with rules
 * that a committee has replaced.
 */
export async function followRules({
  store,
  databaseUrl,
  take,
  every = 2000,
  onProblem,
}: FollowOptions): Promise<Following> {
  let seen = '';
  const look = async () => {
    const latest = await store.latest();
    if (latest === seen) return;
    take(await store.all());
    seen = latest;
  };
  await look();
  let looking = Promise.resolve();
  const lookAgain = () => {
    looking = looking.then(look).catch(onProblem);
  };
  const listener = listenTo(databaseUrl, 'published_rules', lookAgain);
  const timer = setInterval(lookAgain, every);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await listener.stop();
      await looking;
    },
  };
}
