import { randomUUID } from 'node:crypto';
import { readAlertLateness, readLateness, readVisits } from '../indicators/index.js';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { grants } from './grants/index.js';
import type { NodeRole } from './grants/roles.js';
import { nodeRoles } from './grants/roles.js';

const dossier = randomUUID();
const caseId = 'GT-26-7K3M9Q-N';
let node: TestDatabase;

beforeAll(async () => {
  node = await testDatabase();
  await node.pool.query(`
    INSERT INTO dossiers (id, owner, agencies, wrapped_key, sealed_person, created_at, updated_at)
      VALUES ('${dossier}', 'w-1', '{gt-mintrab}', 'k', 's', now(), now());
    INSERT INTO cases (id, kind, version, revision, head_hash, stage, state, process, dossier_id, agencies, awaiting, assigned, sealed,
      opened_at, updated_at)
      VALUES ('${caseId}', 'protection', 1, 1, '', 'sealed', '{}', '{}', '${dossier}', '{gt-pgn}', '{}', '{}', true, now(), now());
    INSERT INTO commands (id, case_id, type, actor, at, outcome) VALUES ('c', '${caseId}', 'open', '{}', now(), '{}')`);
});
afterAll(() => node.drop());

const processes = ['api', 'worker', 'relay'] as const;
const tried = async (role: NodeRole, statement: string): Promise<string> =>
  node
    .poolOf(role)
    .query(statement)
    .then(
      ({ rowCount }) => `done: ${rowCount}`,
      (error: unknown) => (error as { code: string }).code,
    );
/** PostgreSQL's `insufficient_privilege`. */
const refused = '42501';

describe.each(nodeRoles)('with the password of the %s', (role) => {
  it.each([
    'UPDATE cases SET sealed = false',
    `UPDATE cases SET dossier_id = gen_random_uuid()`,
    `UPDATE cases SET kind = 'appeal'`,
    'DELETE FROM cases',
    `UPDATE dossiers SET received_from = 'MX'`,
    'UPDATE dossiers SET created_at = now()',
    'DELETE FROM dossiers',
    `UPDATE commands SET outcome = '{}'`,
    'DELETE FROM commands',
    `UPDATE journal SET event = '{}'`,
    'DELETE FROM journal',
    `UPDATE inbox SET country = 'MX'`,
    'DELETE FROM inbox',
    `UPDATE outbox SET message = '{}'`,
    'DELETE FROM outbox',
    `UPDATE looks SET officer = 'x'`,
    'DELETE FROM looks',
    `UPDATE documents SET sha256 = 'x'`,
    `UPDATE dossier_matches SET finding = 'same-person'`,
    'DELETE FROM dossier_matches',
    `UPDATE dossier_deletions SET edition = 'x'`,
    `UPDATE seed_commitments SET commitment = 'x'`,
    `UPDATE published_rules SET content = '{}'`,
    'DELETE FROM published_rules',
    `UPDATE credential_records SET case_id = 'x'`,
    `UPDATE status_places SET case_id = 'x'`,
    'DELETE FROM worker_status',
    `UPDATE requests SET resource = 'x'`,
    // Whose name it is.
    `UPDATE officer_names SET officer = 'x'`,
    'DELETE FROM quarantine',
    'TRUNCATE request_counts',
    `SELECT lo_from_bytea(0, 'x')`,
    'SELECT lo_creat(-1)',
    'SELECT lo_create(0)',
    // The turn of whoever publishes, kept for as long as a session lives.
    'SELECT pg_try_advisory_lock(7400010)',
    'SELECT pg_try_advisory_lock(7400, 10)',
    'ALTER TABLE commands DISABLE TRIGGER ALL',
    'SET ROLE puente_test',
    'SET ROLE puente_app',
  ])('[attack 8] nobody gets through with: %s', async (statement) => {
    expect(await tried(role, statement)).toBe(refused);
  });
});

describe('[attack 8][wall 2] who has the password', () => {
  it('of a process may forget a sign-in only where the process deletes people, and give it to nobody', async () => {
    for (const role of ['api', 'relay', 'operator', 'keeper', 'statistics'] as const)
      expect(await tried(role, `UPDATE dossiers SET owner = 'thief'`)).toBe(refused);
    expect(await tried('worker', `UPDATE dossiers SET owner = 'thief'`)).toBe(refused);
    expect(await tried('worker', 'UPDATE dossiers SET owner = owner')).toBe('done: 1');
  });

  it('of another role takes nothing of what is one process’s alone', async () => {
    const only: readonly (readonly [NodeRole, string])[] = [
      ['api', `UPDATE access_codes SET used_at = now()`],
      ['worker', 'UPDATE dossiers SET blocked_at = now()'],
      ['keeper', 'UPDATE dossiers SET rekeyed_at = now()'],
      ['keeper', 'UPDATE messages SET sealed = sealed'],
      ['worker', 'DELETE FROM credential_records'],
      ['relay', 'UPDATE outbox SET sent_at = now()'],
      ['relay', `INSERT INTO inbox VALUES (gen_random_uuid(), 'MX', 't', 'c', now(), now())`],
    ];
    for (const [whose, statement] of only)
      for (const role of nodeRoles)
        expect([role, statement, await tried(role, statement)]).toEqual([
          role,
          statement,
          role === whose ? (expect.stringMatching(/^done/) as string) : refused,
        ]);
  });

  it('asks as the schema’s owner whose dossiers somebody has only where the API’s policies ask', async () => {
    for (const role of nodeRoles)
      expect([role, await tried(role, 'SELECT dossiers_of_asker()')]).toEqual([
        role,
        role === 'api' ? 'done: 1' : refused,
      ]);
  });

  it('changes no key but where people are deleted, and where keys are changed by command', async () => {
    for (const role of nodeRoles)
      expect([role, await tried(role, 'UPDATE dossiers SET wrapped_key = wrapped_key')]).toEqual([
        role,
        role === 'worker' || role === 'keeper' ? 'done: 1' : refused,
      ]);
  });

  it('of the keeper of keys reads no file, journal, code or officer, adds nothing and removes nothing', async () => {
    for (const read of ['state FROM cases', 'owner FROM dossiers', 'FROM journal', 'FROM access_codes'])
      expect(await tried('keeper', `SELECT ${read}`)).toBe(refused);
    expect(grants.filter(({ to, add, remove }) => to.includes('keeper') && (add ?? remove))).toEqual([]);
  });

  it('of the relay reads no journal, no code and no look', async () => {
    for (const said of ['event', 'actor', 'type', 'at', 'command_id'])
      expect(await tried('relay', `SELECT ${said} FROM journal WHERE true`)).toBe(refused);
    for (const table of ['access_codes', 'looks', 'credential_records', 'messages'])
      expect(await tried('relay', `SELECT FROM ${table} WHERE true`)).toBe(refused);
  });

  it('of the operator reads nobody’s dossier, document, message or code, and writes into no file', async () => {
    for (const table of [
      'dossiers',
      'documents',
      'messages',
      'sealed_words',
      'access_codes',
      'looks',
      'credential_records',
    ])
      expect(await tried('operator', `SELECT count(*) FROM ${table}`)).toBe(refused);
    const writes = grants.filter(({ to, add, change, remove }) => to.includes('operator') && (add ?? change ?? remove));
    expect(writes.map(({ on, change }) => [on, change])).toEqual([
      ['outbox', ['attempt']],
      ['wakes', ['version', 'at']],
      ['status_sessions', ['ended_at']],
      ['status_places', undefined],
      ['revoked_places', undefined],
      ['lost_credentials', undefined],
      ['published_rules', undefined],
      ['published_rules', ['seal']],
      ['restores', ['opened_at', 'left_out']],
      ['restore_helps', ['epoch', 'agreed_at', 'ends_at']],
      ['held_abroad', ['released_at']],
      ['quarantine', ['resolved_at', 'released_at', 'released_by', 'body', 'headers', 'emptied_at']],
    ]);
  });

  it('of the reader of statistics has the figures, and nobody’s file, name or officer', async () => {
    const pool = node.poolOf('statistics');
    const now = new Date().toISOString();
    expect(await readVisits(pool)).toEqual([]);
    expect(await readLateness(pool, now)).toEqual([]);
    expect(await readAlertLateness(pool, now)).toMatchObject({ telling: { open: 0 } });
    for (const read of [
      'state FROM cases',
      'agencies FROM cases',
      'assigned FROM cases',
      'id FROM dossiers',
      '* FROM journal',
    ])
      expect(await tried('statistics', `SELECT ${read}`)).toBe(refused);
    expect(
      grants.filter(({ to, add, change, remove }) => to.includes('statistics') && (add ?? change ?? remove)),
    ).toEqual([]);
  });

  it('[attack 43] of whoever only reads, or keeps keys, holds no lock by which processes take turns', async () => {
    for (const role of ['statistics', 'keeper'] as const)
      for (const lock of ['pg_advisory_xact_lock', 'pg_try_advisory_xact_lock', 'pg_advisory_xact_lock_shared'])
        expect([role, await tried(role, `SELECT ${lock}(7400010)`)]).toEqual([role, refused]);
    expect(await tried('relay', 'SELECT pg_try_advisory_xact_lock(7400010)')).toBe('done: 1');
  });

  it('[attack 43] of whoever only reads, or keeps keys, takes not all connections that the server has', async () => {
    const limits = 'SELECT rolconnlimit AS most FROM pg_roles WHERE rolname = current_user';
    const limit = async (role: NodeRole) => (await node.poolOf(role).query<{ most: number }>(limits)).rows[0]?.most;
    for (const role of ['statistics', 'keeper'] as const) expect(await limit(role)).toBe(20);
    for (const role of processes) expect(await limit(role)).toBe(-1);
  });

  it('of a process sees that of its table, and of nobody else’s database', async () => {
    for (const role of processes) expect(await tried(role, 'SELECT id FROM cases')).toBe('done: 1');
  });
});
