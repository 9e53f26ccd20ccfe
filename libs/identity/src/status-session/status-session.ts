import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { instant, isCaseNumber, milliseconds } from '@puente/domain/kernel';

/** The case that a session opens, and by what kind of code it was opened. */
export interface OpenedBy {
  readonly caseId: CaseId;
  /** Printed at a counter, where an officer may have read it. */
  readonly printed?: true;
}

/**
 * What a worker holds after giving case number and one-time code: a short JWT (RFC 7519) that opens one case and
 * nothing else. Its type and audience are its own and its key never leaves the node, so that it cannot be taken for a
 * token of staff, nor the other way round.
 */
export interface StatusSessions {
  open(by: OpenedBy, now: Instant): OpenedStatusSession;
  /** Which one it is; undefined where it is forged, of another node, or over. That it was ended before, no token says. */
  read(token: string, now: Instant): StatusSession | undefined;
}

export interface StatusSession extends OpenedBy {
  /** By which it can be ended before its time (`jti`). */
  readonly id: string;
  /** When it ends if nobody ends it. */
  readonly endsAt: Instant;
}

export interface OpenedStatusSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Instant;
}

export const sessionMinutes = 30;
const keptAtMost = 5_000;

/**
 * The only header there is. It is compared letter by letter and never parsed: there is no algorithm to confuse.
 */
const header = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'puente-status+jwt' })).toString('base64url');

/** Whether a bearer token claims to be one of these; whether it is one, `read` says. */
export const looksLikeStatusSession = (token: string): boolean => token.startsWith(`${header}.`);

/** @param key the node's session key, 32 bytes */
export function createStatusSessions(key: Uint8Array, here: CountryCode): StatusSessions {
  if (key.length < 32) throw new RangeError('the session key has fewer than 32 bytes');
  const audience = `urn:puente:status:${here}`;
  const signature = (signed: string): Buffer => createHmac('sha256', key).update(signed).digest();

  /** Tokens found good lately: a page that is read again and again is not computed again and again. */
  const good = new Map<string, Claims>();

  const check = (token: string): Claims | undefined => {
    const end = token.lastIndexOf('.');
    if (!looksLikeStatusSession(token) || end <= header.length) return undefined;
    const signed = token.slice(0, end);
    const claimed = Buffer.from(token.slice(end + 1), 'base64url');
    const right = signature(signed);
    if (claimed.length !== right.length || !timingSafeEqual(claimed, right)) return undefined;
    // Signed by us: the shape is known, and only audience and time are still to be judged. Before sessions had ids, none could end.
    const claims = JSON.parse(Buffer.from(signed.slice(header.length + 1), 'base64url').toString()) as Claims;
    return isCaseNumber(claims.sub) && typeof claims.jti === 'string' ? claims : undefined;
  };

  return {
    open({ caseId, printed }, now) {
      const issued = Math.floor(milliseconds(now) / 1000);
      const expires = issued + sessionMinutes * 60;
      const id = randomUUID();
      const own = printed !== true;
      const claims = JSON.stringify({ jti: id, aud: audience, sub: caseId, own, iat: issued, exp: expires });
      const signed = `${header}.${Buffer.from(claims).toString('base64url')}`;
      return { id, token: `${signed}.${signature(signed).toString('base64url')}`, expiresAt: instant(expires * 1000) };
    },

    read(token, now) {
      const known = good.get(token);
      const claims = known ?? check(token);
      if (claims === undefined) return undefined;
      if (claims.aud !== audience || claims.exp * 1000 <= milliseconds(now)) {
        good.delete(token);
        return undefined;
      }
      if (known === undefined) {
        if (good.size >= keptAtMost) good.clear();
        good.set(token, claims);
      }
      const opened = { id: claims.jti, caseId: claims.sub, endsAt: instant(claims.exp * 1000) };
      // One that says nothing of it may have been opened by a code that somebody saw.
      return claims.own === true ? opened : { ...opened, printed: true };
    },
  };
}

interface Claims {
  readonly jti: string;
  readonly aud: string;
  readonly sub: CaseId;
  /** By a code that reached the worker’s own contact. */
  readonly own?: boolean;
  readonly exp: number;
}
