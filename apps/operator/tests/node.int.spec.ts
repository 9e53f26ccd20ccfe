import { randomBytes, randomUUID } from 'node:crypto';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { quarantineOf } from '@puente/persistence/quarantine';
import { statusSessionRecords } from '@puente/persistence/status-sessions';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { Client } from 'pg';
import { operator } from './terminal.js';

const MX = 'MX' as CountryCode;
let database: TestDatabase;
let rules: LoadedRules;
let environment: Record<string, string>;
let cases: CaseId[];

/** Two drafts of Mexico's, as the API would have opened them. */
beforeAll(async () => {
  [database, rules] = await Promise.all([testDatabase(), loadRuleBook()]);
  environment = { PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') };
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
afterAll(() => database.drop());

const json = (words: readonly string[]) => operator([...words, '--json'], environment);

describe('the journal', () => {
  it('is verified, of one case and of all', async () => {
    expect((await json(['journal', 'verify', '--all'])).data).toEqual({
      ok: true,
      cases: 2,
      entries: 2,
      leaves: 0,
      broken: [],
    });
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

  it('[row 20] tells of a dossier that was given to somebody whom no journal of its files names', async () => {
    const [first] = cases;
    await database.pool.query(
      `INSERT INTO dossiers (id, agencies, wrapped_key, sealed_person, created_at, updated_at)
        SELECT dossier_id, '{mx-stps}', 'k', 's', now(), now() FROM cases WHERE id = $1`,
      [first],
    );
    expect((await json(['journal', 'verify', '--all'])).code).toBe(0);
    const forged = `UPDATE dossiers SET owner = 'somebody', agencies = agencies || '{mx-other}'`;
    const intruder = new Client({ connectionString: database.adminUrl });
    await intruder.connect();
    await intruder.query(`ALTER TABLE dossiers DISABLE TRIGGER ALL; ${forged}`);
    const reasons = ['DISAGREES: owner', 'DISAGREES: opened to mx-other'];
    expect((await json(['journal', 'verify', '--all'])).data).toMatchObject({
      broken: reasons.map((reason) => ({ caseId: first, reason })),
    });
    await intruder.query('DELETE FROM dossiers');
    await intruder.end();
  });
});

describe('sessions of the workers’ page', () => {
  it('[attack 13] are ended, one person’s or everybody’s, and a number that was forgotten ends none', async () => {
    const sessions = statusSessionRecords(database.pool);
    const [one, other] = cases as [CaseId, CaseId];
    const at = instant(Date.parse('2026-11-24T14:55:00Z'));
    const times = { openedAt: at, endsAt: instant(Date.parse('2026-11-24T15:30:00Z')) };
    for (const caseId of [one, one, other])
      await sessions.opened({ id: randomUUID(), caseId, device: 'phone', ...times });
    const open = async (): Promise<number> => {
      const query = 'SELECT count(*)::int AS open FROM status_sessions WHERE ended_at IS NULL';
      return (await database.pool.query<{ open: number }>(query)).rows[0]?.open ?? -1;
    };
    expect((await json(['sessions', 'end'])).data).toMatchObject({ error: { code: 'WHICH_CASE' } });
    expect(await open()).toBe(3);
    expect((await json(['sessions', 'end', one])).data).toEqual({ ok: true, ended: 2 });
    expect((await json(['sessions', 'end', '--all'])).data).toEqual({ ok: true, ended: 1 });
    expect(await open()).toBe(0);
  });
});

describe('outbox', () => {
  it('[D 2] is listed and sent again by country and day, or one event; nothing that was forgotten means all', async () => {
    await database.pool.query(
      `INSERT INTO outbox (case_id, type, country, message, at, sent_at)
       VALUES ($1, 'submission.filed', 'GT', '{"secret": "Zenaida"}', now(), now())`,
      [cases[0]],
    );
    const listed = await json(['outbox', 'list', '--to', 'gt', '--since', '2026-01-01']);
    const [told] = listed.data['items'] as { eventId: string }[];
    expect(told).toMatchObject({ caseId: cases[0], to: 'GT', attempt: 1 });
    expect(listed.out).not.toContain('Zenaida');
    for (const said of [
      [],
      ['--to', 'GT'],
      ['--since', '2026-01-01'],
      ['--event', 'x'],
      ['--to', 'GT', '--since', 'x'],
    ])
      expect((await json(['outbox', 'resend', ...said])).data).toMatchObject({ error: { code: 'WHICH_EVENTS' } });
    expect((await json(['outbox', 'resend', '--event', told?.eventId ?? ''])).data).toMatchObject({ resent: 1 });
  });

  it('[D 2] says what its receiver said became of each, with its code, and what nobody confirmed', async () => {
    for (const became of ['refused', 'unconfirmed'])
      await database.pool.query(
        `INSERT INTO outbox (case_id, type, country, message, at, sent_at, became, reason)
         VALUES ($1, 'submission.filed', 'SV', '{}', now(), now(), $2, 'NO_SUCH_CASE')`,
        [cases[0], became],
      );
    const { data } = await json(['outbox', 'list', '--to', 'sv', '--since', '2026-01-01']);
    const items = data['items'] as { became: string; reason: string }[];
    expect(items.map(({ became, reason }) => `${became} ${reason}`)).toEqual([
      'unconfirmed NO_SUCH_CASE',
      'refused NO_SUCH_CASE',
    ]);
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
      kept: 'beginning',
    } as const;
    const body = Buffer.from('sealed and secret');
    await quarantineOf(database.pool).put({ ...rejected, headers: { ce_id: 'e-1' }, body, at: instant(Date.now()) });
    const { items } = (await json(['quarantine', 'list'])).data as { items: { id: number }[] };
    const id = String(items[0]?.id);
    const shown = await json(['quarantine', 'show', id]);
    expect(shown.data).toMatchObject({ reason: 'BAD_SIGNATURE', headers: { ce_id: 'e-1' }, bytes: body.length });
    expect(shown.out).not.toContain('secret');
    const [listed] = (await json(['quarantine', 'list'])).data['items'] as { receivedAt: string; keptUntil: string }[];
    // Three months, by the country's pack.
    const days = (Date.parse(listed?.keptUntil ?? '') - Date.parse(listed?.receivedAt ?? '')) / 86_400_000;
    expect([days > 88, days < 94]).toEqual([true, true]);
    expect((await json(['quarantine', 'release', 'mx'])).data).toMatchObject({ country: 'MX', released: 0 });
    expect((await json(['quarantine', 'retry', id])).data).toMatchObject({ ok: true, id: Number(id) });
    expect((await quarantineOf(database.poolOf('relay')).nextReleased())?.id).toBe(Number(id));
    expect((await json(['quarantine', 'resolve', id])).code).toBe(0);
    expect((await json(['quarantine', 'retry', id])).data).toMatchObject({ error: { code: 'NOT_IN_QUARANTINE' } });
    // Of what was cut nobody knows what it said.
    const long = { ...rejected, offset: '8', headers: {}, body: Buffer.alloc(70_000), at: instant(Date.now()) };
    await quarantineOf(database.pool).put(long);
    const [cut] = (await json(['quarantine', 'list'])).data['items'] as { id: number }[];
    expect((await json(['quarantine', 'retry', String(cut?.id)])).data).toMatchObject({
      error: { code: 'NOT_KEPT_WHOLE' },
    });
    expect((await json(['quarantine', 'resolve', id])).data).toMatchObject({ error: { code: 'NOT_IN_QUARANTINE' } });
    expect((await json(['quarantine', 'show', 'x'])).data).toMatchObject({ error: { code: 'NOT_A_NUMBER' } });
  });
});
