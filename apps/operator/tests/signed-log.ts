import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeKeyFile } from '@puente/contracts/keys';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CaseId, CommandId, CountryCode, OfficerId } from '@puente/domain/kernel';
import { instant, newCaseNumber } from '@puente/domain/kernel';
import { newNodeKeys, nodeKeysFrom, trustEntryOf } from '@puente/messaging/keys';
import type { LogKeys, NoteSigner } from '@puente/settlement/log';
import {
  checkpointsOf,
  growLog,
  logKeysOf,
  logSize,
  signatureOf,
  tilesOf,
  treeOver,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';
import type { CaseCommand } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { testDatabase } from '@puente/testing/database';
import { Client } from 'pg';
import { exportLog, verifyAll } from '../src/journal/index.js';
import { operator } from './terminal.js';

const [MX, GT, PE] = ['MX', 'GT', 'PE'] as CountryCode[] as [CountryCode, CountryCode, CountryCode];
const did = (code: string) => `did:web:${code.toLowerCase()}.puente.example`;
const goProgram = join(__dirname, '..', '..', '..', 'test', 'conformance', 'go');
/** Whether this machine has Go, and Go gets its packages. */
export const hasGo = spawnSync('go', ['mod', 'download'], { cwd: goProgram }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'puente-proof-'));
export const at = (name: string): string => join(folder, name);
export const file = (name: string, content: string): string => {
  writeFileSync(at(name), content, { mode: 0o600 });
  return at(name);
};
export const buildChecker = (): void => {
  const build = ['build', '-o', at('puente-check'), './cmd/puente-check'];
  if (hasGo) expect(spawnSync('go', build, { cwd: goProgram }).status).toBe(0);
};
export const removeFiles = (): void => rmSync(folder, { recursive: true });

/** Who else signs: two countries, each with its own key. */
export type Partner = 'GT' | 'PE';

const counter: Actor = {
  ...{ kind: 'officer', id: 'mx.counter' as OfficerId, country: MX, agency: 'mx-stps' as AgencyId },
  roles: ['assistant'],
};

/** Three drafts of Mexico's, in a log that Guatemala signed. */
export async function signedLog() {
  const [rules, mx, gt, pe] = await Promise.all([loadRuleBook(), newNodeKeys(MX), newNodeKeys(GT), newNodeKeys(PE)]);
  const database = await testDatabase();
  const intruder = new Client({ connectionString: database.adminUrl });
  await intruder.connect();
  const trust = { MX: trustEntryOf(mx, did('MX')), GT: trustEntryOf(gt, did('GT')), PE: trustEntryOf(pe, did('PE')) };
  const environment = {
    ...{ PUENTE_COUNTRY: 'MX', DATABASE_URL: database.urlOf('operator') },
    ...{ PUENTE_KEYS: file('keys.json', JSON.stringify(mx)), PUENTE_TRUST: file('trust.json', JSON.stringify(trust)) },
  };
  const logKeys = async (keys: NodeKeyFile): Promise<LogKeys> =>
    logKeysOf(did(keys.country), (await nodeKeysFrom(keys)).marks);
  const own = (await logKeys(mx)).log;
  const partnersLog = (await logKeys(gt)).log;
  const witnesses: Record<Partner, NoteSigner> = {
    GT: (await logKeys(gt)).witness,
    PE: (await logKeys(pe)).witness,
  };
  const keys = file('keys', `${[own, witnesses.GT, witnesses.PE].map(writtenKey).join('\n')}\n`);
  const clock = { now: () => instant(Date.now()) };
  const settlement = createSettlement({ pool: database.pool, rules, here: MX, clock });
  async function settle(caseId: CaseId, command: object): Promise<void> {
    const kind = 'recognition-request';
    const asked = { commandId: randomUUID() as CommandId, kind, caseId, by: counter } as const;
    const outcome = await settlement.settle({ ...asked, command: command as CaseCommand });
    if (outcome.outcome === 'refused') throw new Error(outcome.code);
  }
  const cases = [1, 2, 3].map(() => newCaseNumber(MX, 2026, randomBytes(6))) as [CaseId, CaseId, CaseId];
  for (const caseId of cases) {
    const standard = { country: MX, code: 'EC0586.01' };
    const certificate = { id: randomUUID(), standard, certifier: 'ECE-00001', issuedOn: '2024-05-06' };
    const filing = { filedIn: MX, dossier: randomUUID(), certificate, hosts: [{ country: 'GT' }], language: 'es' };
    await settle(caseId, { type: 'open-draft', ...filing });
  }
  /** Until each entry is a leaf. */
  async function grow(): Promise<void> {
    const { rows } = await intruder.query<{ entries: number }>('SELECT count(*)::int AS entries FROM journal');
    while ((await logSize(database.pool)) < (rows[0]?.entries ?? 0)) await growLog(database.poolOf('relay'));
  }
  /** What the log is now, signed by its node and by a partner, and kept. */
  async function signed(by: Partner = 'GT', origin = own.name): Promise<string> {
    const kept = checkpointsOf(database.poolOf('relay'));
    const size = await logSize(database.pool);
    const root = await treeOver(tilesOf(database.pool), size).root(size);
    const text = writtenCheckpoint({ origin, size, root });
    const [note, line] = [`${text}\n${signatureOf(text, own)}`, signatureOf(text, witnesses[by], 1_780_000_000)];
    await kept.keep({ origin, size, root, note }, clock.now());
    const key = writtenKey(witnesses[by]);
    await kept.keepCosignature({ country: by as CountryCode, origin, size, line, key }, clock.now());
    return note + line;
  }
  await grow();
  file('checkpoint', await signed());
  return {
    ...{ cases, database, environment, grow, intruder, keys, own, partnersLog, rules, settle, signed },
    json: (...words: readonly string[]) => operator([...words, '--json'], environment),
    /** With the machine in their hands: no trigger and no reference holds them up. */
    disarm: () => intruder.query('SET session_replication_role = replica'),
    /** The log as it must be of what the journal says now. */
    async logAnew(): Promise<void> {
      for (const table of ['cosignatures', 'checkpoints', 'log_nodes', 'log_leaves'])
        await intruder.query(`DELETE FROM ${table}`);
      await grow();
    },
    async end(): Promise<void> {
      await intruder.end();
      await database.drop();
      for (const name of ['export', 'checkpoint', 'other']) rmSync(at(name), { force: true });
    },
  };
}
export type SignedLog = Awaited<ReturnType<typeof signedLog>>;

/** What the other program says; nothing where there is none. */
export function check(...words: readonly string[]): string {
  if (!hasGo) return '';
  const { status, stdout } = spawnSync(at('puente-check'), words, { encoding: 'utf8' });
  expect(status).toBe(stdout.startsWith('OK') ? 0 : 1);
  return stdout;
}

/** Both programs: what each names, and whether it says that something is wrong. */
export async function bothFind(
  { database, keys, rules }: SignedLog,
  handedOver: readonly string[] = ['checkpoint'],
): Promise<readonly [readonly string[], string]> {
  const [checkpoint, node] = [handedOver.map(at), { here: MX, pool: database.poolOf('operator'), rules }];
  const { data, ok } = await verifyAll(node, () => undefined, { witnessed: true, keys, checkpoint });
  const { broken } = data as { broken: { reason: string; caseId?: string; seq?: number; since?: string }[] };
  expect(ok).toBe(broken.length === 0);
  rmSync(at('export'), { force: true });
  await exportLog(node, at('export'));
  return [
    broken.map(({ caseId, reason, seq, since }) =>
      [reason, caseId, seq, since].filter((part) => part !== undefined).join(' '),
    ),
    check('log', keys, at('export'), ...checkpoint),
  ];
}

/** A test of both programs. Where this machine has no Go its title says that the operator's is asked alone, and the other one's is skipped by name. */
export function byBoth(title: string, test: () => Promise<void>): void {
  it(hasGo ? title : `${title} (the operator’s program alone)`, test);
  if (!hasGo) it.skip(`${title} (by the other program: needs Go)`, test);
}
/** A test of the other program alone. */
export const byTheOther = hasGo ? it : it.skip;
/** What the other program said, where there is one. */
export const saying = (text: string): unknown => expect.stringContaining(hasGo ? text : '');
