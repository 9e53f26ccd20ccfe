import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/case';
import type { OpenDraft } from '@puente/domain/filing';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { newNodeKeys, trustEntryOf } from '@puente/messaging/keys';
import { quarantineOf } from '@puente/persistence/quarantine';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { operator } from './terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'puente-operator-'));
const MX = 'MX' as CountryCode;
let database: TestDatabase;
let rules: LoadedRules;
let environment: Record<string, string>;
let cases: CaseId[];

/** Two drafts of Mexico's, as the API would have opened them. */
beforeAll(async () => {
  [database, rules] = await Promise.all([testDatabase(), loadRuleBook()]);
  environment = { PUENTE_COUNTRY: 'MX', DATABASE_URL: database.url };
  const settlement = createSettlement({
    pool: database.pool,
    rules,
    here: MX,
    clock: { now: () => instant(Date.now()) },
  });
  const by: Actor = {
    ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: MX, agency: 'mx-stps' as AgencyId },
    roles: ['assistant'],
  };
  cases = [1, 2].map(() => newCaseNumber(MX, 2026, randomBytes(6)));
  for (const caseId of cases) {
    const standard = { country: MX, code: 'EC0586.01' };
    const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
    const hosts = [{ country: 'GT' }];
    const draft = { type: 'open-draft', filedIn: MX, dossier: randomUUID(), certificate, hosts, language: 'es' };
    const command = draft as unknown as OpenDraft;
    const outcome = await settlement.settle({
      commandId: randomUUID() as CommandId,
      kind: 'recognition-request',
      caseId,
      command,
      by,
    });
    if (outcome.outcome === 'refused') throw new Error(outcome.code);
  }
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const json = (words: readonly string[], more: Record<string, string> = {}) =>
  operator([...words, '--json'], { ...environment, ...more });

describe('the journal', () => {
  it('is verified, of one case and of all', async () => {
    expect((await json(['journal', 'verify', '--all'])).data).toEqual({ ok: true, cases: 2, entries: 2, broken: [] });
    expect((await json(['journal', 'verify', String(cases[0])])).data).toMatchObject({ ok: true, cases: 1 });
    const none = newCaseNumber(MX, 2026, Uint8Array.of(0, 0, 0, 0, 0, 0));
    expect((await json(['journal', 'verify', none])).data).toMatchObject({ error: { code: 'NO_SUCH_CASE' } });
    expect((await json(['journal', 'verify', 'x'])).code).toBe(2);
  });

  it('is found broken, and the case and the entry are named', async () => {
    const [, second] = cases;
    await database.pool.query(`UPDATE cases SET stage = 'submitted' WHERE id = $1`, [second]);
    const ran = await json(['journal', 'verify', '--all']);
    expect(ran.code).toBe(1);
    expect(ran.data).toMatchObject({ ok: false, broken: [{ caseId: second, reason: 'DISAGREES: stage' }] });
    await database.pool.query(`UPDATE cases SET stage = 'draft' WHERE id = $1`, [second]);
  });
});

describe('quarantine', () => {
  it('is listed, shown without its content, and resolved once', async () => {
    const rejected = {
      topic: 'gt.submission',
      partition: 0,
      offset: '7',
      reason: 'BAD_SIGNATURE',
      detail: 'signature',
    };
    const body = Buffer.from('sealed and secret');
    await quarantineOf(database.pool).put({ ...rejected, headers: { ce_id: 'e-1' }, body, at: instant(Date.now()) });
    const { items } = (await json(['quarantine', 'list'])).data as { items: { id: number }[] };
    const id = String(items[0]?.id);
    const shown = await json(['quarantine', 'show', id]);
    expect(shown.data).toMatchObject({ reason: 'BAD_SIGNATURE', headers: { ce_id: 'e-1' }, bytes: body.length });
    expect(shown.out).not.toContain('secret');
    expect((await json(['quarantine', 'resolve', id])).code).toBe(0);
    expect((await json(['quarantine', 'resolve', id])).data).toMatchObject({ error: { code: 'NOT_IN_QUARANTINE' } });
    expect((await json(['quarantine', 'show', 'x'])).data).toMatchObject({ error: { code: 'NOT_A_NUMBER' } });
  });
});

describe('keys', () => {
  it('are shown by their fingerprints, and nothing secret with them', async () => {
    const [mx, gt] = await Promise.all([newNodeKeys(MX), newNodeKeys('GT' as CountryCode)]);
    const paths = { PUENTE_KEYS: join(folder, 'keys.json'), PUENTE_TRUST: join(folder, 'trust.json') };
    writeFileSync(paths.PUENTE_KEYS, JSON.stringify(mx), { mode: 0o600 });
    const annex = Object.assign(
      {},
      ...[mx, gt].map((keys) => ({ [keys.country]: trustEntryOf(keys, `did:web:${keys.country}`) })),
    ) as object;
    writeFileSync(paths.PUENTE_TRUST, JSON.stringify(annex));
    const ran = await json(['keys', 'show'], paths);
    expect(ran.data).toMatchObject({ ok: true, node: { country: 'MX' }, agreesWithAnnex: true });
    for (const secret of [mx.master, mx.session]) expect(ran.out).not.toContain(secret);
    expect(ran.out).not.toContain('"d"');
  });
});

describe('[F65] a change of rules', () => {
  /** Reviews take half as long, from next year on. */
  const shorter = () => {
    const newest = rules.agreements
      .filter(({ id }) => id === 'mx-gt-corridor')
      .sort((a, b) => b.version - a.version)[0];
    if (newest === undefined) throw new Error('nothing binds MX and GT');
    const within = { unit: 'calendar-days', days: 20 };
    const steps = { ...newest.steps, draft: { ...newest.steps.draft, within } };
    const agreement = { ...newest, version: newest.version + 1, inForceFrom: '2027-06-01', steps };
    return { subject: 'agreement', agreement };
  };
  const write = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };

  it('is previewed with how many cases and people it would touch; no case is named', async () => {
    const path = write('agreement.json', shorter());
    const ran = await json(['rules', 'load', path, '--preview']);
    expect(ran.data).toMatchObject({ ok: true, subject: 'agreement', impact: { open: 2, people: 2, dueSooner: 2 } });
    for (const caseId of cases) expect(ran.out).not.toContain(caseId);
    expect((await json(['impact', '--file', path])).data).toMatchObject({ counts: { open: 2, decided: 0 } });
  });

  it('is refused with the reason, where it could not be proposed', async () => {
    const content = shorter();
    const late = write('late.json', { ...content, agreement: { ...content.agreement, version: 99 } });
    const ran = await json(['rules', 'load', late, '--preview', '--lang', 'en']);
    expect(ran.code).toBe(1);
    expect(ran.data).toMatchObject({
      refusal: { code: 'VERSION_NOT_NEXT', said: expect.stringContaining('next') as string },
    });
    expect((await json(['rules', 'load', write('x.json', { subject: 'x' }), '--preview'])).data).toMatchObject({
      error: { code: 'NOT_A_RULE' },
    });
    expect((await json(['impact'])).data).toMatchObject({ error: { code: 'WHICH_CHANGE' } });
    expect((await json(['impact', 'MX-26-000000-0'])).data).toMatchObject({ error: { code: 'NO_SUCH_CASE' } });
  });

  it('may be a register: importing one says which cases name what is withdrawn', async () => {
    const header = 'code,level,title';
    const path = join(folder, 'mx.csv');
    writeFileSync(path, `${header}\nEC0586.01,2,Otro título\n`);
    const ran = await json(['catalogue', 'import', path, '--country', 'MX', '--partial', '--dry-run']);
    expect(ran.data).toMatchObject({ written: false, tables: [{ changed: [{ key: 'EC0586.01' }] }] });
    // A level is what decisions rest on; a title that is spelt better is not.
    expect(ran.data).toHaveProperty('impact.standardsWithdrawn', 0);
    expect((ran.data['impact'] as { open: number }).open).toBe(2);
  });

  it('cannot be looked at where the database is down, and says so without its address', async () => {
    const ran = await json(['quarantine', 'list'], { DATABASE_URL: 'postgres://nobody:hidden@127.0.0.1:9/none' });
    expect(ran.code).toBe(2);
    expect(ran.out + ran.err).not.toContain('hidden');
  });
});
