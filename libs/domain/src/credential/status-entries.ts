import type { Credential, StatusPlace } from './credential.js';

/** What a status list says of one copy; a copy in good order is not listed. */
export interface StatusEntry {
  readonly place: StatusPlace;
  /** A copy that was lost or replaced is as good as revoked: it never counts again. */
  readonly state: 'suspended' | 'revoked';
}

/** Expiry is told by the date on the credential itself. */
export function statusEntries({ copies, stage }: Pick<Credential, 'copies' | 'stage'>): readonly StatusEntry[] {
  return copies.flatMap(({ ended, place }): readonly StatusEntry[] => {
    if (ended !== undefined || stage === 'revoked' || stage === 'replaced') return [{ place, state: 'revoked' }];
    return stage === 'suspended' ? [{ place, state: 'suspended' }] : [];
  });
}
