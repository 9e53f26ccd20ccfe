/** Half an hour without a page, and the session ends. */
export const idleSeconds = 30 * 60;

interface Kept {
  readonly since: number;
  readonly seen?: number;
}

/**
 * Until when a session is kept anew. What a page asks by itself keeps none: it ends when it would have ended.
 *
 * @returns when its officer last asked for a page, in milliseconds, and how many seconds are left
 */
export function keptUntil(
  { seen, since }: Kept,
  byItself: boolean,
  now: number,
): { readonly seen: number; readonly left: number } {
  const last = byItself ? (seen ?? since) : now;
  return { seen: last, left: Math.max(1, idleSeconds - Math.floor((now - last) / 1000)) };
}
