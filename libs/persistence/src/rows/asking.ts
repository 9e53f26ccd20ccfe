import { AsyncLocalStorage } from 'node:async_hooks';
import type { Word } from '../database/says-who.js';
import type { Who } from './who.js';
import { nobody, wordOf } from './who.js';

interface Asked {
  who?: Who;
  /** Of the whole request, also where part of it is other work. */
  readonly opened: Set<string>;
}

const asked = new AsyncLocalStorage<Asked>();
let underWay = 0;

/** While there is one, Node watches every promise of the process: where nobody asks for rows, as of worker’s pages, it need not. */
function over(): void {
  underWay -= 1;
  if (underWay === 0) asked.disable();
}

async function within<Answer>(store: Asked, work: () => PromiseLike<Answer>): Promise<Answer> {
  underWay += 1;
  try {
    // Awaited inside: a query of Prisma's begins only where somebody waits for it.
    return await asked.run(store, async () => await work());
  } finally {
    over();
  }
}

/** A request begins, of whom nobody knows anything yet. */
export const atTheDoor = <Answer>(request: () => PromiseLike<Answer>): Promise<Answer> =>
  within({ opened: new Set() }, request);

/** Who calls, for the rest of the request. */
export function callerIs(who: Who): void {
  const store = asked.getStore();
  if (store !== undefined) store.who = who;
}

/** A door let whoever calls into that file or dossier: they see it for the rest of the request. */
export function opened(id: string): void {
  asked.getStore()?.opened.add(id);
}

/** What `work` asks of the database is asked for this and for nobody else; whoever waits for it is who they were. */
export const asking = <Answer>(who: Who, work: () => PromiseLike<Answer>): Promise<Answer> =>
  within({ who, opened: asked.getStore()?.opened ?? new Set() }, work);

let lending: Word | undefined;

/**
 * The connection that `take` asks for is this one’s, whoever asks for what else meanwhile. For work that needs that one connection: nothing
 * is kept beside it, and so no promise is watched.
 *
 * @param take asks for the connection at once
 */
export function lentTo<Connection>(who: Who, take: () => Promise<Connection>): Promise<Connection> {
  lending = wordOf(who);
  try {
    return take();
  } finally {
    lending = undefined;
  }
}

/** What is made one by one while somebody takes it, also after the request was answered: by whoever asked when it was begun. */
export function oneByOne<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  const store = asked.getStore() ?? { opened: new Set() };
  const next = items.next.bind(items);
  items.next = (...taken) => within(store, () => next(...taken));
  return items;
}

/** What a connection is told that is asked for now. */
export function wordNow(): Word {
  if (lending !== undefined) return lending;
  const store = asked.getStore();
  return store?.who === undefined ? nobody : wordOf(store.who, store.opened);
}
