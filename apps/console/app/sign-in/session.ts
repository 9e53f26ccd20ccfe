import type { z } from 'zod';
import type { Me } from '@puente/contracts/answers/agency';
import { idleSeconds } from './idle.js';
import type { Asked, Tokens } from './provider.js';
import type { SealedCookie } from './sealed-cookie.js';
import { sealedCookie } from './sealed-cookie.js';

/** What somebody looks for at files that are not theirs. */
interface SaidPurpose {
  readonly words: string;
  /** In milliseconds. */
  readonly since: number;
  /** The page that asked for it. */
  readonly page: string;
}

/** Of whoever is signed in, in their browser and nowhere else. */
export interface Session {
  readonly tokens: Tokens;
  readonly me: z.output<typeof Me>;
  /** When they signed in, in milliseconds. */
  readonly since: number;
  /** When they last asked for a page, in milliseconds: what a page asks by itself is none. */
  readonly seen?: number;
  /** Stands in every form: whoever does not read our pages does not know it. */
  readonly formToken: string;
  /** What they look for at files that are not theirs, as they last said. */
  readonly lookingFor?: SaidPurpose;
}

/** Of whoever is at the provider now. */
export interface SigningIn extends Asked {
  /** The page they wanted. */
  readonly to: string;
}

/** However much is read, a working day and no longer, in milliseconds. */
export const longest = 12 * 60 * 60 * 1000;
const signingInSeconds = 10 * 60;

export interface Cookies {
  readonly session: SealedCookie<Session>;
  readonly signingIn: SealedCookie<SigningIn>;
  readonly register: SealedCookie<ChosenRegister>;
}

/** Which file whoever approves a register chose, by its digest: never by an address, which whoever sent the register could send along. */
export interface ChosenRegister {
  /** Whoever chose it: the browser may be another's next. */
  readonly officer: string;
  readonly caseId: string;
  readonly digest: string;
}

export const cookiesFor = (key: Uint8Array, secure: boolean): Cookies => ({
  session: sealedCookie('puente_console', { key, secure, seconds: idleSeconds, sameSite: 'strict' }),
  // The provider's own page leads back, which `strict` would take for another site's.
  signingIn: sealedCookie('puente_signing_in', { key, secure, seconds: signingInSeconds, sameSite: 'lax' }),
  register: sealedCookie('puente_register', { key, secure, seconds: signingInSeconds, sameSite: 'strict' }),
});
