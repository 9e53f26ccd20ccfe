import type { Now } from '../platform/now.js';
import { after } from '../platform/now.js';
import type { Platform } from '../platform/platform.js';
import type { CheckResult, Facts, Fault } from '../result/index.js';
import { gravestFirst, verdictOf } from '../result/index.js';
import type { StatusFound } from '../status/status-of.js';
import { statusOf } from '../status/status-of.js';
import type { KnownAuthority } from '../trust/index.js';
import { issuerOf, knownAuthorities, mayIssue } from '../trust/index.js';
import type { CheckOptions } from './check.js';
import type { Opened } from '../opened/opened.js';
import { refused } from './refused.js';
import { servesAgain } from '../opened/season.js';
import { signatureFault } from '../opened/signature.js';

/** Clocks that sign and clocks that check differ by this much. */
const skew = 60_000;

/** @returns what is wrong with the holder's proof */
type Binding = () => Promise<Fault | undefined>;

/** Whose it is first; then everything that speaks against it, so that a person reads all of it at once. */
export function judge(opened: Opened, options: CheckOptions, platform: Platform, binding?: Binding): Now<CheckResult> {
  const known = knownAuthorities(options.trust).byDid.get(opened.did);
  if (known === undefined) return refused('unknown-issuer', opened.form, options.trust);
  return after(signatureFault(opened, known, platform), (signature): Now<CheckResult> => {
    if (signature !== undefined && signature !== 'key-compromised')
      return refused(signature, opened.form, options.trust);
    return after(opened.facts(known.authority.country), (facts) => {
      const proof = binding ? binding() : unbound(options);
      return after(proof, (bound) => judgeGenuine({ opened, known, facts, signature, bound }, options, platform));
    });
  });
}

/** Paper and published credentials prove nothing about who shows them. */
const unbound = ({ occasion }: CheckOptions): Fault | undefined => (occasion ? 'holder-binding-missing' : undefined);

/** Signed by whom it says. */
interface Genuine {
  readonly opened: Opened;
  readonly known: KnownAuthority;
  readonly facts: Facts;
  readonly signature: Fault | undefined;
  readonly bound: Fault | undefined;
}

function judgeGenuine(genuine: Genuine, options: CheckOptions, platform: Platform): Now<CheckResult> {
  const { opened, known, bound } = genuine;
  if (bound === 'holder-binding-forged') return refused(bound, opened.form, options.trust);
  const place = opened.place(known.authority.statusLists);
  const heard = statusOf(place, known, options.statusLists, options.now.getTime(), platform);
  return after(heard, (found) => answer(genuine, found, options));
}

function answer(genuine: Genuine, { status, fault }: StatusFound, options: CheckOptions): CheckResult {
  const { opened, known, facts, signature, bound } = genuine;
  const against = faultsOfDay(opened, options);
  const servesAgainOn =
    facts.season && options.now.getTime() < opened.expires
      ? servesAgain(facts.season, options.now.getTime())
      : undefined;
  if (servesAgainOn) against.push('out-of-season');
  if (signature) against.push(signature);
  if (bound) against.push(bound);
  if (fault) against.push(fault);
  if (!mayIssue(known.authority, facts)) against.push('issuer-not-authorised');
  const faults = gravestFirst(against);
  const result: CheckResult = {
    verdict: verdictOf(faults),
    faults,
    form: opened.form,
    says: facts,
    issuer: issuerOf(known, facts),
    holder: options.occasion && bound === undefined ? 'proved' : 'not-proved',
    trustedAsOf: options.trust.issuedAt,
  };
  if (servesAgainOn) Object.assign(result, { servesAgainOn });
  return status ? Object.assign(result, { status }) : result;
}

function faultsOfDay({ notBefore, signedAt, expires }: Opened, { trust, now: day }: CheckOptions): Fault[] {
  const now = day.getTime();
  const found: Fault[] = [];
  if (Math.max(notBefore, signedAt) > now + skew) found.push('not-yet-valid');
  if (now >= expires) found.push('expired');
  if (now >= knownAuthorities(trust).validUntil) found.push('trust-list-stale');
  return found;
}
