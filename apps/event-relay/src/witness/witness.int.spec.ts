import { randomUUID } from 'node:crypto';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import type { CaseId, CommandId, CountryCode, Instant } from '@puente/domain/kernel';
import { country, instant } from '@puente/domain/kernel';
import { integrityCommands, officer } from '@puente/domain/specification';
import { open } from '@puente/messaging/envelope';
import type { OutgoingRecord } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import { newNodeKeys, nodeKeysFrom, trustAnnexFrom, trustEntryOf } from '@puente/messaging/keys';
import { heldAbroad, judgedRestores, restoresOf } from '@puente/persistence/restores';
import type { TestDatabase } from '@puente/persistence/test-database';
import { testDatabase } from '@puente/persistence/test-database';
import type { WitnessedLooked } from '@puente/settlement/log';
import {
  checkpointsOf,
  growLog,
  judgingRestores,
  logKeysOf,
  logSize,
  proveEntry,
  readKey,
  signatureOf,
  tilesOf,
  treeOver,
  verifyWitnessed,
  writtenCheckpoint,
  writtenKey,
} from '@puente/settlement/log';
import { createSettlement } from '@puente/settlement/settlement';
import { Client } from 'pg';
import type { Telling } from '../telling/index.js';
import { telling } from '../telling/index.js';
import type { Witness } from './index.js';
import { checkpointing, tellAuditors, witness } from './index.js';

const [GT, MX, SV] = [country('GT'), country('MX'), country('SV')];
const countries = [GT, MX, SV];
const did = (code: CountryCode) => `did:web:${code.toLowerCase()}.puente.example`;

/** A node with its log, and what it told its auditors; what it sends lies in `sent` until it is delivered. */
class LogNode {
  readonly told: string[] = [];
  readonly errors: object[] = [];
  intruder!: Client;
  auditorsAreAway = false;
  /** Done once, between this node’s looking up of its log and its showing. */
  meanwhile: (() => Promise<void>) | undefined;
  signEvery = 0;
  constructor(
    readonly code: CountryCode,
    readonly database: TestDatabase,
    readonly keys: NodeKeys,
    readonly trust: TrustAnnex,
  ) {}

  get kept() {
    return checkpointsOf(this.database.poolOf('relay'));
  }
  private parts() {
    const bus = { publish: (all: readonly OutgoingRecord[]) => Promise.resolve(void sent.push(...all)) };
    const [keys, trust] = [() => Promise.resolve(this.keys), () => Promise.resolve(this.trust)];
    const log = { error: (about: object) => void this.errors.push(about), warn: () => undefined } as never;
    return {
      ...{
        pool: this.database.poolOf('relay'),
        kept: this.kept,
        signers: logKeysOf(did(this.code), this.keys.marks),
        did: did(this.code),
        log,
      },
      ...{ here: this.code, trust, clock, tell: this.tell(telling({ bus, keys, trust, did: did(this.code), clock })) },
      onInconsistent: (of: CountryCode, reason: string, which: string) =>
        this.auditorsAreAway
          ? Promise.reject(new Error('auditors could not be told'))
          : Promise.resolve(void this.told.push(`${of} ${reason}/${which}`)),
      signEvery: this.signEvery,
      restores: restoresOf(this.database.poolOf('relay')),
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
  logKey() {
    return this.parts().signers.log;
  }
  /** As the worker does every few seconds. */
  judge() {
    const [worker, { log }] = [this.database.poolOf('worker'), logKeysOf(did(this.code), this.keys.marks)];
    return judgingRestores({
      ...{ restores: judgedRestores(worker), kept: checkpointsOf(worker), did: did(this.code), log, clock },
    })();
  }
  sign(at: { atStart?: true } = {}): Promise<void> {
    const pool = this.database.poolOf('relay');
    const onRewritten = (size: number) => Promise.resolve(void this.told.push(`own ${String(size)}`));
    return checkpointing({ ...this.parts(), pool, restores: restoresOf(pool), onRewritten, ...at })();
  }
  async take(record: OutgoingRecord): Promise<void> {
    const opened = await open(record, this.keys, this.trust, clock.now());
    if (!opened.ok) return;
    const { data, from, time, type } = opened.event;
    if (type === 'checkpoint.made') await witness(this.parts()).made(from, data, time);
    if (type === 'checkpoint.cosigned') await witness(this.parts()).cosigned(from, data);
  }
  hear(from: CountryCode, data: Parameters<Witness['made']>[1], time: Instant): Promise<void> {
    return witness(this.parts()).made(from, data, time);
  }
  verify(handedOver: readonly string[] = [], by: readonly LogNode[] = []): Promise<WitnessedLooked> {
    const keys = by.flatMap((node) => readKey(writtenKey(node.parts().signers.witness)) ?? []);
    return verifyWitnessed(this.database.poolOf('operator'), handedOver, keys);
  }
}

let sent: OutgoingRecord[] = [];
let now = Date.parse('2026-03-03T15:00:00Z');
const clock = { now: () => new Date((now += 1000)).toISOString() as Instant };
let [gt, mx, sv]: LogNode[] = [];

beforeEach(async () => {
  sent = [];
  const files = await Promise.all(countries.map((code) => newNodeKeys(code)));
  const trust = await trustAnnexFrom(
    Object.fromEntries(files.map((file) => [file.country, trustEntryOf(file, did(file.country))])),
  );
  [gt, mx, sv] = await Promise.all(
    files.map(async (file) => {
      const node = new LogNode(file.country, await testDatabase(), await nodeKeysFrom(file), trust);
      node.intruder = new Client({ connectionString: node.database.adminUrl });
      await node.intruder.connect();
      return node;
    }),
  );
});
afterEach(async () => {
  for (const node of nodes()) {
    await node.intruder.end();
    await node.database.drop();
  }
});
const nodes = () => [gt, mx, sv].filter((node) => node !== undefined);
const one = (node: LogNode | undefined): LogNode => {
  if (node === undefined) throw new Error('no node');
  return node;
};
/** All that was sent arrives, until nothing is answered any more. */
async function deliver(to: readonly LogNode[] = nodes()): Promise<void> {
  while (sent.length > 0) {
    const all = sent;
    sent = [];
    for (const record of all) for (const node of to) await node.take(record);
  }
}
const held = async (by: LogNode | undefined) => (await one(by).kept.witnessed(GT))?.note ?? '';
const disarm = async ({ intruder }: LogNode) => {
  for (const table of ['journal', 'log_leaves', 'log_nodes', 'checkpoints', 'cosignatures', 'witnessed_checkpoints'])
    await intruder.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
};
/** As somebody does who has the machine, keys and all: the log is what they like, and signed. */
async function rewrite(node: LogNode, statements: readonly string[]): Promise<void> {
  await disarm(node);
  for (const said of statements) await node.intruder.query(said);
}

/** Its database is the older one, of three entries. */
const putsBackThree = (node: LogNode) =>
  rewrite(node, [
    'DELETE FROM journal WHERE seq > 3',
    'DELETE FROM log_leaves WHERE leaf > 2',
    'DELETE FROM cosignatures WHERE size > 3',
    'DELETE FROM checkpoints WHERE size > 3',
  ]);

describe('[row 21] a log that partners sign', () => {
  it('is signed by each as the continuation of what it signed before, and proves an entry to whoever has their keys', async () => {
    for (const entries of [3, 300, 1]) {
      await one(gt).write(entries);
      await one(gt).sign();
      await deliver();
    }
    expect(await one(gt).verify([await held(mx), await held(sv)], [one(mx), one(sv)])).toEqual({
      ...{ leaves: 304, witnessed: 304, found: [] },
    });
    expect(nodes().flatMap(({ told }) => told)).toEqual([]);
    const proof = await proveEntry(one(gt).database.poolOf('operator'), 'GT-26-7K3M9Q-N' as never, 7);
    expect(proof).toMatchObject({ leaf: 6, proof: expect.arrayContaining([expect.any(String)]) as object });
    expect(proof?.checkpoint).toContain('mx.puente.example/witness');
    // What comes again changes nothing, and what nobody answered is shown again.
    await one(gt).sign();
    expect(sent).toEqual([]);
  });

  it('is signed again from where a partner is, when its answer was lost', async () => {
    await one(gt).write(3);
    await one(gt).sign();
    await deliver([one(mx)]);
    await one(gt).write(3);
    await one(gt).sign();
    await deliver();
    await one(gt).sign();
    await deliver();
    expect((await one(gt).kept.cosigned(MX))?.size).toBe(6);
    expect(nodes().flatMap(({ told }) => told)).toEqual([]);
    // What nobody has signed yet proves nothing, and takes no proof away.
    await one(gt).write(3);
    await one(gt).sign();
    const proved = (seq: number) => proveEntry(one(gt).database.poolOf('operator'), 'GT-26-7K3M9Q-N' as never, seq);
    expect((await proved(2))?.checkpoint).toMatch(/^gt\.puente\.example\/log\n6\n/);
    expect(await proved(8)).toBeUndefined();
  });

  it('is shown by a slow process after a longer one: its partner knows which was first, and nobody is told', async () => {
    await one(gt).write(3);
    await one(gt).sign();
    await deliver();
    await one(mx).write(1);
    await one(mx).sign({ atStart: true });
    one(gt).meanwhile = async () => {
      await one(gt).write(3);
      await one(gt).sign();
    };
    await deliver();
    expect(one(gt).meanwhile).toBeUndefined();
    expect((await one(mx).kept.witnessed(GT))?.size).toBe(6);
    expect(nodes().flatMap(({ told }) => told)).toEqual([]);
  });

  it('whose tail is cut and signed again, is refused by its partner, and auditors are told', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver();
    await rewrite(one(gt), [
      'DELETE FROM journal WHERE seq = 5',
      'DELETE FROM log_leaves WHERE leaf = 4',
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await one(gt).sign();
    await deliver();
    for (const partner of [mx, sv])
      expect(one(partner).told).toEqual([
        expect.stringMatching(/^GT SHORTER\/gt\.puente\.example\/log\/4\/[0-9a-f]{64}$/),
      ]);
    expect(await one(gt).verify()).toMatchObject({ found: [] });
    expect((await one(gt).verify([await held(mx)], [one(mx)])).found).toEqual([
      { reason: 'LOG_SHORTER', size: 5, by: 'mx.puente.example/witness' },
    ]);
    // The partner's answer tells the node itself, too; which decides nothing more.
    expect(one(gt).told.join()).toContain('MX SIGNED_ANOTHER/gt.puente.example/log/5/');
    expect(await one(gt).judge()).toBe('confirmed');
    expect(await restoresOf(one(gt).database.poolOf('operator')).underWay()).toBeDefined();
  });

  it('[D 3] shows a node that an older database was put back: it says so by itself, once, since its last entry of before', async () => {
    await one(gt).write(3);
    await one(gt).sign();
    await deliver();
    await one(gt).write(2);
    await one(gt).sign();
    await deliver();
    await putsBackThree(one(gt));
    const restores = restoresOf(one(gt).database.poolOf('operator'));
    await one(gt).sign();
    await deliver();
    expect(await restores.underWay()).toBeUndefined();
    // As its relay does when it starts.
    await one(gt).sign({ atStart: true });
    await deliver();
    // The relay stops nobody by itself.
    expect(await restores.underWay()).toBeUndefined();
    // Of two workers that look at once, one says what it is, and the other nothing.
    const judged = await Promise.all([one(gt).judge(), one(gt).judge()]);
    expect(new Set(judged)).toEqual(new Set(['confirmed', undefined]));
    const underWay = await restores.underWay();
    expect(underWay).toBeDefined();
    expect(one(gt).told).toEqual([MX, SV].map((by) => expect.stringMatching(`^${by} SIGNED_ANOTHER`) as string));
    // Once it is open its log is another one, and what others hold of the one before is no news.
    await restores.open(clock.now(), [MX, SV]);
    await one(gt).write(1);
    await one(gt).sign({ atStart: true });
    await deliver();
    expect(await one(gt).judge()).toBeUndefined();
    expect(await restores.underWay()).toBeUndefined();
    expect(await restores.newest()).toMatchObject({ epoch: underWay?.epoch });
    // Evidence counts once, whoever has kept it.
    const [{ evidence }] = (await one(gt).intruder.query<{ evidence: string }>('SELECT evidence FROM restores'))
      .rows as [{ evidence: string }];
    await restoresOf(one(gt).database.poolOf('relay')).found(evidence, clock.now(), clock.now());
    expect(await one(gt).judge()).toBe('refused');
    expect(await restores.underWay()).toBeUndefined();
  });

  it('[attack 56] with the relay’s password of the database nobody stops the country: only what this node signed does', async () => {
    await one(gt).write(3);
    await one(gt).sign();
    await deliver();
    const relay = one(gt).database.poolOf('relay');
    const [row, values] = [
      'INSERT INTO restores (epoch, began_at, lost_since',
      'VALUES (gen_random_uuid(), now(), now()',
    ];
    for (const said of ['opened_at', 'confirmed_at'])
      await expect(relay.query(`${row}, ${said}) ${values}, now())`)).rejects.toMatchObject({ code: '42501' });
    await expect(relay.query('UPDATE restores SET confirmed_at = now()')).rejects.toMatchObject({ code: '42501' });
    const { note } = (await one(gt).kept.latest('gt.puente.example/log')) ?? { note: '' };
    const restores = restoresOf(one(gt).database.poolOf('operator'));
    const found = (evidence: string | null) => restoresOf(relay).found(evidence as string, clock.now(), clock.now());
    const forged = note.replace('\n3\n', '\n9\n');
    // None, of what is here, and of what this node never signed.
    for (const evidence of [null, note, forged]) {
      await found(evidence);
      expect(await restores.underWay()).toBeUndefined();
      expect(await one(gt).judge()).toBe('refused');
      expect([await restores.underWay(), await restores.newest()]).toEqual([undefined, undefined]);
    }
    expect(forged).not.toBe(note);
    // Nor who keeps its place in the database from what this node signs next, and shows that as lost.
    const asLong = { origin: 'gt.puente.example/log', size: 4 };
    await relay.query(
      `INSERT INTO checkpoints (origin, size, root, note, at) VALUES ($1, $2, sha256('x'), 'x', now())`,
      [asLong.origin, asLong.size],
    );
    await one(gt).write(1);
    sent = [];
    await one(gt).sign();
    expect(sent).toEqual([]);
    const root = await treeOver(tilesOf(one(gt).database.pool), asLong.size).root(asLong.size);
    const text = writtenCheckpoint({ ...asLong, root });
    const genuine = `${text}\n${signatureOf(text, one(gt).logKey())}`;
    await found(genuine);
    expect(await one(gt).judge()).toBe('refused');
    // A case is held by a partner's word only in a restore that was confirmed.
    await relay.query(
      `INSERT INTO held_abroad (country, event_id, case_id, type, at, stage, decides, epoch)
       SELECT 'MX', gen_random_uuid(), 'GT-26-7K3M9Q-N', 't', now(), 's', true, epoch FROM restores LIMIT 1`,
    );
    const { rows } = await one(gt)
      .database.poolOf('worker')
      .query(`SELECT ${heldAbroad(`'GT-26-7K3M9Q-N'`)} AS held`);
    expect(rows).toEqual([{ held: false }]);
  });

  it('[attack 68] with the relay’s password of the database nobody makes a restore that there was lose nothing, or be an old one', async () => {
    await one(gt).write(3);
    await one(gt).sign();
    await deliver();
    await one(gt).write(2);
    await one(gt).sign();
    await deliver();
    const { note } = (await one(gt).kept.latest('gt.puente.example/log')) ?? { note: '' };
    await putsBackThree(one(gt));
    const relay = one(gt).database.poolOf('relay');
    const hours = (count: number) => instant(now - count * 3_600_000);
    const says = async (beganAt: Instant, lostSince: Instant) => {
      const row = 'INSERT INTO restores (epoch, began_at, lost_since, evidence) VALUES (gen_random_uuid(), $1, $2, $3)';
      await relay.query(row, [beganAt, lostSince, note]);
      return one(gt).judge();
    };
    expect(await says(instant(0), instant(0))).toBe('refused');
    expect(await says(hours(1), hours(48))).toBe('refused');
    expect(await says(clock.now(), clock.now())).toBe('refused');
    expect(await says(clock.now(), hours(23))).toBe('refused');
    const restores = restoresOf(one(gt).database.poolOf('operator'));
    expect(await restores.underWay()).toBeUndefined();
    // What is true of the same evidence is heard after that.
    expect(await says(clock.now(), hours(25))).toBe('confirmed');
    expect(await restores.underWay()).toBeDefined();
  });

  it('that was rewritten, grown and signed again, is refused by its partner', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver();
    await rewrite(one(gt), [
      `UPDATE journal SET hash = sha256('forged') WHERE seq = 2`,
      `UPDATE log_leaves SET hash = sha256('\\x00'::bytea || blind || sha256('forged')) WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await one(gt).sign();
    await one(gt).write(2);
    await one(gt).sign();
    await deliver();
    expect(one(mx).told.join()).toContain('GT ANOTHER_HISTORY/gt.puente.example/log/5/');
    expect(await one(gt).verify()).toMatchObject({ leaves: 7, found: [] });
    const by = 'mx.puente.example/witness';
    expect((await one(gt).verify([await held(mx)], [one(mx)])).found).toEqual([
      { reason: 'NOT_WHAT_WAS_SIGNED', size: 5, by },
      { reason: 'TWO_HISTORIES', size: 5, by },
    ]);
  });

  it('is signed no more by its own node, where the database is not what it signed', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    sent = [];
    await rewrite(one(gt), [`UPDATE log_leaves SET hash = sha256('x') WHERE leaf = 1`]);
    await one(gt).write(1);
    await one(gt).sign();
    expect([one(gt).told, sent]).toEqual([['own 5'], []]);
  });

  it('is signed no more where a checkpoint is kept that no key of the node signed, and nobody is shown that', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await one(gt).write(1);
    sent = [];
    const [last, size] = [await one(gt).kept.latest('gt.puente.example/log'), 6];
    if (last === undefined) throw new Error('nothing was signed');
    const root = await treeOver(tilesOf(one(gt).database.pool), size).root(size);
    const text = writtenCheckpoint({ ...last, root, size });
    const forged = last.note.slice(last.note.indexOf('\n\n')).replace(/^\n/, '');
    // With the password of the relay, and the signature of what was signed before.
    await one(gt).kept.keep({ ...last, root, size, note: text + forged }, clock.now());
    await one(gt).sign();
    expect([one(gt).told, sent]).toEqual([['own 6'], []]);
  });

  it('of a node that got an older database back is another one, says so, and is told to auditors', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver();
    await one(gt).intruder.query(
      'INSERT INTO restores (epoch, began_at, lost_since, confirmed_at) VALUES (gen_random_uuid(), now(), now(), now())',
    );
    await one(gt).write(1);
    await one(gt).sign();
    await deliver();
    expect(one(mx).told).toEqual([expect.stringMatching(/^GT ANOTHER_LOG\/gt\.puente\.example\/log\/[0-9a-f-]{36}$/)]);
    expect((await one(mx).kept.witnessed(GT))?.size).toBe(6);
  });
});

describe('[D 3] checkpoints after a restore', () => {
  const signs = async (entries: number) => {
    await one(gt).write(entries);
    await one(gt).sign();
    await deliver();
  };

  it('of a partner that got an older database back go on from what came back of them', async () => {
    for (const entries of [3, 2]) await signs(entries);
    await rewrite(one(mx), ['DELETE FROM witnessed_checkpoints WHERE size > 3']);
    await signs(1);
    expect((await one(mx).kept.witnessed(GT))?.size).toBe(6);
    expect(nodes().flatMap(({ told }) => told)).toEqual([]);
  });

  it('of a partner to which nothing came back begin anew, whether or not it is being restored', async () => {
    await signs(3);
    await one(mx).write(1);
    await one(mx).sign();
    await deliver();
    await rewrite(one(mx), ['DELETE FROM witnessed_checkpoints']);
    await signs(1);
    expect((await one(mx).kept.witnessed(GT))?.size).toBe(4);
  });

  it('are asked for by who is being restored, and its new log is signed before it opens', async () => {
    for (const entries of [3, 2]) await signs(entries);
    await one(mx).write(4);
    await one(mx).sign();
    await deliver();
    const lost = ['DELETE FROM witnessed_checkpoints', 'DELETE FROM cosignatures', 'DELETE FROM checkpoints'];
    await rewrite(one(mx), lost);
    const restores = restoresOf(one(mx).database.poolOf('operator'));
    const restore = await restores.begin(clock.now());
    expect(restore).toMatchObject({ leaves: 4 });
    await restoresOf(one(mx).database.poolOf('relay')).continued(GT, instant(now - 60_000));
    expect(await restores.agreedWith(restore)).toEqual([]);
    await one(mx).sign();
    await deliver();
    expect(await restores.agreedWith(restore)).toMatchObject([
      { country: 'GT', continuedAt: expect.any(String) as string },
    ]);
    expect((await one(mx).kept.witnessed(GT))?.size).toBe(5);
    for (const by of [GT, SV]) expect((await one(mx).kept.cosignedSince(by, restore.epoch))?.size).toBe(4);
    expect((await one(gt).kept.witnessed(MX))?.origin).toBe(`mx.puente.example/log/${restore.epoch}`);
    expect((await one(gt).kept.witnessedBefore(MX, restore.epoch))?.origin).toBe('mx.puente.example/log');
    // What is seen to go on is asked for no more, and who has signed is shown nothing.
    await one(mx).sign();
    await deliver([one(gt)]);
    expect(sent).toEqual([]);
  });

  it('of before a restore that come late are news of no other one', async () => {
    await signs(3);
    await one(gt).intruder.query(
      `INSERT INTO restores (epoch, began_at, lost_since, opened_at, confirmed_at) VALUES (gen_random_uuid(), $1, $1, $1, $1)`,
      [clock.now()],
    );
    await one(gt).sign();
    for (const record of sent.splice(0)) await one(mx).take(record);
    const late = sent.splice(0);
    // Its backup is older than that restore, which nobody here knows of any more.
    await rewrite(one(gt), ['DELETE FROM restores', `DELETE FROM checkpoints WHERE origin LIKE '%/log/%'`]);
    const restores = restoresOf(one(gt).database.poolOf('operator'));
    await restores.begin(clock.now());
    await restores.open(clock.now(), [MX, SV]);
    for (const record of late) await one(gt).take(record);
    expect(one(gt).told).toContainEqual(expect.stringMatching('SIGNED_ANOTHER'));
    expect(await one(gt).judge()).toBeUndefined();
  });

  it('of a log that a restore ended, signed once that was over, are no news to its auditors', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    const late = sent.splice(0);
    await putsBackThree(one(gt));
    const restores = restoresOf(one(gt).database.poolOf('operator'));
    await restores.begin(clock.now());
    await restores.open(clock.now(), [MX, SV]);
    for (const record of late) await one(mx).take(record);
    expect(await held(mx)).toMatch(/^gt\.puente\.example\/log\n5\n/);
    await deliver();
    expect(one(gt).told).toEqual([]);
  });

  it('that do not continue what came back count for nothing, and auditors are told', async () => {
    await signs(5);
    await restoresOf(one(mx).database.poolOf('operator')).begin(clock.now());
    await one(mx).write(1);
    await rewrite(one(gt), [
      `UPDATE log_leaves SET hash = sha256('forged') WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await one(gt).write(1);
    await one(gt).sign();
    sent = [];
    await one(mx).sign();
    await deliver();
    const restores = restoresOf(one(mx).database.poolOf('operator'));
    const restore = await restores.underWay();
    expect((await restores.agreedWith(restore ?? { epoch: '' })).map(({ country }) => country)).not.toContain('GT');
    expect(one(mx).told).toContainEqual(expect.stringMatching(/^GT NOT_CONTINUED/));
  });
});

describe('a partner that cheats', () => {
  const begunAnew = async () => {
    await one(gt).intruder.query(
      'INSERT INTO restores (epoch, began_at, lost_since, opened_at, confirmed_at) VALUES (gen_random_uuid(), now(), now(), now(), now())',
    );
    await one(gt).write(1);
    await one(gt).sign();
    await deliver([one(mx)]);
  };
  /** As Guatemala says it by its own program, and not by this one. */
  const says = (data: { note: string; before?: number }) =>
    one(mx).hear(GT, { key: writtenKey(keysOf(GT).log), before: 0, proof: [], ...data }, clock.now());
  const keysOf = (code: CountryCode) =>
    logKeysOf(did(code), one(nodes().find((node) => node.code === code)).keys.marks);
  const noteOf = (origin: string, size: number, root = Buffer.alloc(32)) => {
    const text = writtenCheckpoint({ origin, size, root });
    return `${text}\n${signatureOf(text, keysOf(GT).log)}`;
  };

  it('goes back to the log before, with another history: it is refused, and each rewriting is told', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver([one(mx)]);
    const first = await one(mx).kept.witnessed(GT);
    await begunAnew();
    const other = await one(mx).kept.witnessed(GT);
    expect(other?.origin).not.toBe(first?.origin);
    for (const n of [1, 2]) {
      await rewrite(one(gt), [
        `UPDATE log_leaves SET hash = sha256('forged ${String(n)}') WHERE leaf = 1`,
        'DELETE FROM restores',
        'DELETE FROM cosignatures',
        'DELETE FROM checkpoints',
      ]);
      await one(gt).sign();
      await deliver([one(mx)]);
    }
    expect(await one(mx).kept.witnessed(GT)).toEqual(other);
    expect(await one(mx).kept.witnessed(GT, first?.origin)).toEqual(first);
    const told = one(mx).told.filter((each) => each.startsWith('GT ENDED_LOG/'));
    expect(new Set(told).size).toBe(2);
  });

  it('says what its log did not sign, or of a log of any name: nothing is kept, and no auditor is bothered', async () => {
    await says({ note: noteOf('gt.puente.example/log', 4).replace('\n4\n', '\n5\n') });
    await says({ note: 'anything' });
    for (const n of [1, 2, 3]) await says({ note: noteOf(`gt.puente.example/log/${String(n)}`, 4) });
    expect([one(mx).told, await one(mx).kept.witnessed(GT)]).toEqual([[], undefined]);
    expect(one(mx).errors).toHaveLength(5);
  });

  it('writes more under a note than its signature: it is not kept', async () => {
    const note = noteOf('gt.puente.example/log', 4);
    await says({ note: `${note}— any-text-at-all.example ${Buffer.alloc(40).toString('base64')}\n` });
    const lines = ((await one(mx).kept.witnessed(GT))?.note ?? '').split('\n— ');
    expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual([
      ...['gt.puente.example/log', 'mx.puente.example/witness'],
    ]);
  });

  it('tells without end: one checkpoint in a minute is kept', async () => {
    one(mx).signEvery = 60_000;
    await says({ note: noteOf('gt.puente.example/log', 4) });
    const [epoch] = ['0a0a0a0a-0a0a-4a0a-8a0a-0a0a0a0a0a0a'];
    await says({ note: noteOf(`gt.puente.example/log/${epoch}`, 4) });
    expect((await one(mx).kept.witnessed(GT))?.origin).toBe('gt.puente.example/log');
    now += 60_000;
    await says({ note: noteOf(`gt.puente.example/log/${epoch}`, 4) });
    expect((await one(mx).kept.witnessed(GT))?.origin).toContain(epoch);
  });

  it('begins another log while auditors cannot be told: it is not signed before they are', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver([one(mx)]);
    one(mx).auditorsAreAway = true;
    await expect(begunAnew()).rejects.toThrow('auditors could not be told');
    expect((await one(mx).kept.witnessed(GT))?.origin).toBe('gt.puente.example/log');
    one(mx).auditorsAreAway = false;
    await one(gt).sign();
    await deliver([one(mx)]);
    expect(one(mx).told).toEqual([expect.stringContaining('GT ANOTHER_LOG/')]);
    expect((await one(mx).kept.witnessed(GT))?.origin).not.toBe('gt.puente.example/log');
  });

  it('is told to auditors also of a node that asks what it lost: that is when logs are compared', async () => {
    const { database } = one(mx);
    const [pool, rules] = [database.poolOf('relay'), await loadRuleBook()];
    await restoresOf(database.poolOf('operator')).begin(clock.now());
    const settlement = createSettlement({ pool, rules, here: MX, clock });
    await tellAuditors({ settlement, pool, here: MX, clock })(GT, 'NOT_CONTINUED', 'a');
    expect((await pool.query('SELECT FROM cases')).rowCount).toBe(1);
  });

  it('gives auditors one file for a reason until they have closed it, and the same never again', async () => {
    const { database } = one(mx);
    const [pool, rules] = [database.poolOf('relay'), await loadRuleBook()];
    const settlement = createSettlement({ pool, rules, here: MX, clock });
    const tell = tellAuditors({ settlement, pool, here: MX, clock });
    const files = async () => (await pool.query('SELECT FROM cases')).rowCount;
    for (const which of ['a', 'b', 'c', 'a']) await tell(GT, 'SHORTER', which);
    expect(await files()).toBe(1);
    await tell(GT, 'ANOTHER_LOG', 'a');
    expect(await files()).toBe(2);
    const { 'take-integrity-event': take, 'close-integrity-event': close } = integrityCommands();
    const by = officer('mx.auditor', 'mx-stps', 'auditor');
    const { rows } = await pool.query<{ id: CaseId }>('SELECT id FROM cases');
    for (const { id: caseId } of rows)
      for (const command of [take, close]) {
        const given = { kind: 'integrity-event', caseId, command, by } as const;
        const { outcome } = await settlement.settle({ ...given, commandId: randomUUID() as CommandId });
        expect(outcome).toBe('accepted');
      }
    await tell(GT, 'SHORTER', 'a');
    expect(await files()).toBe(2);
    for (const which of ['b', 'c']) await tell(GT, 'SHORTER', which);
    expect(await files()).toBe(3);
  });
});

describe('[row 22] two histories', () => {
  it('that were shown to two partners stand against each other in what both signed', async () => {
    await one(gt).write(5);
    await one(gt).sign();
    await deliver([one(gt), one(mx)]);
    await rewrite(one(gt), [
      `UPDATE journal SET hash = sha256('forged') WHERE seq = 2`,
      `UPDATE log_leaves SET hash = sha256('\\x00'::bytea || blind || sha256('forged')) WHERE leaf = 1`,
      'DELETE FROM cosignatures',
      'DELETE FROM checkpoints',
    ]);
    await one(gt).sign();
    await deliver([one(gt), one(sv)]);
    const { found } = await one(gt).verify([await held(mx), await held(sv)], [one(mx), one(sv)]);
    expect(found).toContainEqual({ reason: 'TWO_HISTORIES', size: 5, by: 'sv.puente.example/witness' });
    expect((await one(gt).verify([(await held(mx)).replace('\n5\n', '\n4\n')], [one(mx)])).found).toEqual([
      { reason: 'NOT_SIGNED' },
    ]);
  });
});
