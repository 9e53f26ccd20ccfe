import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { didWebOf } from '@puente/credentials/did';
import { bitstringList, listUrl, statusListsAt } from '@puente/credentials/status-list';
import { instant } from '@puente/domain/kernel';
import type { CheckResult } from '@puente/verifier/node';
import { check } from '@puente/verifier/node';
import type { TrustList } from '@puente/verifier/trust';
import { outOfSeason } from './checked-credential.js';
import { codePrinted, draft, handedIn, must } from './filing.js';
import { issuedCredential, settled } from './issued-credential.js';
import type { Person, TestNode } from './node.js';
import { testNode } from './node.js';

let node: TestNode;
let counter: Person;
let otherAgency: Person;

beforeAll(async () => {
  node = await testNode('GT');
  counter = await node.officer('gt.counter', 'gt-mintrab', 'assistant');
  otherAgency = await node.officer('gt.other', 'gt-intecap', 'assistant');
});
afterAll(() => node.close());

interface Held {
  readonly caseId: string;
  readonly dossierId: string;
  readonly number: string;
  readonly worker: Person;
}

const worker = (caseId: string): Promise<Person> => handedIn(node, counter, caseId);

async function held(more: Parameters<typeof issuedCredential>[2] = {}): Promise<Held> {
  const filed = await draft(counter);
  const number = await issuedCredential(node, filed, more);
  const { caseId, dossierId } = filed;
  return { caseId, dossierId, number, worker: await worker(caseId) };
}

const bytesOf = async (person: Person, path: string): Promise<Buffer> => {
  const response = await fetch(node.base + path, { headers: { authorization: `Bearer ${person.token}` } });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const form = (number: string, name: string): string => `/status/credentials/${number}/${name}`;
const read = (png: Buffer): string | undefined => {
  const { data, width, height } = PNG.sync.read(png);
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
};
/** The `vc+jwt` inside a picture, or the file itself. A chunk's checksum follows at once: the signature ends by length. */
const credentialIn = (name: string, bytes: Buffer): string =>
  name.startsWith('badge')
    ? (/[\w-]{20,}\.[\w-]{20,}\.[\w-]{86}/.exec(bytes.toString('latin1'))?.[0] ?? '')
    : bytes.toString();
const claimsOf = (jwt: string): string => Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString();
const items = async (person: Person) =>
  (await must(person.get('/status/credentials'))).body['items'] as Record<string, unknown>[];

async function trust(): Promise<TrustList> {
  const { keyStore, publicUrl } = node.parts;
  const keys = await keyStore.history();
  const name = { es: 'MINTRAB', en: 'MINTRAB' };
  return {
    ...{ version: 1, issuedAt: '2026-01-01T00:00:00Z', validUntil: '2099-01-01T00:00:00Z' },
    authorities: [
      {
        ...{ did: didWebOf(publicUrl), country: 'GT', name: { es: 'Guatemala', en: 'Guatemala' } },
        ...{ keys, statusLists: statusListsAt(publicUrl) },
        agencies: [{ id: 'gt-mintrab', name, issues: [{ kind: 'recognition', standards: 'all' }] }],
      },
    ],
  };
}

/** As a checker without a network judges it: by the trust list and the newest status list that it brought along. */
async function offline(text: string, brought = true): Promise<CheckResult> {
  const { clock, keyStore, publicUrl } = node.parts;
  const [statusLists, now] = [statusListsAt(publicUrl), clock.now()];
  const validUntil = instant(Date.parse(now) + 3_600_000);
  const edition = { did: didWebOf(publicUrl), statusLists, list: 1, ended: [], now, validUntil, ttl: 900 };
  const list = await bitstringList(edition, await keyStore.current());
  const lists = brought ? { [listUrl(statusLists, 1)]: list } : {};
  return check(text, { trust: await trust(), statusLists: lists, now: new Date() });
}

describe('the worker’s credentials', () => {
  it('are those of the case whose number and code opened the session, in words', async () => {
    const mine = await held();
    await held();
    expect(await items(mine.worker)).toEqual([
      expect.objectContaining({
        number: mine.number,
        kind: 'recognition',
        country: 'GT',
        holder: 'Ixchel Demostración Cumes Xicay',
        standing: { is: 'in-force' },
        copies: [expect.objectContaining({ id: 'c1', medium: 'paper' })],
      }),
    ]);
    const english = await must(mine.worker.get('/status/credentials', { 'accept-language': 'en' }));
    expect(JSON.stringify(english.body)).toContain('Ministry of Labour');
    expect(english.headers.get('cache-control')).toBe('private, no-store');
  });

  it('are somebody else’s business for nobody: another case, another agency', async () => {
    const [mine, other] = [await held(), await held()];
    for (const person of [other.worker, otherAgency]) {
      for (const name of ['pdf', 'qr.png', 'vc']) {
        expect(await person.get(form(mine.number, name))).toMatchObject({
          status: 404,
          body: { code: 'NO_SUCH_CASE' },
        });
      }
    }
    expect((await node.bearer().get(form(mine.number, 'pdf'))).status).toBe(401);
  });

  it('are printed for them at the counter of the agency that issued', async () => {
    const { number, ...theirs } = await held();
    await codePrinted(counter, theirs);
    const pdf = await bytesOf(counter, form(number, 'pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('the forms', () => {
  it('come with their media types, are kept by nobody, and have no name of a person', async () => {
    const { number, worker: person } = await held();
    const media = {
      pdf: 'application/pdf',
      'qr.svg': 'image/svg+xml',
      'qr.png': 'image/png',
      'qr.txt': 'text/plain; charset=utf-8',
      vc: 'application/vc+jwt',
      'badge.png': 'image/png',
      'badge.svg': 'image/svg+xml',
    };
    for (const [name, type] of Object.entries(media)) {
      const { headers, status } = await person.get(form(number, name));
      expect([name, status, headers.get('content-type')]).toEqual([name, 200, type]);
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('content-disposition')).toMatch(
        name.startsWith('badge')
          ? /filename="insignia-GT-DEMO-FV-01\.\w+"/
          : new RegExp(`filename="credencial-${number}\\.\\w+"`),
      );
    }
    expect((await person.get(form(number, 'docx'))).status).toBe(400);
  });

  it('a QR code from a picture is read, and is valid with no network', async () => {
    const { number, worker: person } = await held();
    const text = read(await bytesOf(person, form(number, 'qr.png'))) ?? '';
    expect(text).toMatch(/^PUENTE1:/);
    expect(await offline(text)).toMatchObject({ verdict: 'valid', says: { number } });
    expect(await offline(text, false)).toMatchObject({ verdict: 'unknown' });
    expect(await offline(text.replace(/.{4}$/, 'AAAA'))).toMatchObject({ verdict: 'not-genuine' });
  });

  it('[attack 22] that everybody sees have no number with which somebody could have the worker written to', async () => {
    const { caseId, number, worker: person } = await held();
    for (const name of ['badge.png', 'badge.svg', 'qr.txt?identity=false', 'vc?identity=false']) {
      const response = await fetch(node.base + form(number, name), {
        headers: { authorization: `Bearer ${person.token}` },
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const found = await offline(name.startsWith('qr') ? bytes.toString() : credentialIn(name, bytes));
      expect([name, found.verdict]).toEqual([name, 'valid']);
      const said = `${JSON.stringify(found)} ${JSON.stringify([...response.headers])} ${bytes.toString('latin1')}`;
      for (const secret of [caseId, number]) expect(said).not.toContain(secret);
      if (!name.startsWith('qr')) expect(claimsOf(credentialIn(name, bytes))).not.toMatch(/GT-\d\d-[0-9A-Z]{6}/);
    }
    const code = PNG.sync.read(await bytesOf(person, form(number, 'badge.png')));
    const scanned = jsQr(new Uint8ClampedArray(code.data), code.width, code.height)?.data ?? '';
    expect(JSON.stringify(await offline(scanned))).not.toContain(number);
  });

  it('say no birth date and no document where the worker does not want it, and never on a badge', async () => {
    const { number, worker: person } = await held();
    const told = async (path: string) =>
      JSON.stringify((await offline(String((await must(person.get(path))).body['text']))).says);
    expect(await told(form(number, 'qr.txt'))).toContain('DEMO-0001');
    expect(await told(`${form(number, 'qr.txt')}?identity=false`)).not.toMatch(/DEMO-0001|1991-05-17/);
    const badge = String((await must(person.get(form(number, 'badge.svg')))).body['text']);
    const [, jwt = ''] = /verify="([^"]+)"/.exec(badge) ?? [];
    const content = Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString();
    expect(content).not.toContain(number);
    expect(content).not.toMatch(/DEMO-0001|1991-05-17/);
  });

  it('are there for an expired credential too, and say it', async () => {
    const { number, worker: person } = await held({
      issuedOn: '2025-01-01' as never,
      validUntil: '2025-12-31' as never,
    });
    await settled(node, number as never, { type: 'lapse', clock: 'validity' as never }, { kind: 'clock' });
    const [expired] = await items(person);
    expect(expired).toMatchObject({ standing: { is: 'expired', since: '2026-01-01' }, validUntil: '2025-12-31' });
    expect((await bytesOf(person, form(number, 'pdf'))).length).toBeGreaterThan(10_000);
    const shown = await offline(String((await must(person.get(form(number, 'qr.txt')))).body['text']));
    expect(shown).toMatchObject({ verdict: 'not-valid', faults: ['expired'] });
  });
});

describe('a credential of the season', () => {
  it('says on its page when it holds again, on its paper in which months, and to a checker why not now', async () => {
    const { season, servesAgainOn } = outOfSeason();
    const { number, worker: person } = await held({ validUntil: '2099-02-28' as never, season });
    const [shown] = await items(person);
    expect(shown).toMatchObject({ standing: { is: 'in-force' }, season, servesAgainOn });
    expect((await bytesOf(person, form(number, 'pdf'))).length).toBeGreaterThan(10_000);
    const checked = await offline(String((await must(person.get(form(number, 'qr.txt')))).body['text']));
    expect(checked).toMatchObject({ verdict: 'not-valid', faults: ['out-of-season'], servesAgainOn, says: { season } });
  });
});

describe('a copy that was lost', () => {
  it('ends alone; a new paper has a place of its own', async () => {
    const { number, worker: person } = await held();
    const place = async () => {
      const jwt = String((await must(person.get(form(number, 'vc')))).body['text']);
      const { credentialStatus } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as {
        credentialStatus: { id: string };
      };
      return credentialStatus.id;
    };
    const before = await place();
    const ended = await must(person.post(form(number, 'copies/c1/end')));
    expect(ended.body['events']).toEqual(['copy-ended']);
    expect(await person.get(form(number, 'pdf'))).toMatchObject({ status: 404, body: { code: 'NO_SUCH_COPY' } });
    expect(await person.post(form(number, 'copies/c1/end'))).toMatchObject({ body: { code: 'ALREADY_DONE' } });
    expect(await person.post(form(number, 'copies/c9/end'))).toMatchObject({ body: { code: 'NO_SUCH_COPY' } });

    const key = { 'idempotency-key': 'paper' };
    const renewed = await must(person.post(form(number, 'papers'), undefined, key));
    const again = await must(person.post(form(number, 'papers'), undefined, key));
    expect(again.body).toEqual(renewed.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await place()).not.toBe(before);
    expect((await items(person))[0]?.['copies']).toEqual([
      expect.objectContaining({ id: 'c1', endedAt: expect.any(String) as string }),
      expect.not.objectContaining({ endedAt: expect.anything() as string }),
    ]);
  });

  it('can be replaced four times while all count, and no more', async () => {
    const { number, worker: person } = await held();
    for (let paper = 2; paper <= 5; paper += 1) await must(person.post(form(number, 'papers')));
    expect(await person.post(form(number, 'papers'))).toMatchObject({ status: 409, body: { code: 'TOO_MANY_COPIES' } });
  });

  it('[attack 48] fills no status list by being asked for in a loop: refused, it has the place of the time before, and soon it is too often', async () => {
    const { number, worker: person } = await held();
    const places = async () => {
      const { rowCount } = await node.database.pool.query('SELECT FROM status_places WHERE case_id = $1', [number]);
      return rowCount;
    };
    // Two at once: one place is one paper's.
    const both = await Promise.all([person.post(form(number, 'papers')), person.post(form(number, 'papers'))]);
    const renewed = both.filter(({ status }) => status === 201).length;
    for (const { status } of both) expect([201, 412]).toContain(status);
    for (let paper = 2 + renewed; paper <= 5; paper += 1) await must(person.post(form(number, 'papers')));
    expect(await places()).toBe(5);
    const { rows } = await node.database.pool.query<{ copies: { place: object }[] }>(
      `SELECT state -> 'copies' AS copies FROM cases WHERE id = $1`,
      [number],
    );
    expect(new Set(rows[0]?.copies.map(({ place }) => JSON.stringify(place))).size).toBe(5);
    const answers = [];
    for (let asked = 0; asked < 20; asked += 1) answers.push((await person.post(form(number, 'papers'))).status);
    expect(new Set(answers)).toEqual(new Set([409, 429]));
    // One for the paper that would have been the next, and not one for each that was asked for.
    expect(await places()).toBe(6);
  });
});
