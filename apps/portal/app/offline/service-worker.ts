import { kept, offlinePage } from './paths.js';

/** Of the Service Worker API, what is used here; the library of types for pages does not have it. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
const worker = globalThis as unknown as Worker;

/** A network that does not answer within this time is none. */
const patience = 3_000;

addEventListener('install', (event) => (event as ExtendableEvent).waitUntil(worker.skipWaiting()));
addEventListener('activate', (event) => (event as ExtendableEvent).waitUntil(worker.clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event as FetchEvent;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') (event as FetchEvent).respondWith(page(request));
  else if (new URL(request.url).searchParams.has('v')) (event as FetchEvent).respondWith(file(request));
});

/** The page fetches what it keeps itself; here only what it asks for without a network, or half of one, is answered. */
async function page({ url }: Request): Promise<Response> {
  const cache = await caches.open(kept);
  const before = (await match(cache, url)) ?? (await match(cache, offlinePage));
  try {
    const signal = AbortSignal.timeout(patience);
    const now = await fetch(url, { credentials: 'same-origin', redirect: 'manual', signal });
    return now.ok ? now : (before ?? now);
  } catch (unreachable) {
    if (before === undefined) throw unreachable;
    return before;
  }
}

async function file(request: Request): Promise<Response> {
  return (await match(await caches.open(kept), request.url)) ?? fetch(request);
}

const match = (cache: Cache, address: string) => cache.match(address, { ignoreVary: true });
