import { paths } from './index.js';

/**
 * The page to which `?a=` leads: one of this console and of no other site. It is read as a browser reads it, which drops tabs and line
 * breaks: what is left of an address with two slashes in front names a machine.
 */
export function ownPage({ origin, searchParams }: URL): string {
  const asked = searchParams.get('a') ?? paths.work;
  if (!URL.canParse(asked, origin)) return paths.work;
  const wanted = new URL(asked, origin);
  const page = wanted.pathname + wanted.search;
  return wanted.origin === origin && /^\/(?![/\\])/.test(page) ? page : paths.work;
}
