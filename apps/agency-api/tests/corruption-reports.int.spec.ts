import { createECDH, createHash, randomBytes, randomUUID } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId, PlainDate } from '@puente/domain/kernel';
import { instant, newCaseNumber, staffRoles } from '@puente/domain/kernel';
import { mostBytes } from '@puente/domain/kinds/corruption-report';
import { registerNumberOf } from '@puente/domain/kinds/officer-register';
import { officer, proposing } from '@puente/domain/specification';
import { readReports } from '@puente/persistence/indicators';
import type { DuePlace } from '@puente/persistence/queries';
import { corruptionReportFiles } from '@puente/persistence/queries';
import type { CaseCommand } from '@puente/settlement/settlement';
import { compactDecrypt, compactVerify, importJWK } from 'jose';
import { PNG } from 'pngjs';
import { must, pdf } from './filing.js';
import type { Answer, Person, TestNode } from './node.js';
import { testNode } from './node.js';

const words = 'En la ventanilla 3 me pidió quinientos pesos para aceptar mis papeles';
const telephone = '+52 55 5555 0142';

/** Derived from its mark, so that anybody can open what is sealed for the demonstration's prosecutor. */
async function prosecutorsKey(country: string) {
  const d = createHash('sha256').update(`puente demonstration prosecutor ${country}`).digest();
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d);
  const point = pair.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((bytes) => bytes.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '', d: d.toString('base64url') };
  return { jwk, key: await importJWK(jwk, 'ECDH-ES+A256KW') };
}

/** A picture in which the telephone that took it wrote what it is, in a chunk of its own (PNG, 11.3.4.3). */
function photograph(): Buffer {
  const drawn = PNG.sync.write(new PNG({ width: 8, height: 8 }));
  const content = Buffer.from('tEXtSource\0Demonstration phone, 14.6349 N 90.5069 W');
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  crc.writeUInt32BE(crc32(content));
  const afterHeader = 33;
  return Buffer.concat([drawn.subarray(0, afterHeader), length, content, crc, drawn.subarray(afterHeader)]);
}

describe('[F50] a report that somebody asked for money', () => {
  let node: TestNode;
  let anybody: Person;
  let first: Person;
  let second: Person;
  let elsewhere: Person;
  beforeAll(async () => {
    node = await testNode('MX');
    anybody = node.bearer();
    first = await node.officer('mx.integrity-officer.1', 'mx-integrity', 'integrity-officer');
    second = await node.officer('mx.integrity-officer.2', 'mx-integrity', 'integrity-officer');
    elsewhere = await node.officer('mx.integrity-officer.3', 'mx-appeals', 'integrity-officer');
  });
  afterAll(() => node.close());

  let asked = 0;
  /** Each from another address: what is counted is an address, and tests have one. */
  const from = () => node.from(`192.0.2.${(asked = (asked % 250) + 1)}`);
  /** Nothing of a report says when in the day it came: the newest is the one that was not there before. */
  let before: readonly string[] = [];
  const reports = async (): Promise<readonly string[]> => {
    const { rows } = await node.database.pool.query<{ id: string }>(
      `SELECT case_id AS id FROM commands WHERE type = 'report-corruption'`,
    );
    return rows.map(({ id }) => id);
  };
  const report = async (body: object = {}): Promise<string> => {
    before = await reports();
    return String((await must(anybody.post('/anonymous-reports', { words, ...body }, from()))).body['receipt']);
  };
  const follow = (receipt: string) => anybody.post('/anonymous-reports/read', { receipt }, from());
  const read = async (by: Person, caseId: string) => (await must(by.get(`/corruption-reports/${caseId}`))).body;
  const newest = async (): Promise<string> => (await reports()).find((id) => !before.includes(id)) ?? '';
  async function gives(by: Person, caseId: string, path: string, body: object = {}): Promise<Answer> {
    const { version = 1 } = (await by.get(`/corruption-reports/${caseId}`)).body as { readonly version?: number };
    return by.post(path, body, { 'if-match': `"${String(version)}"` });
  }
  const takes = (by: Person, caseId: string) => gives(by, caseId, `/cases/${caseId}/take-report`);
  const approves = (by: Person, caseId: string) => gives(by, caseId, `/cases/${caseId}/approve-report-step`);
  const says = (by: Person, caseId: string, what: string, body: object) =>
    gives(by, caseId, `/corruption-reports/${caseId}/${what}`, body);
  async function picture(receipt: string, bytes: Uint8Array, type: string): Promise<Response> {
    const form = new FormData();
    form.set('receipt', receipt);
    form.set('file', new Blob([Buffer.from(bytes)], { type }), 'IMG_20261129.jpg');
    const headers = { 'idempotency-key': randomUUID(), ...from() };
    return fetch(`${node.base}/anonymous-reports/pictures`, { method: 'POST', body: form, headers });
  }

  it('[F50] [F68] is made without a name, followed and added to by its receipt, taken and answered', async () => {
    const receipt = await report({ office: 'mx-stps', telephone });
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
    const caseId = await newest();
    const spoken = receipt.toLowerCase().replaceAll(/(.{4})/g, '$1-');
    expect((await must(follow(spoken))).body).toMatchObject({
      stage: 'received',
      open: true,
      given: 1,
      overdue: false,
    });
    await must(anybody.post('/anonymous-reports/add', { receipt, words: 'Volvió a llamar' }, from()));
    expect(await read(first, caseId)).toMatchObject({
      stage: 'received',
      said: [{ by: 'reporter', words, offices: ['mx-stps'], telephones: [telephone] }, { words: 'Volvió a llamar' }],
      allowedActions: ['take-report', 'name-concerned', 'propose-export', 'take-concerned-back'],
    });
    await must(takes(first, caseId));
    await must(says(first, caseId, 'answer', { outcome: 'founded', words: 'La persona ya no atiende allí' }));
    const { body } = await must(follow(receipt));
    expect(body).toMatchObject({
      ...{ stage: 'answered', open: false, given: 2 },
      answer: { outcome: 'founded', words: 'La persona ya no atiende allí' },
    });
    expect(JSON.stringify(body)).not.toContain('ventanilla');
    const late = await anybody.post('/anonymous-reports/add', { receipt, words: 'x' }, from());
    expect([late.status, late.body['code']]).toEqual([409, 'NOT_IN_THIS_STAGE']);
  });

  it('[attack 32] [F50] is for integrity officers alone: for every other role it is not there, nor are its words anywhere', async () => {
    await report({ office: 'mx-conocer', telephone });
    const caseId = await newest();
    for (const role of staffRoles.filter((one) => one !== 'integrity-officer')) {
      const officer = await node.officer(`mx.any-${role}`, 'mx-stps', role);
      for (const path of ['', `/${caseId}`, '/patterns', `/${caseId}/export`])
        expect([role, path, (await officer.get(`/corruption-reports${path}`)).status]).toEqual([role, path, 403]);
      for (const path of [`/cases/${caseId}`, `/cases/${caseId}/journal`])
        expect([role, (await officer.get(path)).status]).not.toEqual([role, 200]);
    }
    await must(takes(first, caseId));
    await must(says(first, caseId, 'concerned', { officers: ['mx.registrar'] }));
    await must(says(first, caseId, 'propose-export', { reasons: 'Artículo 222 del código penal' }));
    for (const table of [
      'journal',
      'cases',
      'commands',
      'wakes',
      'requests',
      'corruption_reports',
      'corruption_report_parts',
    ]) {
      const { rows } = await node.database.pool.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
      const text = rows.map((row) => row.text).join();
      for (const secret of [
        'quinientos',
        '5555 0142',
        '55550142',
        'mx-conocer',
        'mx.registrar',
        'código penal',
        '192.0.2.',
      ])
        expect([table, secret, text.includes(secret)]).toEqual([table, secret, false]);
    }
  });

  it('[F50] is handled by nobody whom it names, and by nobody of the office that it names', async () => {
    await report({ office: 'mx-integrity' });
    const ofOffice = await newest();
    for (const own of [first, second]) {
      expect((await own.get(`/corruption-reports/${ofOffice}`)).status).toBe(404);
      expect((await takes(own, ofOffice)).status).toBe(404);
      const { items } = (await must(own.get('/corruption-reports'))).body as { items: { caseId: string }[] };
      expect(items.map((one) => one.caseId)).not.toContain(ofOffice);
    }
    await must(takes(elsewhere, ofOffice));
    await report();
    const caseId = await newest();
    await must(takes(second, caseId));
    await must(says(first, caseId, 'concerned', { officers: ['mx.integrity-officer.2'] }));
    expect(await read(elsewhere, caseId)).toMatchObject({
      step: { what: 'concerned', proposedBy: 'mx.integrity-officer.1', officers: ['mx.integrity-officer.2'] },
    });
    await must(approves(elsewhere, caseId));
    const all = await says(first, caseId, 'concerned', { offices: ['mx-integrity', 'mx-appeals'] });
    expect([all.status, all.body['code']]).toEqual([409, 'LAST_OF_THEIR_ROLE']);
    expect((await second.get(`/corruption-reports/${caseId}`)).status).toBe(404);
    const { body } = await second.post(
      `/corruption-reports/${caseId}/answer`,
      { outcome: 'unfounded', words: 'No fue así' },
      { 'if-match': '"3"' },
    );
    expect(body['code']).toBe('NO_SUCH_CASE');
    await must(takes(first, caseId));
    await must(approves(elsewhere, caseId));
    const reasons = 'Otra persona con el mismo apellido';
    await must(says(first, caseId, 'not-concerned', { officers: ['mx.integrity-officer.2'], reasons }));
    await must(approves(elsewhere, caseId));
    expect((await second.get(`/corruption-reports/${caseId}`)).status).toBe(200);
  });

  it('[attack 33] does not exist for whom somebody proposes while that waits: not read, not listed, not declined, no reason told', async () => {
    await report();
    const caseId = await newest();
    await must(takes(second, caseId));
    const { version } = await read(second, caseId);
    await must(says(first, caseId, 'concerned', { officers: ['mx.integrity-officer.2'] }));
    const unknown = await second.get(`/corruption-reports/${newCaseNumber('MX' as CountryCode, 2026, randomBytes(6))}`);
    const tried = [
      await second.get(`/corruption-reports/${caseId}`),
      await second.post(`/cases/${caseId}/decline-report-step`, {}, { 'if-match': `"${String(version)}"` }),
    ];
    for (const { body, status } of tried) {
      expect([status, body['code'], body['detail']]).toEqual([404, 'NO_SUCH_CASE', unknown.body['detail']]);
      expect(JSON.stringify(body)).not.toMatch(/concern|step|propos/);
    }
    const listed = async (by: Person) => JSON.stringify((await must(by.get('/corruption-reports'))).body);
    expect(await listed(second)).not.toContain(caseId);
    expect(await listed(elsewhere)).toContain(caseId);
    await must(gives(elsewhere, caseId, `/cases/${caseId}/decline-report-step`));
    expect(await listed(second)).toContain(caseId);
    // Whoever was not followed shuts out nobody by proposing it once more.
    await must(says(first, caseId, 'concerned', { officers: ['mx.integrity-officer.2'] }));
    expect((await second.get(`/corruption-reports/${caseId}`)).status).toBe(200);
  });

  it('[attack 34] leaves an agency that opens it, also where officers are named one by one, and counts how many integrity officers it shuts out', async () => {
    const registers = async (agency: string, ...officers: readonly string[]) => {
      const register = registerNumberOf('MX' as CountryCode, agency as AgencyId);
      const keep = (command: CaseCommand, id: string) =>
        node.parts.settlement.settle({
          ...{ commandId: randomUUID() as CommandId, kind: 'officer-register', caseId: register, command },
          by: officer(id, agency, 'supervisor'),
        });
      await keep({ type: 'open-officer-register' }, 'mx.supervisor.8');
      for (const id of officers) {
        await keep(
          proposing(id, { what: 'standing', roles: ['integrity-officer'], active: true }, id),
          'mx.supervisor.8',
        );
        await keep({ type: 'approve-officer-change', change: id }, 'mx.supervisor.9');
      }
    };
    await registers('mx-appeals', 'mx.integrity-officer.9');
    await registers('mx-integrity', 'mx.integrity-officer.1');
    await report();
    const alone = await newest();
    // Nobody but who proposes it would be left.
    const nobodyElse = await says(first, alone, 'concerned', { officers: ['mx.integrity-officer.9'] });
    expect([nobodyElse.status, nobodyElse.body['code']]).toEqual([409, 'LAST_OF_THEIR_ROLE']);
    await registers('mx-integrity', 'mx.integrity-officer.2');
    await report();
    const caseId = await newest();
    const officers = ['mx.integrity-officer.9'];
    const all = await says(first, caseId, 'concerned', { offices: ['mx-integrity'], officers });
    expect([all.status, all.body['code']]).toEqual([409, 'LAST_OF_THEIR_ROLE']);
    await must(says(first, caseId, 'concerned', { officers }));
    await must(approves(second, caseId));
    const { rows } = await node.database.pool.query<{ shuts: unknown }>(
      `SELECT event -> 'shuts' AS shuts FROM journal WHERE case_id = $1 AND type = 'concerned-named'`,
      [caseId],
    );
    expect(rows).toEqual([{ shuts: { many: 1, by: ['mx.integrity-officer.1', 'mx.integrity-officer.2'] } }]);
  });

  it('[F50] keeps of the reporter no moment, no receipt and no code that can be tried', async () => {
    const receipt = await report();
    const caseId = await newest();
    const { rows } = await node.database.pool.query<{ at: Date; opened: Date; text: string }>(
      `SELECT j.at, c.opened_at AS opened, r::text AS text FROM journal j JOIN cases c ON c.id = j.case_id
       JOIN corruption_reports r ON r.case_id = c.id WHERE c.id = $1`,
      [caseId],
    );
    // Midnight of the capital, whenever it came.
    for (const { at, opened } of rows)
      expect([at, opened].map((moment) => moment.toISOString().slice(14))).toEqual(['00:00.000Z', '00:00.000Z']);
    expect(rows.map(({ text }) => text).join()).not.toContain(receipt);
    const wrong = await follow('ABCDEFGHJKMNPQRS');
    const odd = await follow('nada');
    expect([wrong.status, wrong.body['code'], odd.status, odd.body['code']]).toEqual([
      ...[401, 'RECEIPT_NOT_ACCEPTED', 401, 'RECEIPT_NOT_ACCEPTED'],
    ]);
    const answer = await fetch(`${node.base}/anonymous-reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...from() },
      body: JSON.stringify({ words }),
    });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([201, null]);
  });

  it('[F50] happens once by its key, and takes so many from one address and no more', async () => {
    const [key, at] = [{ 'idempotency-key': randomUUID() }, node.from('203.0.113.7')];
    const twice = [
      await must(anybody.post('/anonymous-reports', { words }, { ...key, ...at })),
      await must(anybody.post('/anonymous-reports', { words }, { ...key, ...at })),
    ];
    expect(twice[0]?.body).toEqual(twice[1]?.body);
    expect((await must(follow(String(twice[0]?.body['receipt'])))).body).toMatchObject({ given: 1 });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await anybody.post('/anonymous-reports', { words }, at)).status);
    expect(statuses).toContain(429);
    const receipts = node.from('203.0.113.8');
    const tries = await Promise.all(
      Array.from({ length: 30 }, () => anybody.post('/anonymous-reports/read', { receipt: 'X' }, receipts)),
    );
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });

  it('[attack 38] is taken from a network of which none came, also where somebody used up what all may report', async () => {
    const hour = 3_600_000;
    await node.parts.requestCounts.hit('anonymous reports of all all', hour, 300);
    const reported = async (address: string) =>
      (await anybody.post('/anonymous-reports', { words }, node.from(address))).status;
    expect([await reported('198.51.100.4'), await reported('198.51.100.5')]).toEqual([201, 429]);
    expect([await reported('2001:db8:1:1::1'), await reported('2001:db8:1:2::1')]).toEqual([201, 429]);
    expect(await reported('2001:db8:2::1')).toBe(201);
    await node.parts.requestCounts.hit('anonymous reports of all all', hour, -300);
  });

  it('[attack 16] [F50] takes a picture without where and with what it was taken, and no PDF', async () => {
    const receipt = await report();
    const caseId = await newest();
    const taken = photograph();
    expect(taken.includes('Demonstration phone')).toBe(true);
    const sent = await picture(receipt, taken, 'image/png');
    expect([sent.status, await sent.text()]).toEqual([200, '{"added":true}']);
    const { said } = (await read(first, caseId)) as { said: { picture?: string }[] };
    const kept = await fetch(`${node.base}/corruption-reports/${caseId}/pictures/${said[1]?.picture ?? ''}`, {
      headers: { authorization: `Bearer ${first.token}` },
    });
    expect(kept.status).toBe(200);
    const bytes = Buffer.from(await kept.arrayBuffer());
    expect(PNG.sync.read(bytes)).toMatchObject({ width: 8, height: 8 });
    expect(bytes.includes('Demonstration')).toBe(false);
    const paper = await picture(receipt, pdf, 'application/pdf');
    expect(paper.status).toBe(415);
    expect((await picture('ABCDEFGHJKMNPQRS', taken, 'image/png')).status).toBe(401);
  });

  it('[F50] shows integrity officers the same officer, office and telephone in several reports, and how often draws named them', async () => {
    const written = ['+52 55 5555 0999', '55 5555-0999'];
    const named: string[] = [];
    for (const each of written) {
      await report({ telephone: each });
      named.push(await newest());
    }
    for (const caseId of named) {
      await must(says(first, caseId, 'concerned', { officers: ['mx.reviewer.7'] }));
      await must(approves(second, caseId));
    }
    const { items } = (await must(second.get('/corruption-reports/patterns'))).body as {
      items: { of: string; name: string; reports: string[]; draws?: object }[];
    };
    const ours = items.filter(({ reports }) => reports.includes(named[0] ?? ''));
    expect(ours.map(({ name, of, reports }) => [of, name, [...reports].sort()])).toEqual(
      expect.arrayContaining([
        ['telephone', written[named.indexOf([...named].sort()[0] ?? '')] ?? '', [...named].sort()],
        ['officer', 'mx.reviewer.7', [...named].sort()],
      ]),
    );
    expect(ours.find(({ of }) => of === 'officer')?.draws).toEqual({ named: 0, files: 0 });
  });

  it('[F50] goes to the prosecutor when two people want it: signed by the country, and opened by nobody else', async () => {
    await report({ telephone });
    const caseId = await newest();
    const download = (by: Person) => by.get(`/corruption-reports/${caseId}/export`);
    expect((await download(first)).body['code']).toBe('NEEDS_SECOND_PERSON');
    await must(says(first, caseId, 'propose-export', { reasons: 'Artículo 222' }));
    const own = await gives(first, caseId, `/cases/${caseId}/approve-export`);
    expect(own.body['code']).toBe('SAME_PERSON');
    await must(gives(second, caseId, `/cases/${caseId}/approve-export`));
    const answer = await fetch(`${node.base}/corruption-reports/${caseId}/export`, {
      headers: { authorization: `Bearer ${second.token}` },
    });
    const jwe = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/jose']);
    const { jwk, key } = await prosecutorsKey('MX');
    const { x, y } = node.parts.rules.country('MX' as CountryCode)?.integrity.prosecutor.key ?? {};
    expect([x, y]).toEqual([jwk.x, jwk.y]);
    const { plaintext } = await compactDecrypt(jwe, key);
    const [signing] = await node.parts.keyStore.history();
    if (signing === undefined) throw new Error('the node has an issuing key');
    const { payload } = await compactVerify(Buffer.from(plaintext).toString(), await importJWK(signing.jwk, 'ES256'));
    expect(JSON.parse(Buffer.from(payload).toString())).toMatchObject({
      ...{ report: caseId, country: 'MX', reasons: 'Artículo 222' },
      ...{ proposedBy: 'mx.integrity-officer.1' as OfficerId, approvedBy: 'mx.integrity-officer.2' },
      said: [{ by: 'reporter', content: { words, telephones: [telephone] } }],
    });
    const { key: another } = await prosecutorsKey('GT');
    await expect(compactDecrypt(jwe, another)).rejects.toThrow();
  });

  it('[F50] is counted in public once its quarter is over: what came today changes no figure', async () => {
    const { body } = await must(anybody.get('/statistics'));
    expect(body['corruptionReports']).toMatchObject({ received: null, answered: null, overdue: null });
    const { from, until } = body['corruptionReports'] as { from: string; until: string };
    expect([from < until, until <= node.parts.clock.now()]).toEqual([true, true]);
    const [past, to] = ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'].map((text) => instant(text));
    if (past === undefined || to === undefined) throw new Error('two moments');
    const { received } = await readReports(node.database.pool, past, to);
    expect(received).toBeGreaterThanOrEqual(5);
  });

  it('[F50] are listed page by page, to the last that a stranger did not want read', async () => {
    const marks = { notNaming: [], today: '2026-03-03' as PlainDate, atMost: 2 };
    const all: string[] = [];
    for (let after: DuePlace | undefined, first = true; first || after !== undefined; first = false) {
      const page = await corruptionReportFiles(node.database.pool, { ...marks, ...(after && { after }) });
      all.push(...page.map(({ caseId }) => caseId));
      after = page.length < marks.atMost ? undefined : page.at(-1);
    }
    const { items } = (await must(elsewhere.get('/corruption-reports'))).body as { items: { caseId: string }[] };
    expect(all).toEqual(items.map(({ caseId }) => caseId));
    expect(new Set(all).size).toBe(all.length);
  });

  it('[F50] keeps nothing of what is refused, and no more bytes than go to the prosecutor in one piece', async () => {
    const receipt = await report();
    const caseId = (await newest()) as CaseId;
    const parts = async () =>
      (
        await node.database.pool.query<{ n: number }>(
          'SELECT count(*)::int AS n FROM corruption_report_parts WHERE case_id = $1',
          [caseId],
        )
      ).rows[0]?.n;
    await node.database.pool.query(
      `INSERT INTO corruption_report_parts (id, case_id, sealed) VALUES ($1, $2, convert_to(repeat('x', $3), 'UTF8'))`,
      [randomUUID(), caseId, mostBytes],
    );
    const more = await picture(receipt, photograph(), 'image/png');
    expect([more.status, ((await more.json()) as { code: string }).code, await parts()]).toEqual([
      409,
      'REPORT_FULL',
      2,
    ]);
  });
});
