import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { z } from 'zod';
import { displayName } from '../display-name/index.js';
import type { Account, Accounts } from './accounts.js';
import { AccountsUnreachable } from './accounts.js';

export interface ScimSettings {
  /** Where the provider serves `/Users`; its `id` of a user is the subject of that user's tokens. */
  readonly url: string;
  /** A bearer token that may read users, and nothing else. */
  readonly token: string;
}

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const problem = 'urn:ietf:params:scim:api:messages:2.0:Error';

const User = z.object({
  id: z.string(),
  active: z.boolean().default(true),
  /** Of what a provider may leave out (RFC 7643, 4.1.1), nothing that is odd makes an account unknown. */
  displayName: z.unknown().optional(),
  name: z
    .object({ formatted: z.unknown(), givenName: z.unknown(), familyName: z.unknown() })
    .partial()
    .optional()
    .catch(undefined),
  /** Where a provider says it, the agency (RFC 7643, 4.3). */
  [enterprise]: z.object({ organization: z.string().optional() }).optional(),
});
const Problem = z.object({ schemas: z.array(z.string()) });

const patience = 5_000;
/** Asked of the provider at the same time. */
const atOnce = 8;

/** Any provider that speaks SCIM 2.0: each account is read by its id (RFC 7644, 3.4.1). */
export function scimAccounts(settings: ScimSettings): Accounts {
  return {
    find: (agency, id) => found(settings, agency, id),
    async unknown(agency, ids) {
      const unknown: OfficerId[] = [];
      for (let from = 0; from < ids.length; from += atOnce) {
        const some = ids.slice(from, from + atOnce);
        const known = await Promise.all(some.map((id) => found(settings, agency, id)));
        unknown.push(...some.filter((_, index) => known[index] === undefined));
      }
      return unknown;
    },
  };
}

async function found({ token, url }: ScimSettings, agency: AgencyId, id: OfficerId): Promise<Account | undefined> {
  const { body, status } = await read(`${url.replace(/\/$/, '')}/Users/${encodeURIComponent(id)}`, token);
  // A wrong address is answered with 404 as well, and would make everybody unknown.
  if (status === 404 && Problem.safeParse(body).data?.schemas.includes(problem) === true) return undefined;
  const user = User.safeParse(body);
  if (status !== 200 || !user.success) throw new AccountsUnreachable(`the identity provider answered ${status}`);
  const { active, displayName: shown, id: subject, name: parts, [enterprise]: at } = user.data;
  const isTheirs = at?.organization === undefined || at.organization === agency;
  if (!active || subject !== id || !isTheirs) return undefined;
  const whole = [shown, parts?.formatted].find((one) => one !== undefined);
  const name = displayName({ whole, given: parts?.givenName, family: parts?.familyName });
  return name === undefined ? {} : { name };
}

async function read(address: string, token: string): Promise<{ status: number; body: unknown }> {
  try {
    const headers = { accept: 'application/scim+json', authorization: `Bearer ${token}` };
    const answer = await fetch(address, { headers, redirect: 'error', signal: AbortSignal.timeout(patience) });
    return { status: answer.status, body: await answer.json() };
  } catch (cause) {
    throw new AccountsUnreachable('the identity provider does not say which accounts it has', { cause });
  }
}
