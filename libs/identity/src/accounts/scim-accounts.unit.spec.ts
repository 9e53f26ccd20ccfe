import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AgencyId, OfficerId } from '@puente/domain/kernel';
import { AccountsUnreachable, scimAccounts } from './index.js';

const agency = 'gt-mintrab' as AgencyId;
const user = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const missing = { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404' };

/** What the provider answers to the path, as status and body. */
const answers: Readonly<Record<string, readonly [number, object | string]>> = {
  '/scim/Users/here': [200, { schemas: [user], id: 'here', active: true, [enterprise]: { organization: agency } }],
  '/scim/Users/silent%20of%20agency': [200, { schemas: [user], id: 'silent of agency' }],
  '/scim/Users/shown': [200, { id: 'shown', displayName: 'Ixchel Cumes', name: { formatted: 'Cumes, Ixchel' } }],
  '/scim/Users/whole': [200, { id: 'whole', name: { formatted: 'Ixchel Cumes', givenName: 'x' } }],
  '/scim/Users/parts': [200, { id: 'parts', name: { givenName: 'Ixchel', familyName: 'Cumes' } }],
  '/scim/Users/unruly': [200, { id: 'unruly', displayName: 'Ixchel\u202E', name: 7 }],
  '/scim/Users/closed': [200, { schemas: [user], id: 'closed', active: false }],
  '/scim/Users/elsewhere': [200, { schemas: [user], id: 'elsewhere', [enterprise]: { organization: 'gt-intecap' } }],
  '/scim/Users/nobody': [404, missing],
  '/scim/Users/broken': [500, missing],
  '/scim/Users/odd': [200, 'no JSON'],
};

let server: Server;
let url: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers.authorization ?? '');
    const [status, body] = answers[request.url ?? ''] ?? [404, { error: 'no such page' }];
    response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/scim/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const unknown = (...ids: readonly string[]) =>
  scimAccounts({ url, token: 'secret' }).unknown(agency, ids as readonly OfficerId[]);

describe('[attack 12] the accounts that an identity provider has', () => {
  it('are told apart from those that nobody has, that are closed, and that are of another agency', async () => {
    expect(await unknown('here', 'nobody', 'closed', 'silent of agency', 'elsewhere')).toEqual([
      'nobody',
      'closed',
      'elsewhere',
    ]);
    expect(new Set(asked)).toEqual(new Set(['Bearer secret']));
  });

  it('have the name by which the provider shows them, where it says one that is a line', async () => {
    const accounts = scimAccounts({ url, token: 'secret' });
    const find = (id: string) => accounts.find(agency, id as OfficerId);
    for (const id of ['shown', 'whole', 'parts']) expect(await find(id)).toEqual({ name: 'Ixchel Cumes' });
    for (const id of ['here', 'unruly']) expect(await find(id)).toEqual({});
    for (const id of ['nobody', 'closed', 'elsewhere']) expect(await find(id)).toBeUndefined();
  });

  it('are neither known nor unknown where it cannot be asked, or where there is no directory', async () => {
    for (const id of ['broken', 'odd', 'of no page']) await expect(unknown(id)).rejects.toThrow(AccountsUnreachable);
    const closed = scimAccounts({ url: 'http://127.0.0.1:9', token: 'secret' });
    await expect(closed.unknown(agency, ['here' as OfficerId])).rejects.toThrow(AccountsUnreachable);
  });
});
