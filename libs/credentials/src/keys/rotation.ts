import type { HeldIssuingKey, KeyDevice } from '@puente/contracts/keys';
import type { Instant } from '@puente/domain/kernel';
import { newIssuingKey, retired } from './issuing-key.js';

/** A new key that signs from now on, before the others, which have all lost their private part. */
export async function rotated(
  keys: readonly HeldIssuingKey[],
  at: Instant,
  device?: KeyDevice,
): Promise<readonly HeldIssuingKey[]> {
  return [await newIssuingKey(at, device), ...keys.map((key) => retired(key, at))];
}

/**
 * The same keys after one of them may be in other hands. If it was the one that signs, another signs from now on. A date
 * that was told before only moves back: what somebody has refused since must not be accepted again.
 */
export async function compromised(
  keys: readonly HeldIssuingKey[],
  { kid, since, at }: { readonly kid: string; readonly since: Instant; readonly at: Instant },
  device?: KeyDevice,
): Promise<readonly HeldIssuingKey[]> {
  const marked = keys.map((key) =>
    key.kid !== kid ? key : { ...key, compromisedAt: earlier(since, key.compromisedAt ?? since) },
  );
  return marked[0]?.kid === kid ? rotated(marked, at, device) : marked;
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);
