import type { Credential, StatusPlace } from './credential.js';

/** What a status list says of one copy; a copy in good order is not listed. */
export interface StatusEntry {
  readonly place: StatusPlace;
  /** `replaced`: this copy never counts again, and nothing is wrong with the qualification. */
  readonly state: 'suspended' | 'revoked' | 'replaced';
}

/** Expiry is told by the date on the credential itself. */
export function statusEntries({ copies, stage }: Pick<Credential, 'copies' | 'stage'>): readonly StatusEntry[] {
  return copies.flatMap(({ ended, place }): readonly StatusEntry[] => {
    if (stage === 'revoked') return [{ place, state: 'revoked' }];
    if (ended !== undefined || stage === 'replaced') return [{ place, state: 'replaced' }];
    return stage === 'suspended' ? [{ place, state: 'suspended' }] : [];
  });
}
