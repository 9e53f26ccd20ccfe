import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/**
 * A cookie that only this console can read: encrypted (AES-256-GCM) for it and under its own name, so that none is good in place of
 * another, and it ends by itself.
 */
export interface SealedCookie<Held> {
  readonly read: (request: Request) => Held | undefined;
  /**
   * @param left seconds until it ends, where that is sooner than its whole time
   * @returns the `Set-Cookie` header
   */
  readonly keep: (held: Held, left?: number) => string;
  /** @returns the `Set-Cookie` header */
  readonly drop: () => string;
}

interface Options {
  readonly key: Uint8Array;
  readonly secure: boolean;
  readonly seconds: number;
  /** `strict`: no other site's link arrives with it. */
  readonly sameSite: 'lax' | 'strict';
}

interface Sealed<Held> {
  readonly held: Held;
  /** In milliseconds. */
  readonly until: number;
}

const sites = { lax: 'Lax', strict: 'Strict' } as const;

export function sealedCookie<Held extends object>(
  name: string,
  { key, sameSite, seconds, secure }: Options,
): SealedCookie<Held> {
  const full = secure ? `__Host-${name}` : name;
  const among = new RegExp(`(?:^|;) *${full}=([\\w-]+)`);
  const how = `Path=/; HttpOnly; ${secure ? 'Secure; ' : ''}SameSite=${sites[sameSite]}`;
  const setTo = (value: string, left: number) => `${full}=${value}; Max-Age=${left}; ${how}`;
  return {
    read(request) {
      const text = among.exec(request.headers.get('cookie') ?? '')?.[1];
      const opened = text === undefined ? undefined : unseal(key, text, name);
      if (opened === undefined) return undefined;
      // Whatever was sealed under this name is what `keep` was given.
      const { held, until } = JSON.parse(opened) as Sealed<Held>;
      return Date.now() < until ? held : undefined;
    },
    keep(held, left = seconds) {
      const sealed: Sealed<Held> = { held, until: Date.now() + left * 1000 };
      return setTo(seal(key, JSON.stringify(sealed), name), left);
    },
    drop: () => setTo('', 0),
  };
}

/** Every page opens one: with Node's own cipher, which does it here and now, that takes a tenth of what it takes beside (Web Crypto). */
const algorithm = 'aes-256-gcm';
const [ivLength, authTagLength] = [12, 16];

/** @returns `iv || ciphertext || tag`, in letters that a cookie takes as they are */
function seal(key: Uint8Array, text: string, about: string): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength }).setAAD(Buffer.from(about));
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** @returns undefined of what was not sealed with this key about the same, as it is */
function unseal(key: Uint8Array, sealed: string, about: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength });
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-authTagLength));
    return decipher.update(bytes.subarray(ivLength, -authTagLength), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}
