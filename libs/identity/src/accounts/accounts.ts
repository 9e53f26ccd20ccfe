import type { AgencyId, OfficerId } from '@puente/domain/kernel';

/** An account by which somebody of an agency can sign in. */
export interface Account {
  /** As the provider calls whoever has it. */
  readonly name?: string;
}

/** What the identity provider says of the accounts of an agency's staff. */
export interface Accounts {
  /**
   * Undefined where nobody can sign in as that subject: no account has it, it is closed, or it is another agency's.
   *
   * @throws {AccountsUnreachable} where the provider cannot be asked
   */
  find(agency: AgencyId, id: OfficerId): Promise<Account | undefined>;
  /**
   * Those of the subjects that nobody can sign in as.
   *
   * @throws {AccountsUnreachable} where the provider cannot be asked: an account is then neither known nor unknown
   */
  unknown(agency: AgencyId, ids: readonly OfficerId[]): Promise<readonly OfficerId[]>;
}

/** The provider did not say whether it has an account. */
export class AccountsUnreachable extends Error {
  override readonly name = 'AccountsUnreachable';
}
