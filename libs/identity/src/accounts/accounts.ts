import type { AgencyId, OfficerId } from '@puente/domain/kernel';

/** What the identity provider says of the accounts of an agency's staff. */
export interface Accounts {
  /**
   * Those of the subjects that nobody can sign in as: no account has them, it is closed, or it is another agency's.
   *
   * @throws {AccountsUnreachable} where the provider cannot be asked: an account is then neither known nor unknown
   */
  unknown(agency: AgencyId, ids: readonly OfficerId[]): Promise<readonly OfficerId[]>;
}

/** The provider did not say whether it has an account. */
export class AccountsUnreachable extends Error {
  override readonly name = 'AccountsUnreachable';
}
