import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { OfficersParts } from './parts.js';

/** An account that was there is not asked for again within this time: a draw asks for a whole office. */
const goodFor = 600_000;

/** Those whom the identity provider does not know. Who was unknown is asked for each time: their account may be made. */
export function unknownAmong({ accounts, clock }: Pick<OfficersParts, 'accounts' | 'clock'>) {
  const known = new Map<OfficerId, number>();
  return async (agency: AgencyId, ids: readonly OfficerId[]): Promise<readonly OfficerId[]> => {
    const now = milliseconds(clock.now());
    const asked = ids.filter((id) => (known.get(id) ?? 0) <= now);
    const unknown = asked.length === 0 ? [] : await accounts.unknown(agency, asked);
    for (const id of asked) if (!unknown.includes(id)) known.set(id, now + goodFor);
    return unknown;
  };
}
