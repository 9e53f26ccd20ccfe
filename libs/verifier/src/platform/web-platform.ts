import type { PublicJwk } from './public-jwk.js';
import type { Platform } from './platform.js';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

type WebKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const imported = new WeakMap<PublicJwk, Promise<WebKey>>();

function importKey(jwk: PublicJwk): Promise<WebKey> {
  const { kty, crv, x, y } = jwk;
  const key = imported.get(jwk) ?? crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  imported.set(jwk, key);
  return key;
}

/** The bytes in a buffer of their own: WebCrypto takes no shared one. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

async function gunzip(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  const unpacked = new Blob([own(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const all = new Uint8Array(limit);
  let length = 0;
  for await (const part of unpacked as unknown as AsyncIterable<Uint8Array>) {
    if (length + part.length > limit) throw new RangeError('larger than the limit');
    all.set(part, length);
    length += part.length;
  }
  return all.subarray(0, length);
}

/** WebCrypto and the Compression Streams of browsers since 2023; Node has both as well. */
export const webPlatform: Platform = {
  verify: async (jwk, signed, signature) => {
    try {
      return await crypto.subtle.verify(algorithm, await importKey(jwk), own(signature), own(signed));
    } catch {
      return false;
    }
  },
  sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', own(bytes))),
  gunzip,
  texts: (bytes) => (from, to) => utf8.decode(bytes.subarray(from, to)),
};
