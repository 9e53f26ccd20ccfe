import { hash } from 'node:crypto';

/** Milliseconds: the signature is checked again after as long as who was sent away is out (`RegisteredStaff`). */
const rememberedFor = 30_000;
const atMost = 5_000;

/**
 * Tokens that were believed, so that the signature, a tenth of what a decision costs the API, is not checked with each request. By
 * their hash, and none beyond its own end: of a token that says anything else, or is signed otherwise, nothing is known.
 */
export class BelievedTokens<Believed> {
  /** `until` is of `performance.now()`, which no administrator sets. The oldest are first. */
  private readonly known = new Map<string, { readonly until: number; readonly verified: Believed }>();

  find(token: string): Believed | undefined {
    const found = this.known.get(nameOf(token));
    return found !== undefined && performance.now() < found.until ? found.verified : undefined;
  }

  /** @param ends milliseconds since 1970 */
  keep(token: string, verified: Believed, ends: number): void {
    const name = nameOf(token);
    this.known.delete(name);
    this.known.set(name, { until: performance.now() + Math.min(rememberedFor, ends - Date.now()), verified });
    if (this.known.size <= atMost) return;
    const [oldest] = this.known.keys();
    if (oldest !== undefined) this.known.delete(oldest);
  }
}

const nameOf = (token: string): string => hash('sha256', token, 'base64');
