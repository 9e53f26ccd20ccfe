import type { Platform } from '../platform/platform.js';
import type { CheckedIssuer, CheckResult, Facts, Fault } from '../result/index.js';
import { gravestFirst, verdictOf } from '../result/index.js';
import { statusOf } from '../status/status-of.js';
import type { KnownAuthorities, KnownAuthority } from '../trust/index.js';
import { agencyOf, knownAuthorities, mayIssue } from '../trust/index.js';
import type { CheckOptions } from './check.js';
import type { Opened } from './opened.js';
import { refused } from './refused.js';
import { signatureFault } from './signature.js';

/** Clocks that sign and clocks that check differ by this much. */
const skew = 60_000;

/** @returns what is wrong with the holder's proof */
type Binding = () => Promise<Fault | undefined>;

/** Whose it is first; then everything that speaks against it, so that a person reads all of it at once. */
export async function judge(
  opened: Opened,
  options: CheckOptions,
  platform: Platform,
  binding?: Binding,
): Promise<CheckResult> {
  const authorities = knownAuthorities(options.trust);
  const known = authorities.byDid.get(opened.did);
  if (known === undefined) return refused('unknown-issuer', opened.form, options.trust);
  const found = signatureFault(opened, known, platform);
  const signature = found instanceof Promise ? await found : found;
  if (signature !== undefined && signature !== 'key-compromised') return refused(signature, opened.form, options.trust);
  const said = opened.facts(known.authority.country);
  const facts = said instanceof Promise ? await said : said;
  // Paper and published credentials prove nothing about who shows them.
  const bound = binding ? await binding() : options.occasion && 'holder-binding-missing';
  if (bound === 'holder-binding-forged') return refused(bound, opened.form, options.trust);

  const now = options.now.getTime();
  const place = opened.place(known.authority.statusLists);
  const heard = statusOf(place, known, options.statusLists, now, platform);
  const { status, fault } = heard instanceof Promise ? await heard : heard;
  const against = faultsOfDay(opened, now, authorities);
  if (signature) against.push(signature);
  if (bound) against.push(bound);
  if (fault) against.push(fault);
  if (!mayIssue(known.authority, facts)) against.push('issuer-not-authorised');
  const faults = gravestFirst(against);
  return {
    verdict: verdictOf(faults),
    faults,
    form: opened.form,
    says: facts,
    issuer: issuerOf(known, facts),
    ...(status ? { status } : {}),
    holder: options.occasion && bound === undefined ? 'proved' : 'not-proved',
    trustedAsOf: authorities.issuedAt,
  };
}

function faultsOfDay({ notBefore, signedAt, expires }: Opened, now: number, { validUntil }: KnownAuthorities): Fault[] {
  const found: Fault[] = [];
  if (Math.max(notBefore, signedAt) > now + skew) found.push('not-yet-valid');
  if (now >= expires) found.push('expired');
  if (now >= validUntil) found.push('trust-list-stale');
  return found;
}

function issuerOf({ authority }: KnownAuthority, facts: Facts): CheckedIssuer {
  const agency = agencyOf(authority, facts);
  return {
    did: authority.did,
    country: authority.country,
    name: authority.name,
    ...(agency ? { agency: { id: agency.id, name: agency.name } } : {}),
  };
}
