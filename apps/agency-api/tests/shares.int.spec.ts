import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { checkedCredential } from './checked-credential.js';
import { heardOut, settled } from './issued-credential.js';
import { doubt, draft, handedIn, must } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let anybody: Person;
let page: Person;
let credential: CaseId;
let filed: { readonly caseId: string; readonly dossierId: string };

async function worker(): Promise<{ page: Person; filed: typeof filed; credential: CaseId }> {
  const { caseId, dossierId } = await draft(counter);
  const page = await handedIn(node, counter, caseId);
  const opened = { caseId, dossierId };
  const number = await checkedCredential(node, opened, { validUntil: '2099-12-31' as PlainDate });
  return { page, filed: opened, credential: number };
}

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  anybody = node.bearer();
  ({ page, filed, credential } = await worker());
});
afterAll(() => node.close());

interface View {
  readonly id: string;
  readonly link?: string;
  readonly until: string;
  readonly endedAt?: string;
  readonly uses: readonly string[];
  readonly label: string;
}
const label = 'Constructora Demostración';
const share = async (facts: readonly string[], more: object = {}): Promise<View> =>
  (await must(page.post('/status/shares', { credential, facts, label, ...more }))).body as unknown as View;
const tokenOf = ({ link = '' }: View): string => link.split('/').at(-1) ?? '';
const open = (token: string): Promise<Answer> => anybody.post('/shares/open', { token });
const listed = async (by = page): Promise<readonly View[]> =>
  (await must(by.get('/status/shares'))).body['shares'] as readonly View[];
const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' }).format(new Date());

describe('[F58] a share link', () => {
  it('shows what the worker chose and how the credential stands, and nothing else', async () => {
    const shown = await must(open(tokenOf(await share(['qualification', 'name']))));
    expect(shown.body).toMatchObject({
      ...{ standing: 'valid', name: 'Ixchel Demostración Cumes Xicay' },
      qualification: { kind: 'recognition', standard: { code: 'GT-DEMO-FV-01' } },
      issuer: { country: 'GT' },
    });
    const always = ['standing', 'issuer', 'demonstration', 'checkedAt', 'linkUntil'];
    expect(Object.keys(shown.body).sort()).toEqual([...always, 'qualification', 'name'].sort());
    expect(JSON.stringify(shown.body)).not.toMatch(/Constructora|1991|DEMO-0001/);
  });

  it.each([
    [['validity'], { validity: { issuedOn: '2026-03-03', validUntil: '2099-12-31' } }],
    [['birth-date'], { birthDate: '1991-05-17' }],
    [['document'], { document: { kind: 'passport', country: 'GT', number: 'DEMO-0001' } }],
    [['units'], { mayDo: { units: expect.any(Array) as object, conditions: [], exclusions: [] } }],
  ])('of %p shows just that', async (facts, expected) => {
    const { body } = await must(open(tokenOf(await share(facts))));
    expect(body).toMatchObject(expected);
    const optional = ['qualification', 'mayDo', 'validity', 'name', 'birthDate', 'document'];
    expect(Object.keys(body).filter((key) => optional.includes(key))).toEqual(Object.keys(expected));
  });

  it('is given once by key, lasts two weeks where nothing is said, and at most 90 days', async () => {
    const key = { 'idempotency-key': 'the-same-thumb-twice' };
    const body = { credential: credential.toLowerCase(), facts: ['name'], label };
    const [first, again] = [
      await must(page.post('/status/shares', body, key)),
      await must(page.post('/status/shares', body, key)),
    ];
    expect(again.body).toEqual(first.body);
    expect(Date.parse(String(first.body['until'])) - Date.parse(today())).toBe(14 * 86_400_000);
    const until = async (day: string) =>
      page.post('/status/shares', { credential, facts: ['name'], label, until: day });
    expect(await until('2020-01-01')).toMatchObject({ status: 422, body: { code: 'DATE_IN_PAST' } });
    expect(await until('2099-01-01')).toMatchObject({ status: 422, body: { code: 'SHARE_TOO_LONG' } });
    expect((await until(today())).status).toBe(201);
  });

  it('[attack 3] shows nothing while its person is protected', async () => {
    const mine = await worker();
    const body = { credential: mine.credential, facts: ['name', 'document'], label };
    const made = (await must(mine.page.post('/status/shares', body))).body as unknown as View;
    await must(open(tokenOf(made)));
    await must(counter.send('PUT', `/dossiers/${mine.filed.dossierId}/flag-age-in-doubt`, doubt));
    expect(await open(tokenOf(made))).toMatchObject({ status: 410, body: { code: 'SHARE_ENDED' } });
  });

  it('ends by the worker at once, and says that the link ended and not the credential', async () => {
    const made = await share(['name']);
    expect((await open(tokenOf(made))).status).toBe(200);
    await must(page.post('/status/shares/end', { share: made.id }));
    const ended = await open(tokenOf(made));
    expect(ended).toMatchObject({ status: 410, body: { code: 'SHARE_ENDED' } });
    expect(ended.body['detail']).toBe(
      'Este enlace terminó; la credencial puede seguir vigente. Pida otro enlace, o verifíquela con su número.',
    );
    expect(JSON.stringify(ended.body)).not.toMatch(/Ixchel|valid/);
    const [seen] = (await listed()).filter(({ id }) => id === made.id);
    expect(seen).toMatchObject({ endedAt: expect.any(String) as string });
    expect(seen).not.toHaveProperty('link');
    expect(await open('never-given')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('ends by its day', async () => {
    const made = await share(['name']);
    await node.database.pool.query(`UPDATE credential_shares SET ends_at = now() WHERE id = $1`, [made.id]);
    expect((await open(tokenOf(made))).body['code']).toBe('SHARE_ENDED');
    expect((await listed()).find(({ id }) => id === made.id)).toHaveProperty('endedAt');
  });

  it('shows loudly what became of the credential since', async () => {
    const other = await checkedCredential(node, filed);
    const made = await must(page.post('/status/shares', { credential: other, facts: ['units'], label }));
    const officer = (id: string, role: string) =>
      ({ kind: 'officer', id, country: 'GT', agency: 'gt-mintrab', roles: [role] }) as never;
    const reasons = { es: 'SECRETO' };
    await heardOut(node, other, officer('gt.r', 'reviewer'));
    await settled(node, other, { type: 'propose-revocation', reasons }, officer('gt.r', 'reviewer'));
    await settled(node, other, { type: 'approve-act' }, officer('gt.s', 'supervisor'));
    const { body } = await must(open(tokenOf(made.body as unknown as View)));
    expect(body).toMatchObject({ standing: 'revoked' });
    expect(body).not.toHaveProperty('mayDo');
    expect(JSON.stringify(body)).not.toContain('SECRETO');
    const expired = await checkedCredential(node, filed, { validUntil: '2026-03-04' as PlainDate });
    const shown = await must(page.post('/status/shares', { credential: expired, facts: ['validity'], label }));
    expect((await must(open(tokenOf(shown.body as unknown as View)))).body).toMatchObject({ standing: 'expired' });
  });

  it('tells its worker each use, and is nobody else’s to make, see or end', async () => {
    const made = await share(['name']);
    await must(open(tokenOf(made)));
    await must(open(tokenOf(made)));
    const mine = (await listed()).find(({ id }) => id === made.id);
    expect(mine).toMatchObject({ label, link: made.link });
    // Twice within a minute, unless the minute just turned.
    expect([1, 2]).toContain(mine?.uses.length);
    const stranger = await worker();
    expect(await listed(stranger.page)).toEqual([]);
    expect((await stranger.page.post('/status/shares/end', { share: made.id })).status).toBe(404);
    const theirs = { credential, facts: ['name'], label };
    expect((await stranger.page.post('/status/shares', theirs)).status).toBe(404);
    expect((await counter.get('/status/shares')).status).toBe(403);
    expect((await open(tokenOf(made))).status).toBe(200);
  });

  it('is one of twenty at most', async () => {
    const { credential: own, page: theirs } = await worker();
    const statuses: number[] = [];
    for (let n = 0; n < 21; n += 1) {
      statuses.push((await theirs.post('/status/shares', { credential: own, facts: ['name'], label: `${n}` })).status);
    }
    expect(statuses).toEqual([...Array<number>(20).fill(201), 409]);
  });

  it('shows nothing once the person was deleted', async () => {
    const gone = await worker();
    const { body } = await must(
      gone.page.post('/status/shares', { credential: gone.credential, facts: ['name'], label }),
    );
    const rule = { edition: 'x', months: 1, due: '2026-03-03' as PlainDate };
    await node.processVault.retained.destroy(gone.filed.dossierId as never, node.parts.clock.now(), () => rule);
    expect((await open(tokenOf(body as unknown as View))).status).toBe(404);
  });
});
