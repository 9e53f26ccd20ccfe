import { access, constants, mkdir } from 'node:fs/promises';
import type { KeyDevice } from '@puente/contracts/keys';
import { lawOf } from '@puente/domain/laws';
import type { TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { EventBus } from '@puente/messaging/event-bus';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import { assertTrusted } from '@puente/messaging/keys';
import { fileTopicsOf, groupOf, topicsOf } from '@puente/messaging/topics';
import { caseLookUp } from '@puente/persistence/queries';
import { clocksAgree, databaseAnswers, listenTo, openPool } from '@puente/persistence/database';
import { confirmingOf, outboxOf } from '@puente/persistence/outbox';
import { quarantineOf } from '@puente/persistence/quarantine';
import { assertNotBeingRestored, comparing, restoresOf, toldTo } from '@puente/persistence/restores';
import { followRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import type { DocumentQuota } from '@puente/persistence/vault';
import { masterKeysIn, openVault } from '@puente/persistence/vault';
import { wakesOf } from '@puente/persistence/wakes';
import type { DocumentChecks } from '@puente/platform/documents';
import type { Part } from '@puente/platform/health';
import type { Logger } from '@puente/platform/logging';
import type { Waker } from '@puente/platform/temporal';
import { checkpointsOf, growLog, logKeysOf, ownCheckpoint } from '@puente/settlement/log';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { createSettlement } from '@puente/settlement/settlement';
import { answering, confirmedBy, hearingLate, waitingFor } from '../confirmation/index.js';
import { partnerClocks } from '../clocks/index.js';
import type { Repeated } from '../pace/index.js';
import { repeated } from '../pace/index.js';
import { publisher } from '../publication/index.js';
import { localNames } from '../names/index.js';
import { newPeople, protecting, reception, storing, takeReleased } from '../reception/index.js';
import { restoring } from '../restoring/index.js';
import { telling } from '../telling/index.js';
import { dispatcher, lookAgain, reconciler, wakeNow } from '../waking/index.js';
import { checkpointing, tellAuditors, witness } from '../witness/index.js';

export interface RelayOptions {
  readonly databaseUrl: string;
  readonly documentsFolder: string;
  readonly documents: DocumentChecks;
  /** What one dossier takes from other countries. */
  readonly documentQuota: DocumentQuota;
  /** What waits whole of one country until an operator lets it in. */
  readonly quarantineBytes: number;
  /** Milliseconds within which a partner says what became of what it was sent; as of the outbox. */
  readonly confirmedWithin?: number;
  /** How often something is sent in all before it is left to an operator. */
  readonly sentAtMost?: number;
  /** Milliseconds between two checkpoints of the journal's log. */
  readonly checkpointEvery?: number;
  /** As they are at the moment of asking. */
  readonly keys: () => Promise<NodeKeys>;
  readonly trust: () => Promise<TrustAnnex>;
  /** Where the master key is, if not in the key file. */
  readonly device?: KeyDevice;
  readonly rules: RuleBook;
  /** Given what the node's committees approved, whenever that grows; `rules` then knows it. */
  readonly takeRules?: (published: readonly unknown[]) => void;
  readonly bus: EventBus;
  readonly waker: Waker;
  readonly clock: TimeSource;
  /** Milliseconds; as of settlement. */
  readonly clockTolerance?: number;
  readonly log: Logger;
}

export interface Relay {
  /** What the relay needs, for its readiness. Temporal is not required: without it wakes wait, and nothing else does. */
  readonly parts: readonly Part[];
  close(): Promise<void>;
}

/** How often each loop looks by itself, whether or not it was told. */
const sweepMs = 1000;

/** Three minutes: what is changed later than that is found, by whoever has what was signed. */
const checkpointMs = 180_000;
/** So often a country's log is signed at most. */
const signMs = 60_000;
/** Between two looks at what other countries refused while nobody could be told. */
const hearMs = 30_000;

/** Between two pages of open files: a million take three hours. */
const pageMs = 2000;

/** Carries events both ways and sends the wakes that were left behind, until it is closed. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const { keys, trust, rules, bus, waker, clock, clockTolerance, log, documentsFolder } = options;
  const [held, annex] = await Promise.all([keys(), trust()]);
  const own = assertTrusted(held, annex);
  const here = held.country;
  const pack = rulesOf(rules, here);
  await mkdir(documentsFolder, { recursive: true });

  const pool = openPool(options.databaseUrl, { planOnce: true });
  const following = await followRules({
    ...{ store: publishedRulesOf(pool, ruleSealsOf(held.marks), log), databaseUrl: options.databaseUrl },
    take: options.takeRules ?? (() => undefined),
    onProblem: (err) => log.warn({ err }, 'published rules could not be read'),
  });
  const vault = openVault({
    ...{ pool, documentsFolder },
    secrets: { master: masterKeysIn(keys, options.device), marks: held.marks },
  });
  const wakes = wakesOf(pool);
  const settlement = createSettlement({
    ...{ pool, rules, lawOf, clock, log: settlementLog(log), here, words: vault.ownWords },
    ...(clockTolerance === undefined ? {} : { clockTolerance }),
    wake: (wake) => wakeNow(wake, waker, wakes),
  });
  const cases = caseLookUp(pool);
  const databaseWorks = () => databaseAnswers(pool);
  // What cannot be settled by a wrong clock waits until it is right, and is no fault of its sender.
  const clockWorks = async () => (clockTolerance === undefined ? undefined : clocksAgree(pool, clock, clockTolerance));

  const loops: Repeated[] = [];
  /** Ends with the relay. @param failed what the log says of a turn that did not work */
  const loop = (task: () => Promise<void>, failed: string, everyMs = sweepMs): Repeated => {
    const made = repeated({ everyMs, task, onFailure: (err) => log.warn({ err }, failed) });
    loops.push(made);
    return made;
  };
  const { confirmedWithin, sentAtMost = 6 } = options;
  const outbox = outboxOf(pool, confirmedWithin === undefined ? {} : { confirmedWithin });
  const publishing = loop(
    publisher({ outbox, vault, bus, keys, trust, did: own.did, clock, log }),
    'publication failed; trying again',
  );
  const listener = listenTo(options.databaseUrl, 'outbox', () => publishing.now());
  loop(dispatcher(waker, wakes), 'waking failed; trying again');
  loop(
    reconciler({
      ...{ pool, waker, wakes, clock },
      onMissing: (missing, behind) =>
        log.warn({ missing, behind }, 'open files had no process, or one that was behind; they are woken'),
    }),
    'open files could not be compared with their processes; trying again',
    pageMs,
  );
  loop(lookAgain({ pool, waker }), 'processes could not be told to look again; trying later', pageMs);
  loop(async () => {
    while ((await growLog(pool)) > 0);
  }, 'the log of the journal could not grow; trying again');
  const tell = telling({ bus, keys, trust, did: own.did, clock });
  const logs = {
    ...{ pool, kept: checkpointsOf(pool), signers: logKeysOf(own.did, held.marks) },
    ...{ did: own.did, here, tell, trust, clock },
  };
  const onInconsistent = tellAuditors({ settlement, pool, here, clock });
  const signing = loop(
    checkpointing({
      ...{ ...logs, restores: restoresOf(pool), atStart: true },
      async onRewritten(size) {
        log.error({ size }, 'the log of the journal is not what this node signed: it signs no more');
        await onInconsistent(here, 'OWN', String(size));
      },
    }),
    'the log of the journal could not be signed or shown; trying again',
    options.checkpointEvery ?? checkpointMs,
  );
  const answers = answering(tell);
  const clocks = partnerClocks();
  const answersLeave = repeated({
    everyMs: sweepMs,
    task: () => answers.send(),
    onFailure: (err) => log.warn({ err }, 'what arrived could not be confirmed; trying again'),
  });
  const confirming = confirmingOf(pool);
  const waits = waitingFor({ confirming, sentAtMost, sendNow: () => publishing.now(), log });
  loop(() => waits.look(), 'what was not confirmed could not be looked for; trying again');
  loop(
    hearingLate({ confirming, settlement, log }),
    'what was refused meanwhile could not be heard; trying again',
    hearMs,
  );
  const restored = restoring({
    ...{ vault, clock, log, restores: restoresOf(pool), comparing: comparing(pool), toldTo: toldTo(pool) },
    ...{ tell, kept: logs.kept, isOurs: (note) => ownCheckpoint(note, own.did, logs.signers.log) !== undefined },
    hasRead: (from) => bus.hasRead(groupOf(here, from), fileTopicsOf(from)),
    partners: async () => (await trust()).countries.filter((each) => each !== here),
    askNow: () => restoringGoesOn.now(),
    sendNow: () => publishing.now(),
    signNow: () => signing.now(),
  });
  const restoringGoesOn = loop(() => restored.ask(), 'other countries could not be asked what was lost; trying again');
  const protects = protecting({ vault, cases, clock, pack, rules });
  const stores = {
    ...{ vault, clock, cases, pack, protecting: protects },
    ...{ documents: options.documents, quota: options.documentQuota },
  };
  const receiving = {
    ...{ here, keys, trust, clock, log, cases, settlement },
    protecting: protects,
    named: localNames({ vault, cases, here }),
    storing: storing({ ...stores, bound: newPeople({ vault, clock, pack, rules }) }),
    quarantine: quarantineOf(pool),
    dated: clocks.note,
    ...{ answer: answers.note, confirmed: confirmedBy({ confirming, settlement, log }), restoring: restored },
    witness: witness({
      ...{ ...logs, log, onInconsistent, restores: restoresOf(pool) },
      signEvery: Math.min(signMs, options.checkpointEvery ?? signMs),
    }),
    quarantineBytes: options.quarantineBytes,
    dependenciesWork: () =>
      Promise.all([databaseWorks(), clockWorks(), access(documentsFolder, constants.W_OK), keys(), trust()]),
  };
  const received = reception(receiving);
  const released = { ...receiving, storing: storing(stores) };
  loop(() => takeReleased(released), 'what was released is not taken yet; trying again');
  // One reader for each sender: a reader fetches again when it is through with all that it fetched.
  const partners = annex.countries.filter((each) => each !== here);
  const readers = partners.map((sender) =>
    bus.read({ group: groupOf(here, sender), topics: topicsOf(sender), ...received }),
  );

  return {
    parts: [
      { name: 'database', check: databaseWorks },
      { name: 'clock', required: false, check: () => clocksAgree(pool, clock) },
      { name: 'restored', required: false, check: () => assertNotBeingRestored(pool) },
      { name: 'kafka', check: () => bus.check() },
      // Of its own country: what it has to tell would go nowhere. What a partner has not made yet is read once it is there.
      { name: 'topics', check: () => bus.check(topicsOf(here)) },
      { name: 'temporal', check: () => waker.check(), required: false },
      ...partners.map((partner) => ({
        ...{ name: `confirmed by ${partner}`, required: false },
        check: () => waits.assertHeardOf(partner),
      })),
      ...partners.map((partner) => ({
        ...{ name: `clock of ${partner}`, required: false },
        check: () => clocks.assertRight(partner),
      })),
    ],
    async close() {
      await Promise.all([
        ...readers.map((reader) => reader.close()),
        ...[listener, following, ...loops].map((each) => each.stop()),
      ]);
      // What was taken in until now is confirmed; where that cannot be, it is sent again and confirmed then.
      await answersLeave.stop();
      await answers
        .send()
        .catch((err: unknown) => log.warn({ err }, 'what came last is confirmed when it comes again'));
      await pool.end();
    },
  };
}

/** Settlement says message first, our log wants it last. */
const settlementLog = (log: Logger) => ({
  warn: (message: string, about: Readonly<Record<string, string | number>>) => log.warn(about, message),
});
