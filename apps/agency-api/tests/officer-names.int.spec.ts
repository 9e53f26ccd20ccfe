import type { StaffRole } from '@puente/domain/kernel';
import { officerClaims } from '@puente/testing/identity-provider';
import { must } from './filing.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';
import { reasons, registrarsOf } from './registering.js';

let gt: TestNode;
beforeAll(async () => {
  gt = await testNode('GT');
});
afterAll(() => gt.close());

/** Whom the provider calls so. */
async function signedIn(id: string, agency: string, role: StaffRole, said: object = {}): Promise<Person> {
  const claims = officerClaims(gt.provider.issuer, gt.audience, { id, agency, roles: [role] });
  const person = gt.bearer(await gt.provider.sign({ ...claims, ...said }));
  await must(person.get('/me'));
  return person;
}
const names = async (by: Person) => (await must(by.get('/officers/names'))).body['items'];
const ana = { id: 'gt.names.1', agency: 'gt-mintrab', name: 'Ana López' };
const beto = { id: 'gt.names.2', agency: 'gt-mintrab', name: 'Beto Pop' };
const carla = { id: 'gt.names.3', agency: 'gt-protection', name: 'Carla Choc' };

describe('the names of officers', () => {
  it('are told by their own tokens, and read by their colleagues and by auditors', async () => {
    const reads = await signedIn(ana.id, ana.agency, 'reviewer', { name: ana.name });
    const audits = await signedIn(beto.id, beto.agency, 'auditor', { given_name: 'Beto', family_name: 'Pop' });
    const elsewhere = await signedIn(carla.id, carla.agency, 'protection-officer', { name: carla.name });
    await signedIn('gt.names.4', 'gt-mintrab', 'reviewer');
    await signedIn('gt.names.5', 'gt-mintrab', 'reviewer', { name: 'Ana\u202e' });
    expect(await names(reads)).toEqual([ana, beto]);
    expect(await names(elsewhere)).toEqual([carla]);
    expect(await names(audits)).toEqual([ana, beto, carla]);
    await signedIn(ana.id, ana.agency, 'reviewer', { name: 'Ana Cumes' });
    expect(await names(reads)).toEqual([{ ...ana, name: 'Ana Cumes' }, beto]);
  });

  it('are asked for again by their tag, and kept by nobody on the way', async () => {
    const by = await signedIn(ana.id, ana.agency, 'reviewer', { name: ana.name });
    const { headers } = await must(by.get('/officers/names'));
    const tag = headers.get('etag') ?? '';
    expect([tag, headers.get('cache-control')]).toEqual([expect.stringMatching(/^"[\w-]{43}"$/), 'no-store']);
    expect((await by.get('/officers/names', { 'if-none-match': tag })).status).toBe(304);
    await signedIn(beto.id, beto.agency, 'reviewer', { name: 'Beto Cumes' });
    expect((await by.get('/officers/names', { 'if-none-match': tag })).status).toBe(200);
  });

  it('are none of a worker’s, of who runs the system, nor of who reads reports, and of nobody who was sent away', async () => {
    const refused = async (by: Person) => (await by.get('/officers/names')).status;
    expect(await refused(await gt.worker('w-names'))).toBe(403);
    for (const role of ['operator', 'integrity-officer'] as const)
      expect(await refused(await gt.officer(`gt.names.${role}`, 'gt-mintrab', role))).toBe(403);
  });

  it('are said by the provider when somebody is to be registered, for whoever approves it, and not where it has no account', async () => {
    const ours = await registrarsOf(gt, 'gt-mintrab');
    gt.provider.scim.names.set('gt.names.new', 'Ixchel Cumes');
    gt.provider.scim.strangers.add('gt.names.nobody').forEach((id) => gt.provider.scim.names.set(id, 'Nadie'));
    const change = { what: 'standing', roles: ['reviewer'], active: true };
    const propose = (id: string) => ours.first.post(`/officers/${id}/changes`, { change, reasons });
    await must(propose('gt.names.new'));
    expect((await propose('gt.names.nobody')).status).toBe(422);
    const known = await names(ours.second);
    expect(known).toContainEqual({ id: 'gt.names.new', agency: 'gt-mintrab', name: 'Ixchel Cumes' });
    expect(JSON.stringify(known)).not.toContain('Nadie');
  });
});
