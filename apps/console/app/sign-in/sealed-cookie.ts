import { EncryptJWT, jwtDecrypt } from 'jose';
import { createCookie } from 'react-router';

/** A cookie that only this console can read: an encrypted token (RFC 7516, `dir` with `A256GCM`) that ends by itself. */
export interface SealedCookie<Held> {
  readonly read: (request: Request) => Promise<Held | undefined>;
  /**
   * @param left seconds until it ends, where that is sooner than its whole time
   * @returns the `Set-Cookie` header
   */
  readonly keep: (held: Held, left?: number) => Promise<string>;
  readonly drop: () => Promise<string>;
}

interface Options {
  readonly key: Uint8Array;
  readonly secure: boolean;
  readonly seconds: number;
  /** `strict`: no other site's link arrives with it. */
  readonly sameSite: 'lax' | 'strict';
}

export function sealedCookie<Held extends object>(
  name: string,
  { key, sameSite, seconds, secure }: Options,
): SealedCookie<Held> {
  const full = secure ? `__Host-${name}` : name;
  const cookie = createCookie(full, { httpOnly: true, path: '/', secure, sameSite, maxAge: seconds });
  return {
    async read(request) {
      const text: unknown = await cookie.parse(request.headers.get('cookie'));
      if (typeof text !== 'string' || text === '') return undefined;
      const opened = await jwtDecrypt<{ held: Held }>(text, key, {
        ...{ audience: name, keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
      }).catch(() => undefined);
      return opened?.payload.held;
    },
    async keep(held, left = seconds) {
      const sealed = await new EncryptJWT({ held })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(name)
        .setIssuedAt()
        .setExpirationTime(`${left}s`)
        .encrypt(key);
      return cookie.serialize(sealed, { maxAge: left });
    },
    drop: () => cookie.serialize('', { maxAge: 0 }),
  };
}
