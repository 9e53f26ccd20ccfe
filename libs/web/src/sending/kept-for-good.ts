import { createHash } from 'node:crypto';
import { packed } from './packed.js';

/** `Cache-Control` of what never changes under its address, which bears a hash or a version of it. */
export const forGood = 'public, max-age=31536000, immutable';

/** What a browser keeps for good. */
export interface KeptForGood {
  readonly text: string;
  /** With the content’s hash, so that one that is kept is never an old one. */
  readonly address: string;
}

export const keptForGood = (path: string, text: string): KeptForGood => ({
  text,
  address: `${path}?v=${createHash('sha256').update(text).digest('hex').slice(0, 12)}`,
});

/** @param type without its charset */
export async function handKept({ text }: KeptForGood, type: string, request: Request): Promise<Response> {
  const headers = new Headers({ 'content-type': `${type}; charset=utf-8`, vary: 'accept-encoding' });
  headers.set('cache-control', forGood);
  return new Response(await packed(text, request.headers.get('accept-encoding'), headers), { headers });
}
