import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { checkedCredential, outOfSeason } from './checked-credential.js';
import { heardOut, settled } from './issued-credential.js';
import type { Filed } from './filing.js';
import { demonstrationDossier, draft, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let anybody: Person;
let filed: Filed;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  anybody = node.bearer();
  filed = await draft(counter);
});
afterAll(() => node.close());

/** Every question from another address, unless the limit of one is what the test is about. */
let address = 0;
const elsewhere = () => node.from(`192.0.2.${(address += 1) % 250}`);
const check = (number: string, document: string, more: object = {}, headers = elsewhere()): Promise<Answer> =>
  anybody.post('/checks', { number, document, ...more }, headers);
const wrongDocument = 'DEMO-9999';

async function withoutDocument(): Promise<Filed> {
  const dossier = demonstrationDossier();
  const person = { ...dossier.person, identityDocuments: [{ kind: 'none', country: 'GT' }] };
  const { body } = await must(counter.post('/dossiers', { ...dossier, person }));
  return { ...filed, dossierId: String(body['id']) };
}
const officer = (id: string, role: 'reviewer' | 'supervisor') =>
  ({ kind: 'officer', id, country: 'GT', agency: 'gt-mintrab', roles: [role] }) as never;
async function acted(number: CaseId, command: object): Promise<void> {
  await settled(node, number, command as never, officer('gt.reviewer.1', 'reviewer'));
  await settled(node, number, { type: 'approve-act' } as never, officer('gt.supervisor', 'supervisor'));
}
const reasons = { es: 'SECRETO de quien decide' };
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10) as PlainDate;

describe('[F21][F22] a check', () => {
  it('says what the person may do, who says so and until when, however the two numbers are written', async () => {
    const number = await checkedCredential(node, filed, { validUntil: '2099-12-31' as PlainDate });
    const answer = await must(check(number.toLowerCase().replaceAll('-', ' – '), 'demo 0001', { purpose: 'hiring' }));
    expect(answer.body).toMatchObject({
      ...{ number, standing: 'valid', kind: 'recognition', scope: 'partial', validUntil: '2099-12-31' },
      standard: { country: 'GT', code: 'GT-DEMO-FV-01', title: expect.any(String) as string },
      issuer: { country: 'GT', countryName: 'Guatemala', agency: expect.stringContaining('Trabajo') as string },
      demonstration: true,
    });
    const { units } = answer.body['mayDo'] as { units: { unit: string }[] };
    const known = node.parts.rules.country('GT' as never)?.catalogue.standards.get('GT-DEMO-FV-01' as never)?.units;
    // The first one was not recognised, and is nobody's to offer.
    expect(units.map(({ unit }) => unit)).toEqual(known?.slice(1).map(({ code }) => code));
  });

  it('[F31] discloses nothing of the person, and not why it was suspended', async () => {
    const number = await checkedCredential(node, filed);
    await acted(number, { type: 'propose-suspension', until: inDays(9), reasons });
    const { body } = await must(check(number, 'DEMO-0001'));
    expect(body).toMatchObject({ standing: 'suspended', suspendedUntil: inDays(9) });
    expect(JSON.stringify(body)).not.toMatch(/Ixchel|Xicay|1991-05-17|DEMO-0001|FOLIO|SECRETO|dossier/i);
    expect(Object.keys(body).sort()).toEqual(
      'checkedAt demonstration issuedOn issuer kind mayDo number scope standard standing suspendedUntil'.split(' '),
    );
  });

  it('says it loudly where it counts no more, and then nothing of what the person may do', async () => {
    const revoked = await checkedCredential(node, filed);
    await heardOut(node, revoked, officer('gt.reviewer.1', 'reviewer'));
    await acted(revoked, { type: 'propose-revocation', reasons });
    const replaced = await checkedCredential(node, filed);
    const by = await checkedCredential(node, filed);
    await settled(node, replaced, { type: 'end-credential', why: 'replaced', by }, {
      kind: 'effect',
      file: filed.caseId,
    } as never);
    const expired = await checkedCredential(node, filed, { validUntil: '2026-03-02' as PlainDate });
    const [one, other, third] = [
      await must(check(revoked, 'DEMO-0001')),
      await must(check(replaced, 'DEMO-0001')),
      await must(check(expired, 'DEMO-0001')),
    ];
    expect(one.body).toMatchObject({ standing: 'revoked' });
    expect(one.body).not.toHaveProperty('mayDo');
    expect(other.body).toMatchObject({ standing: 'replaced', replacedBy: by });
    expect(third.body).toMatchObject({ standing: 'expired', mayDo: expect.any(Object) as object });
  });

  it('says of one that is out of season when it holds again, and in which months it does', async () => {
    const { season, servesAgainOn } = outOfSeason();
    const number = await checkedCredential(node, filed, { validUntil: '2099-02-28' as PlainDate, season });
    expect((await must(check(number, 'DEMO-0001'))).body).toMatchObject({
      ...{ standing: 'out-of-season', servesAgainOn, season, validUntil: '2099-02-28' },
      mayDo: expect.any(Object) as object,
    });
  });

  it('answers alike for a wrong number, a wrong document, and a person without one', async () => {
    const number = await checkedCredential(node, filed);
    const nobodys = await checkedCredential(node, await withoutDocument());
    const answers = [
      await check(number, wrongDocument),
      await check('GT-26-7K3M9Q-N', 'DEMO-0001'),
      await check('anything at all', 'DEMO-0001'),
      await check(nobodys, 'DEMO-0001'),
      await check(nobodys, '-'),
      await check(nobodys, 'undefined'),
      // Of a case, and no credential's.
      await check(filed.caseId, 'DEMO-0001'),
    ];
    for (const answer of answers) {
      expect([answer.status, { ...answer.body, traceId: '' }]).toEqual([404, { ...answers[0]?.body, traceId: '' }]);
      expect(answer.body['code']).toBe('CREDENTIAL_NOT_FOUND');
    }
    expect((await check(number, 'DEMO-0001')).status).toBe(200);
  });

  // That it takes the same time as well is measured: P17 of the bench.
  it('says no in the same words of the vault, whatever is wrong', async () => {
    const number = await checkedCredential(node, filed);
    const nobodys = await checkedCredential(node, await withoutDocument());
    for (let day = 0; day < 5; day += 1) {
      const now = new Date(Date.parse('2027-01-01') + day * 86_400_000).toISOString() as never;
      for (const asked of [number, 'GT-26-7K3M9Q-N' as CaseId, nobodys])
        expect(await node.parts.vault.checks.find(asked, wrongDocument, { from: 'elsewhere', now })).toEqual({
          found: false,
        });
    }
  });

  it('is limited per number and address, whether there is such a credential or not, and per address', async () => {
    const number = await checkedCredential(node, filed);
    for (const asked of [number, 'GT-26-DR4FT1-K']) {
      const stranger = elsewhere();
      const statuses: number[] = [];
      for (let n = 0; n < 11; n += 1) statuses.push((await check(asked, wrongDocument, {}, stranger)).status);
      expect(statuses).toEqual([...Array<number>(10).fill(404), 429]);
      const locked = await check(asked, 'DEMO-0001', {}, stranger);
      expect(locked).toMatchObject({ status: 429, body: { code: 'TOO_MANY_REQUESTS' } });
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
    }
    expect((await check(number, 'DEMO-0001')).status).toBe(200);
    const from = node.from('198.51.100.7');
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await check(`nothing ${n}`, 'x', {}, from)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  it('[attack 10] with wrong documents locks out who sent them, and slows others down for seconds at most', async () => {
    const number = await checkedCredential(node, filed);
    for (let n = 0; n < 10; n += 1) await check(number, wrongDocument, {}, node.from('2001:db8:1:1::' + String(n)));
    // Any address of the network that tried.
    const same = await check(number, 'DEMO-0001', {}, node.from('2001:db8:1:1:ffff::1'));
    expect(same.status).toBe(429);
    expect((await check(number, 'DEMO-0001', {}, node.from('2001:db8:1:2::1'))).status).toBe(200);
    for (let n = 0; n < 40; n += 1) await check(number, wrongDocument);
    const waits = await check(number, 'DEMO-0001', {}, node.from('2001:db8:1:3::1'));
    expect(waits.status).toBe(429);
    expect(Number(waits.headers.get('retry-after'))).toBeLessThan(600);
  });

  it('finds nobody by a name, and takes no purpose that is a text', async () => {
    const answers = [
      await anybody.post('/checks', { name: 'Ixchel Demostración' }, elsewhere()),
      await check('GT-26-7K3M9Q-N', 'x', { purpose: 'sé dónde vive' }),
      await anybody.post('/checks', { number: 'GT-26-7K3M9Q-N' }, elsewhere()),
    ];
    for (const { status, body } of answers) expect([status, body['code']]).toEqual([400, 'INVALID_REQUEST']);
  });
});

describe('[F51] a verifier', () => {
  const verifier = async (claims: Readonly<Record<string, unknown>> = {}): Promise<Person> => {
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const { audience: aud, provider } = node;
    const whole = { iss: provider.issuer, aud, exp, sub: 'obra', client_id: 'obra', puente_kind: 'verifier' };
    return node.bearer(
      await provider.sign({ ...whole, scope: 'check', puente_name: 'Obra (demostración)', ...claims }),
    );
  };

  it('checks a list by its own client, each with the answer that anybody would get', async () => {
    const number = await checkedCredential(node, filed);
    const checks = [
      { number, document: 'DEMO-0001' },
      { number, document: wrongDocument },
      { number: 'GT-26-7K3M9Q-X', document: 'DEMO-0001' },
    ];
    const { body } = await must((await verifier()).post('/verifier/checks', { purpose: 'hiring', checks }));
    const one = await must(check(number, 'DEMO-0001'));
    const checkedAt = expect.any(String) as string;
    expect(body['items']).toEqual([
      { outcome: 'found', asked: number, credential: { ...one.body, checkedAt } },
      { outcome: 'not-found', asked: number, code: 'CREDENTIAL_NOT_FOUND' },
      { outcome: 'not-found', asked: 'GT-26-7K3M9Q-X', code: 'CREDENTIAL_NOT_FOUND' },
    ]);
  });

  it('is never an officer, and nobody else is a verifier', async () => {
    const checks = { purpose: 'hiring', checks: [{ number: 'GT-26-7K3M9Q-N', document: 'x' }] };
    const ask = async (who: Person) => (await who.post('/verifier/checks', checks)).status;
    expect(await ask(await verifier())).toBe(200);
    expect(await ask(anybody)).toBe(401);
    expect(await ask(counter)).toBe(403);
    expect(await ask(await node.worker('somebody'))).toBe(403);
    expect(await ask(await verifier({ scope: 'openid other' }))).toBe(403);
    expect(await ask(await verifier({ aud: 'urn:puente:node:MX' }))).toBe(401);
    expect(await ask(await verifier({ client_id: 'another' }))).toBe(401);
    const claims = { puente_country: 'GT', puente_agency: 'gt-mintrab', puente_roles: ['assistant', 'supervisor'] };
    const dressedUp = await verifier(claims);
    for (const path of [
      '/cases',
      `/cases/${filed.caseId}`,
      `/dossiers/${filed.dossierId}`,
      '/status/looks',
      '/officers',
    ]) {
      expect([path, (await dressedUp.get(path)).status]).toEqual([path, 403]);
    }
    expect((await dressedUp.post(`/cases/${filed.caseId}/withdraw`, {}, { 'if-match': '"1"' })).status).toBe(403);
  });

  it('says why, for up to a hundred at once, and so many a minute', async () => {
    const obra = await verifier({ sub: 'busy', client_id: 'busy' });
    const checks = (n: number) =>
      Array.from({ length: n }, (_, each) => ({ number: `nothing ${each}`, document: 'x' }));
    const ask = async (body: object) => (await obra.post('/verifier/checks', body)).status;
    expect(await ask({ checks: checks(1) })).toBe(400);
    expect(await ask({ purpose: 'hiring', checks: [] })).toBe(400);
    expect(await ask({ purpose: 'hiring', checks: checks(101) })).toBe(400);
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push(await ask({ purpose: 'client', checks: checks(100) }));
    expect(statuses).toEqual([...Array<number>(6).fill(200), 429]);
    expect(await (await verifier()).post('/verifier/checks', { purpose: 'hiring', checks: checks(1) })).toMatchObject({
      status: 200,
    });
  });

  it('tries no number more often than anybody, over all of its lists', async () => {
    const number = await checkedCredential(node, filed);
    const checks = Array.from({ length: 12 }, (_, n) => ({ number, document: `wrong ${n}` }));
    const { body } = await must((await verifier()).post('/verifier/checks', { purpose: 'hiring', checks }));
    const outcomes = (body['items'] as { outcome: string }[]).map(({ outcome }) => outcome);
    expect(outcomes).toEqual([...Array<string>(10).fill('not-found'), 'locked', 'locked']);
  });
});
