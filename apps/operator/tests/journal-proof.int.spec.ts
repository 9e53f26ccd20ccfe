import { spawnSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { OpenDraft } from '@puente/domain/kinds/recognition/filing';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { newNodeKeys, nodeKeysFrom, trustEntryOf } from '@puente/messaging/keys';
import type { LogKeys } from '@puente/settlement/log';
import {
  checkpointsOf,
  growLog,
  logKeysOf,
  logSize,
  proveEntries,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';
import { createSettlement } from '@puente/settlement/settlement';
import type { TestDatabase } from '@puente/testing/database';
import { testDatabase } from '@puente/testing/database';
import { Client } from 'pg';
import { operator } from './terminal.js';

const [MX, GT] = ['MX', 'GT'] as CountryCode[] as [CountryCode, CountryCode];
const did = (code: string) => `did:web:${code.toLowerCase()}.puente.example`;
const goProgram = join(__dirname, '..', '..', '..', 'test', 'conformance', 'go');
/** Where a machine has no Go, or Go cannot get its packages, what the other program says is not asked. */
const hasGo = spawnSync('go', ['mod', 'download'], { cwd: goProgram }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'puente-proof-'));
const at = (name: string) => join(folder, name);
const file = (name: string, content: string): string => {
  writeFileSync(at(name), content, { mode: 0o600 });
  return at(name);
};

let database: TestDatabase;
let intruder: Client;
let environment: Record<string, string>;
let own: LogKeys;
let partner: LogKeys;
let cases: CaseId[];
let keys: string;

beforeAll(() => {
  const build = ['build', '-o', at('puente-check'), './cmd/puente-check'];
  if (hasGo) expect(spawnSync('go', build, { cwd: goProgram }).status).toBe(0);
  // The first time on a machine Go compiles its own library as well.
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Three drafts of Mexico's, in a log that Guatemala signed. */
beforeEach(async () => {
  const [rules, mx, gt] = await Promise.all([loadRuleBook(), newNodeKeys(MX), newNodeKeys(GT)]);
  database = await testDatabase();
  intruder = new Client({ connectionString: database.adminUrl });
  await intruder.connect();
  environment = {
    ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') },
    PUENTE_KEYS: file('keys.json', JSON.stringify(mx)),
    PUENTE_TRUST: file(
      'trust.json',
      JSON.stringify({ MX: trustEntryOf(mx, did('MX')), GT: trustEntryOf(gt, did('GT')) }),
    ),
  };
  [own, partner] = [
    logKeysOf(did('MX'), (await nodeKeysFrom(mx)).marks),
    logKeysOf(did('GT'), (await nodeKeysFrom(gt)).marks),
  ];
  keys = file('keys', `${writtenKey(own.log)}\n${writtenKey(partner.witness)}\n`);
  const clock = { now: () => instant(Date.now()) };
  const settlement = createSettlement({ pool: database.pool, rules, here: MX, clock });
  const by: Actor = {
    ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: MX, agency: 'mx-stps' as AgencyId },
    roles: ['assistant'],
  };
  cases = [1, 2, 3].map(() => newCaseNumber(MX, 2026, randomBytes(6)));
  for (const caseId of cases) {
    const standard = { country: MX, code: 'EC0586.01' };
    const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
    const draft = {
      type: 'open-draft',
      filedIn: MX,
      dossier: randomUUID(),
      certificate,
      hosts: [{ country: 'GT' }],
      language: 'es',
    };
    const outcome = await settlement.settle({
      ...{ commandId: randomUUID() as CommandId, kind: 'recognition-request', caseId, by },
      command: draft as unknown as OpenDraft,
    });
    if (outcome.outcome === 'refused') throw new Error(outcome.code);
  }
  while ((await logSize(database.pool)) < 3) await growLog(database.poolOf('relay'));
  file('checkpoint', await signed());
});
afterEach(async () => {
  await intruder.end();
  await database.drop();
  for (const name of ['export', 'checkpoint', 'other']) rmSync(at(name), { force: true });
});

/** What the log is now, signed by its node and by Guatemala, and kept. */
async function signed(): Promise<string> {
  const kept = checkpointsOf(database.poolOf('relay'));
  const size = await logSize(database.pool);
  const root = await treeOver(tilesOf(database.pool), size).root(size);
  const checkpoint = { origin: own.log.name, size, root };
  const text = writtenCheckpoint(checkpoint);
  const [note, line] = [`${text}\n${signatureOf(text, own.log)}`, signatureOf(text, partner.witness, 1_780_000_000)];
  await kept.keep({ ...checkpoint, note }, instant(Date.now()));
  const { origin } = checkpoint;
  await kept.keepCosignature(
    { country: GT, origin, size, line, key: writtenKey(partner.witness) },
    instant(Date.now()),
  );
  return note + line;
}

const json = async (...words: string[]) => operator([...words, '--json'], environment);
/** Both programs: what each names, and whether it says that something is wrong. */
async function bothFind(handedOver: readonly string[] = ['checkpoint']): Promise<readonly [object, string]> {
  const files = handedOver.map(at);
  const ran = await json('journal', 'verify', '--all', '--witnessed', '--keys', keys, '--checkpoint', ...files);
  const { broken } = ran.data as { broken: { reason: string; caseId?: string; seq?: number }[] };
  expect(ran.code).toBe(broken.length === 0 ? 0 : 1);
  await json('journal', 'export-log', at('export'));
  return [
    broken.map(({ caseId, reason, seq }) => [reason, caseId, seq].filter((part) => part !== undefined).join(' ')),
    check('log', keys, at('export'), ...files),
  ];
}
/** What the other program says; where there is no Go, nothing. */
function check(...words: readonly string[]): string {
  if (!hasGo) return '';
  const { status, stdout } = spawnSync(at('puente-check'), words, { encoding: 'utf8' });
  expect(status).toBe(stdout.startsWith('OK') ? 0 : 1);
  return stdout;
}
const saying = (text: string): unknown => expect.stringContaining(hasGo ? text : '');
const disarm = async () => {
  for (const table of ['journal', 'log_leaves', 'log_nodes', 'checkpoints', 'cosignatures'])
    await intruder.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
};
/** The log as it must be of what the journal says now, by somebody who has the machine. */
async function logAnew(): Promise<void> {
  for (const table of ['cosignatures', 'checkpoints', 'log_nodes', 'log_leaves'])
    await intruder.query(`DELETE FROM ${table}`);
  const { rows } = await intruder.query<{ entries: number }>('SELECT count(*)::int AS entries FROM journal');
  while ((await logSize(database.pool)) < (rows[0]?.entries ?? 0)) await growLog(database.poolOf('relay'));
}
const forget = async (caseId: CaseId | undefined) => {
  for (const table of ['case_facts', 'case_stages', 'worker_status', 'journal'])
    await intruder.query(`DELETE FROM ${table} WHERE case_id = $1`, [caseId]);
  await intruder.query('DELETE FROM cases WHERE id = $1', [caseId]);
};

describe('[row 20] a log that a partner signed', () => {
  it('is found whole, by the operator and by a program of another making', async () => {
    expect(await bothFind()).toEqual([[], saying('OK')]);
    expect((await json('journal', 'log-keys')).data).toMatchObject({ log: writtenKey(own.log) });
  });

  it('proves an entry by a file that the other program checks, and no other entry', async () => {
    const { proof } = (await json('journal', 'prove', String(cases[1]), '1')).data as {
      proof: Record<string, unknown>;
    };
    const kept = file('proof', JSON.stringify(proof));
    expect(check('proof', keys, kept)).toEqual(saying(String(cases[1])));
    for (const other of [
      { ...proof, entry: String(proof['entry']).replace('mx.counter', 'mx.another') },
      { ...proof, leaf: 2 },
      { ...proof, blind: '' },
      { ...proof, blind: '0'.repeat(64) },
      { ...proof, proof: [] },
      { ...proof, checkpoint: String(proof['checkpoint']).replace('\n3\n', '\n4\n') },
    ])
      expect(check('proof', keys, file('proof', JSON.stringify(other)))).not.toMatch(/^OK/);
    expect((await json('journal', 'prove', String(cases[1]), '2')).data).toMatchObject({
      error: { code: 'NOT_PROVEN' },
    });
  });

  it('proves what is somebody’s own by one file that both programs check, word for word or by its hash', async () => {
    const [first, , third] = cases as [CaseId, CaseId, CaseId];
    const files = [
      { caseId: first, entries: new Map([[1, 'whole' as const]]) },
      { caseId: third, entries: new Map([[1, 'hash' as const]]) },
    ];
    // As the API gives it: its role reads what leaves were made with.
    const proof = await proveEntries(database.poolOf('api'), files);
    const kept = file('proof', JSON.stringify(proof));
    const both = async (path: string) => {
      const ran = await json('journal', 'check-proof', path, '--keys', keys);
      return [ran.code, check('proof', keys, path)] as const;
    };
    expect(await both(kept)).toEqual([0, saying(first)]);
    const { entries = [] } = proof ?? {};
    expect(check('proof', keys, kept)).toEqual(saying(`# ${String(entries[1]?.hash)}`));
    expect(JSON.stringify(entries[1])).not.toContain('mx.counter');
    const changed = (at: number, to: object) => ({
      ...proof,
      entries: entries.map((one, nth) => (nth === at ? { ...one, ...to } : one)),
    });
    for (const other of [
      changed(0, { entry: String(entries[0]?.entry).replace('mx.counter', 'mx.another') }),
      changed(0, { case: third }),
      changed(0, { leaf: 1 }),
      changed(1, { hash: '0'.repeat(64) }),
      changed(1, { blind: '0'.repeat(64) }),
      { ...proof, checkpoint: String(proof?.checkpoint).replace('\n3\n', '\n4\n') },
      { ...proof, checkpoint: String(proof?.checkpoint).split('\n').slice(0, -2).join('\n') + '\n' },
    ]) {
      const [code, said] = await both(file('proof', JSON.stringify(other)));
      expect([code, said]).toEqual([1, expect.not.stringMatching(/^OK/)]);
    }
  });

  it('names an entry that was deleted, and a case that was', async () => {
    await disarm();
    await forget(cases[2]);
    expect(await bothFind()).toEqual([[`ENTRY_GONE ${cases[2]} 1`], saying(`ENTRY_GONE ${cases[2]} #1 @2`)]);
  });

  it('is found where any byte of it is another one', async () => {
    await disarm();
    for (const [leaf, byte] of [
      [0, 0],
      [1, 17],
      [2, 31],
    ]) {
      const flip = 'UPDATE log_leaves SET hash = set_byte(hash, $2, get_byte(hash, $2) # 1) WHERE leaf = $1';
      await intruder.query(flip, [leaf, byte]);
      const [broken, said] = await bothFind();
      expect(broken).toEqual([expect.stringMatching(/^NOT_AS_LOGGED/), 'NOT_WHAT_WAS_SIGNED', 'NOT_WHAT_WAS_SIGNED']);
      expect(said).toEqual(saying('NOT_WHAT_WAS_SIGNED'));
      await intruder.query(flip, [leaf, byte]);
      rmSync(at('export'));
    }
  });
});

describe('the other program', () => {
  /** A line more, as somebody writes it who has the machine: behind what was signed. */
  const withLine = (made: (last: Record<string, unknown>) => Record<string, unknown>) => {
    const lines = readFileSync(at('export'), 'utf8').trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
    const line = { ...last, ...made(last), leaf: 3 } as Record<string, string | number>;
    const bytes = (name: string) => Buffer.from(String(line[name]), 'hex');
    const sha = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
    const entry = sha(bytes('before'), Buffer.from(String(line['entry'])));
    const hash = sha(Buffer.from([0]), bytes('blind'), entry).toString('hex');
    return file('forged', `${[...lines, JSON.stringify({ ...line, hash })].join('\n')}\n`);
  };
  const nextOf = (last: Record<string, unknown>, seq: number) => ({
    ...{ seq, before: '0'.repeat(64) },
    entry: String(last['entry']).replace(/"seq":1\b/, `"seq":${String(seq)}`),
  });

  it('names an entry that is there twice, one that does not follow, and one before which another is missing', async () => {
    expect(await bothFind()).toEqual([[], saying('OK: 3 entries, of which witnesses signed 3')]);
    const found = (made: Parameters<typeof withLine>[0]) => check('log', keys, withLine(made), at('checkpoint'));
    expect(found(() => ({}))).toEqual(saying('TWICE'));
    expect(found((last) => nextOf(last, 2))).toEqual(saying('NOT_CHAINED'));
    expect(found((last) => nextOf(last, 3))).toEqual(saying('ENTRY_MISSING'));
  });

  it('says nothing of a log of which nobody signed what it was', async () => {
    await bothFind();
    if (!hasGo) return;
    const { status, stdout } = spawnSync(at('puente-check'), ['log', keys, at('export')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('[row 21] a log that was made anew after it was signed', () => {
  it('lacks a case that was deleted: it is shorter than what the partner keeps', async () => {
    await disarm();
    await forget(cases[2]);
    await logAnew();
    const [broken, said] = await bothFind();
    expect(broken).toEqual(['LOG_SHORTER']);
    expect(said).toEqual(saying('LOG_SHORTER'));
  });

  it('says that somebody else decided, with every hash computed again: it is not what the partner keeps', async () => {
    await disarm();
    await intruder.query(`UPDATE journal SET hash = sha256('forged') WHERE case_id = $1`, [cases[1]]);
    await logAnew();
    const [broken, said] = await bothFind();
    expect(broken).toContain('NOT_WHAT_WAS_SIGNED');
    expect(said).toEqual(saying('NOT_WHAT_WAS_SIGNED'));
  });
});

describe('[row 22] two histories that two partners signed', () => {
  it('stand against each other', async () => {
    await disarm();
    await intruder.query(`UPDATE journal SET hash = sha256('forged') WHERE case_id = $1`, [cases[1]]);
    await logAnew();
    file('other', await signed());
    const [broken, said] = await bothFind(['checkpoint', 'other']);
    expect(broken).toContain('TWO_HISTORIES');
    expect(said).toEqual(saying('TWO_HISTORIES'));
  });
});
