import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import type { Account, Accounts } from '@puente/identity/accounts';
import { AccountsUnreachable } from '@puente/identity/accounts';
import { inEachPageLanguage } from '@puente/words/languages';
import { HttpProblem } from '../../http/problems/problem.js';

interface OfAgency {
  readonly id: OfficerId;
  readonly agency: AgencyId;
}

/**
 * Nobody is registered whom the identity provider does not know: a mistyped identifier would be drawn, and nobody could sign
 * in to decide.
 *
 * @returns what the provider says of the account
 * @throws {HttpProblem} 422 for an unknown account; 503 where the provider cannot be asked, and nothing is registered
 */
export async function knownAccount(accounts: Accounts, { agency, id }: OfAgency): Promise<Account> {
  const account = await sayUnreachable(() => accounts.find(agency, id));
  if (account !== undefined) return account;
  const message = inEachPageLanguage(({ problems }) => problems.UNKNOWN_ACCOUNT);
  throw new HttpProblem('UNKNOWN_ACCOUNT', [{ field: 'path.id', code: 'unknown_account', message }]);
}

/** @throws {HttpProblem} 503 with Retry-After where the provider cannot be asked */
export async function sayUnreachable<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (fault) {
    if (fault instanceof AccountsUnreachable) throw new HttpProblem('UNAVAILABLE', [], { 'retry-after': '30' });
    throw fault;
  }
}
