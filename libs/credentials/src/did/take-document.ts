import type { IssuingKey } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { compareDocument } from './compare-document.js';
import type { PublishedKeys } from './did-document.js';
import { DidDocument } from './did-document.js';

/**
 * The issuing keys that another country publishes now, for the annex, where its people confirmed `kid` by another way.
 * Nothing is taken where anything else changed with it: a second key, the keys of events, a date that a key would gain.
 *
 * @param compromised keys that left the document because others may have them, as that country's trust list tells them,
 *   which `kid` signed
 */
export async function takeDocument(
  published: unknown,
  agreed: PublishedKeys,
  kid: string,
  compromised: readonly IssuingKey[] = [],
): Promise<readonly IssuingKey[] | undefined> {
  const read = DidDocument.safeParse(published);
  if (!read.success) return undefined;
  const gone = compromised.filter(({ compromisedAt }) => compromisedAt !== undefined);
  const issuing = [...issuingIn(read.data), ...gone].sort((one, other) => (one.from < other.from ? 1 : -1));
  const known = new Map(agreed.issuing.map((key) => [key.kid, key]));
  const follows = issuing.every((key) => {
    const before = known.get(key.kid);
    return before === undefined ? key.kid === kid : onlyEnded(before, key);
  });
  const oneSigns = issuing.filter(({ until }) => until === undefined).length <= 1;
  const named = issuing.some((key) => key.kid === kid && key.compromisedAt === undefined);
  const rest = await compareDocument(published, { ...agreed, issuing });
  return follows && oneSigns && named && rest.length === 0 && keepsAll(issuing, known) ? issuing : undefined;
}

/** What a document announces of the keys of events that follow; only its signature says whether that is so. */
export function announcementOn(published: unknown, did: string): string | undefined {
  const read = DidDocument.safeParse(published);
  if (!read.success || read.data.id !== did) return undefined;
  const { verificationMethod, authentication } = read.data;
  return verificationMethod.find(({ id, announcement }) => announcement !== undefined && authentication.includes(id))
    ?.announcement;
}

function issuingIn({ verificationMethod, assertionMethod }: DidDocument): readonly IssuingKey[] {
  return verificationMethod
    .filter(({ id, validFrom }) => assertionMethod.includes(id) && validFrom !== undefined)
    .map(({ publicKeyJwk: { kid, kty, crv, x, y }, validFrom, expires, revoked }) => ({
      kid,
      jwk: { kty, crv, x, y },
      from: instantOf(validFrom ?? ''),
      ...(expires === undefined ? {} : { until: instantOf(expires) }),
      ...(revoked === undefined ? {} : { compromisedAt: instantOf(revoked) }),
    }));
}

/** A key's time may end, and may turn out to have ended earlier; it never grows. */
function onlyEnded(before: IssuingKey, now: IssuingKey): boolean {
  const open = '9999-12-31T23:59:59.999Z';
  return (
    now.from === before.from &&
    (now.until ?? open) <= (before.until ?? open) &&
    (now.compromisedAt ?? open) <= (before.compromisedAt ?? open)
  );
}

const keepsAll = (issuing: readonly IssuingKey[], known: ReadonlyMap<string, IssuingKey>): boolean => {
  const now = new Set(issuing.map(({ kid }) => kid));
  return [...known.keys()].every((kid) => now.has(kid));
};

const instantOf = (text: string): Instant => instant(text);
