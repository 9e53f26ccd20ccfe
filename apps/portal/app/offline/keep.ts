import type { Heard } from './heard.js';
import { hearMore, readHeard, trustIn } from './heard.js';
import { heardAddress, kept, offlinePage } from './paths.js';

/** No cookie goes along: who fetches is nobody in particular. */
const anonymously = { credentials: 'omit', cache: 'no-cache', redirect: 'error' } as const;

export async function heardBefore(): Promise<Heard | undefined> {
  const response = await (await caches.open(kept)).match(heardAddress);
  return response && readHeard(await response.json());
}

/** Everything that is known today, whole; undefined where there is no network. Never part of a check. */
export async function hearNow(): Promise<Heard | undefined> {
  const response = await fetch(heardAddress, anonymously).catch(() => undefined);
  const now = response?.ok ? readHeard(await response.json()) : undefined;
  if (now === undefined || trustIn(now) === undefined) return undefined;
  const heard = hearMore(await heardBefore(), now);
  await (await caches.open(kept)).put(heardAddress, Response.json(heard));
  return heard;
}

/**
 * Keeps the page, in each language, with the files that it names: all of a version or nothing of it.
 *
 * @param files addresses that change with their content, so that what is kept already is not fetched again
 */
export async function keepPage(language: string, languages: readonly string[], files: readonly string[]) {
  const cache = await caches.open(kept);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const absolute = (address: string) => new URL(address, location.origin).href;
  const pages = languages.map((each) => `${offlinePage}?lang=${each}`);
  const wanted = [...pages, ...files.filter((file) => !there.has(absolute(file)))];
  const fetched = await Promise.all(wanted.map(async (address) => [address, await whole(address)] as const));
  for (const [address, response] of fetched) {
    if (address === `${offlinePage}?lang=${language}`) await cache.put(offlinePage, response.clone());
    await cache.put(address, response);
  }
  const current = new Set([...pages, ...files, offlinePage, heardAddress].map(absolute));
  await Promise.all([...there].filter((url) => !current.has(url)).map((url) => cache.delete(url)));
}

async function whole(address: string): Promise<Response> {
  const response = await fetch(address, anonymously);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
