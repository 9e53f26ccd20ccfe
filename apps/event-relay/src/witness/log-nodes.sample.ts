import type { CountryCode, Instant } from '@puente/domain/kernel';
import { country } from '@puente/domain/kernel';
import { open } from '@puente/messaging/envelope';
import type { OutgoingRecord } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import { newNodeKeys, nodeKeysFrom, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import { judgedRestores, restoresOf } from '@puente/persistence/restores';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { WitnessedLooked } from '@puente/settlement/log';
import {
  checkpointsOf,
  growLog,
  judgingRestores,
  logKeysOf,
  logSize,
  readKey,
  verifyWitnessed,
  writtenKey,
} from '@puente/settlement/log';
import { Client } from 'pg';
import type { Telling } from '../telling/index.js';
import { telling } from '../telling/index.js';
import type { Witness } from './index.js';
import { checkpointing, witness } from './index.js';

export const [GT, MX, SV] = [country('GT'), country('MX'), country('SV')];
const didOf = (code: CountryCode) => `did:web:${code.toLowerCase()}.puente.example`;

/** Three nodes of which each has its log and signs that of the others, made anew for each test. */
export class LogNodes {
  /** What was sent, and lies there until it is delivered. */
  sent: OutgoingRecord[] = [];
  /** In milliseconds; whoever asks the clock moves it on by a second. */
  now = Date.parse('2026-03-03T15:00:00Z');
  readonly clock = { now: () => new Date((this.now += 1000)).toISOString() as Instant };

  private constructor(private readonly made: LogNode[]) {}

  static async make(): Promise<LogNodes> {
    const files = await Promise.all([GT, MX, SV].map((code) => newNodeKeys(code)));
    const trust = await trustAnnexFrom(
      Object.fromEntries(files.map((file) => [file.country, trustEntryOf(file, didOf(file.country))])),
    );
    const nodes = new LogNodes([]);
    const made = await Promise.all(
      files.map(async (file) => {
        const node = new LogNode(file.country, await testDatabase(), await nodeKeysFrom(file), trust, nodes);
        await node.intruder.connect();
        return node;
      }),
    );
    nodes.made.push(...made);
    return nodes;
  }
  get all(): readonly LogNode[] {
    return this.made;
  }
  of(code: CountryCode): LogNode {
    const found = this.made.find((node) => node.code === code);
    if (found === undefined) throw new Error(`no node of ${code}`);
    return found;
  }
  /** All that was sent arrives, until nothing is answered any more. */
  async deliver(to: readonly LogNode[] = this.all): Promise<void> {
    while (this.sent.length > 0)
      for (const record of this.sent.splice(0)) for (const node of to) await node.take(record);
  }
  async drop(): Promise<void> {
    for (const node of this.made) {
      await node.intruder.end();
      await node.database.drop();
    }
  }
}

/** A node with its log, and what it told its auditors. */
export class LogNode {
  readonly told: string[] = [];
  readonly errors: object[] = [];
  readonly did: string;
  /** As somebody who has the machine, keys and all. */
  readonly intruder: Client;
  auditorsAreAway = false;
  /** Done once, between this node’s looking up of its log and its showing. */
  meanwhile: (() => Promise<void>) | undefined;
  signEvery = 0;

  constructor(
    readonly code: CountryCode,
    readonly database: TestDatabase,
    private readonly keys: NodeKeys,
    private readonly trust: TrustAnnex,
    private readonly among: LogNodes,
  ) {
    this.did = didOf(code);
    this.intruder = new Client({ connectionString: database.adminUrl });
  }
  get kept() {
    return checkpointsOf(this.database.poolOf('relay'));
  }
  get signers() {
    return logKeysOf(this.did, this.keys.marks);
  }
  /** As its operator sees them. */
  get restores() {
    return restoresOf(this.database.poolOf('operator'));
  }
  /** The newest checkpoint of Guatemala that this node holds, as it is written; nothing where it holds none. */
  async holds(): Promise<string> {
    return (await this.kept.witnessed(GT))?.note ?? '';
  }
  /** Entries that are in the log, which other suites' transactions on the server may delay. */
  async write(entries: number): Promise<void> {
    const { database } = this;
    const size = await logSize(database.pool);
    await database.pool.query(
      `INSERT INTO journal (case_id, seq, type, at, event, actor, command_id, prev_hash, hash)
       SELECT 'GT-26-7K3M9Q-N', n, 'note-added', now(), '{}', '{}', n::text, '', sha256(n::text::bytea)
       FROM generate_series($1::int, $2::int) n`,
      [size + 1, size + entries],
    );
    while ((await logSize(database.pool)) < size + entries) await growLog(database.poolOf('relay'));
  }
  /** As the worker does every few seconds. */
  judge() {
    const [worker, { log }, { clock }] = [this.database.poolOf('worker'), this.signers, this.among];
    return judgingRestores({
      ...{ restores: judgedRestores(worker), kept: checkpointsOf(worker), did: this.did, log, clock },
    })();
  }
  sign(at: { atStart?: true } = {}): Promise<void> {
    const onRewritten = (size: number) => Promise.resolve(void this.told.push(`own ${String(size)}`));
    return checkpointing({ ...this.parts(), onRewritten, ...at })();
  }
  async take(record: OutgoingRecord): Promise<void> {
    const opened = await open(record, this.keys, this.trust, this.among.clock.now());
    if (!opened.ok) return;
    const { data, from, time, type } = opened.event;
    if (type === 'checkpoint.made') await this.hear(from, data, time);
    if (type === 'checkpoint.cosigned') await witness(this.parts()).cosigned(from, data);
  }
  hear(from: CountryCode, data: Parameters<Witness['made']>[1], time: Instant): Promise<void> {
    return witness(this.parts()).made(from, data, time);
  }
  /** Entries that are written, signed, and answered by each partner. */
  async grow(entries: number): Promise<void> {
    await this.write(entries);
    await this.sign();
    await this.among.deliver();
  }
  verify(handedOver: readonly string[] = [], by: readonly LogNode[] = []): Promise<WitnessedLooked> {
    const keys = by.flatMap((node) => readKey(writtenKey(node.signers.witness)) ?? []);
    return verifyWitnessed(this.database.poolOf('operator'), handedOver, keys);
  }
  /** The log becomes what somebody with the machine likes, by these statements; what the node signs next is signed truly. */
  async rewrite(statements: readonly string[]): Promise<void> {
    for (const table of ['journal', 'log_leaves', 'log_nodes', 'checkpoints', 'cosignatures', 'witnessed_checkpoints'])
      await this.intruder.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    for (const said of statements) await this.intruder.query(said);
  }
  /** Its database is the older one, of three entries. */
  putBackThree(): Promise<void> {
    return this.rewrite([
      'DELETE FROM journal WHERE seq > 3',
      'DELETE FROM log_leaves WHERE leaf > 2',
      'DELETE FROM cosignatures WHERE size > 3',
      'DELETE FROM checkpoints WHERE size > 3',
    ]);
  }
  private parts() {
    const { clock } = this.among;
    const bus = { publish: (all: readonly OutgoingRecord[]) => Promise.resolve(void this.among.sent.push(...all)) };
    const [keys, trust] = [() => Promise.resolve(this.keys), () => Promise.resolve(this.trust)];
    const log = { error: (about: object) => void this.errors.push(about), warn: () => undefined } as never;
    const pool = this.database.poolOf('relay');
    return {
      ...{ pool, kept: this.kept, signers: this.signers, did: this.did, log, here: this.code, trust, clock },
      tell: this.tell(telling({ bus, keys, trust, did: this.did, clock })),
      onInconsistent: (of: CountryCode, reason: string, which: string) =>
        this.auditorsAreAway
          ? Promise.reject(new Error('auditors could not be told'))
          : Promise.resolve(void this.told.push(`${of} ${reason}/${which}`)),
      signEvery: this.signEvery,
      restores: restoresOf(pool),
    };
  }
  private tell(tell: Telling): Telling {
    return async (...told) => {
      const { meanwhile } = this;
      if (told[1].type === 'checkpoint.made') this.meanwhile = undefined;
      if (this.meanwhile === undefined) await meanwhile?.();
      await tell(...told);
    };
  }
}
