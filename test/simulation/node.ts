import { askCertifier } from '@puente/activities/ask-certifier';
import { askIssuer } from '@puente/activities/ask-issuer';
import type { Acts, CaseParts } from '@puente/activities/case-file';
import { caseActivities } from '@puente/activities/case-file';
import { drawOfficers } from '@puente/activities/draw-officers';
import { issueCredential } from '@puente/activities/issue-credential';
import { runErrand } from '@puente/activities/run-errand';
import { tellVerifiers } from '@puente/activities/tell-verifiers';
import { tellWorker } from '@puente/activities/tell-worker';
import { transmit } from '@puente/activities/transmit';
import { workerMessenger } from '@puente/case-worker/messenger';
import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { answering, confirmedBy, waitingFor } from '@puente/event-relay/confirmation';
import { localNames } from '@puente/event-relay/names';
import { publisher } from '@puente/event-relay/publication';
import { newPeople, protecting, reception, storing } from '@puente/event-relay/reception';
import { restoring } from '@puente/event-relay/restoring';
import { telling } from '@puente/event-relay/telling';
import { checkpointing, tellAuditors, witness } from '@puente/event-relay/witness';
import type { CheckpointParts, WitnessParts } from '@puente/event-relay/witness';
import { dispatcher, reconciler, wakeNow } from '@puente/event-relay/waking';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import { fileTopicsOf, groupOf, topicsOf } from '@puente/messaging/topics';
import type { Logger } from '@puente/platform/logging';
import type { MessageOutlet } from '@puente/platform/messenger';
import { asTheFileIs } from '@puente/persistence/wakes';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { growLog, ownCheckpoint } from '@puente/settlement/log';
import type { Settlement } from '@puente/settlement/settlement';
import { createSettlement } from '@puente/settlement/settlement';
import { oneOfEach } from '../time/any-corridor.js';
import type { Broker } from './broker.js';
import type { Chance } from './chance.js';
import type { Disk } from './disk.js';
import { asksAgain, copyOf, emptyDisk, isBeingRestored, isHeld } from './disk.js';
import { funnelPool } from './funnel.js';
import { Life, living } from './life.js';
import { confirmingTable, outboxTable } from './outbox-tables.js';
import { checkpointTables, logPool } from './log-tables.js';
import type { Signed } from './logs.js';
import { didOf, logKeysIn } from './logs.js';
import {
  beginsRestore,
  comparingTable,
  epochBefore,
  opensRestore,
  restoresTable,
  toldToTable,
} from './restore-tables.js';
import { Temporal } from './temporal.js';
import { lookUpTable, quarantineTable, vaultTables, wakesTable } from './vault-tables.js';

export interface SimulatedNodeParts {
  readonly here: CountryCode;
  readonly rules: RuleBook;
  readonly keys: NodeKeys;
  readonly trust: TrustAnnex;
  readonly broker: Broker;
  readonly chance: Chance;
  readonly now: () => number;
  /** The worker's telephone: all carriers of all nodes. */
  readonly outlet: MessageOutlet;
  readonly committed: (here: CountryCode, messages: readonly OutgoingMessage[]) => void;
  /** All that anybody ever signed of a log. */
  readonly signed: Signed;
}

const nothing = () => undefined;
const silent = { info: nothing, warn: nothing, error: nothing, debug: nothing } as unknown as Logger;
const sentAtMost = 6;

/** One country's node: what it keeps, and its three processes, each of which dies and starts by itself. */
export class SimulatedNode {
  disk: Disk = emptyDisk();
  /** Why its operator was not let open it. */
  unopened: readonly string[] = [];
  /** How many workers there were before the one that lives. */
  deadWorkers = 0;
  readonly temporal = new Temporal();
  readonly here: CountryCode;
  private api: ReturnType<SimulatedNode['startApi']>;
  private worker: ReturnType<SimulatedNode['startWorker']>;
  private relay: ReturnType<SimulatedNode['startRelay']>;

  constructor(private readonly parts: SimulatedNodeParts) {
    this.here = parts.here;
    this.api = this.startApi();
    this.worker = this.startWorker();
    this.relay = this.startRelay();
  }

  /** What people do. */
  get settlement(): Settlement {
    return this.api.settlement;
  }

  /** Those whose loss it outlives; a process that died starts when it is asked for next. */
  crash(which: 'api' | 'worker' | 'relay'): void {
    this[which].life.kill();
    this.starts();
  }
  willCrash(which: 'api' | 'worker' | 'relay'): void {
    this[which].life.willDie(this.parts.chance);
  }
  starts(): void {
    if (!this.api.life.alive) this.api = this.startApi();
    if (!this.worker.life.alive) {
      this.deadWorkers += 1;
      this.worker = this.startWorker();
    }
    if (!this.relay.life.alive) this.relay = this.startRelay();
  }

  backup(): Disk {
    return copyOf(this.disk);
  }

  /** The machine is lost with its database; an older one is put back, and its operator says so. @returns the epoch */
  restore(backup: Disk, epoch: string): void {
    for (const which of ['api', 'worker', 'relay'] as const) this[which].life.kill();
    this.disk = copyOf(backup);
    beginsRestore(this.disk, epoch, this.at());
    this.starts();
  }
  /** @returns whether it is open */
  async opens(): Promise<boolean> {
    this.unopened = await opensRestore(this.disk, this.at(), ({ id: caseId, kind, process }) => {
      if ((JSON.parse(process) as { ended: boolean }).ended) return;
      asksAgain(this.disk, { caseId, kind, version: asTheFileIs, at: this.parts.now() });
    });
    return !isBeingRestored(this.disk);
  }

  /** The relay’s loops, each for one turn. */
  publishes(): Promise<void> {
    return this.relay.publish();
  }
  confirms(): Promise<void> {
    return this.relay.answers.send();
  }
  looksForSilence(): Promise<void> {
    return this.relay.waits.look();
  }
  asksWhatItLost(): Promise<void> {
    return this.relay.restored.ask();
  }
  sendsWakes(): Promise<void> {
    return this.relay.dispatch();
  }
  reconciles(): Promise<void> {
    return this.relay.reconcile();
  }
  async signsItsLog(): Promise<void> {
    await this.relay.grow();
    await this.relay.sign();
  }

  /** Takes the next record of a sender’s topic. @returns whether there was one */
  async reads(sender: CountryCode, topic: string): Promise<boolean> {
    const group = groupOf(this.here, sender);
    const record = this.parts.broker.next(group, topic);
    if (record === undefined) return false;
    await this.relay.handle(record);
    this.parts.broker.taken(group, record);
    return true;
  }
  topicsFrom(sender: CountryCode): readonly string[] {
    return topicsOf(sender);
  }

  /** One turn of a file’s process. */
  turns(caseId: CaseId): Promise<boolean> {
    return this.temporal.turn(caseId, this.worker.activities, this.at());
  }

  private at() {
    return instant(this.parts.now());
  }

  private tables(life: Life) {
    const { committed, chance, here, now, rules } = this.parts;
    const disk = () => this.disk;
    const pool = funnelPool({
      ...{ disk, life, now, uuid: chance.uuid },
      committed: (messages) => {
        committed(here, messages);
      },
    });
    const clock = { now: () => this.at() };
    const wakes = living(wakesTable({ disk, now }), life);
    const waker = living(this.temporal.waker, life);
    const settlement = createSettlement({
      ...{ pool, rules, here, clock, lawOf },
      wake: (wake) => wakeNow(wake, waker, wakes),
    });
    return { clock, disk, life, now, pool, settlement, wakes, waker };
  }

  private startApi() {
    return this.tables(new Life());
  }

  private startWorker() {
    const { chance, here, outlet, rules } = this.parts;
    const { clock: time, life, settlement } = this.tables(new Life());
    const vault = living(vaultTables({ disk: () => this.disk, now: this.parts.now }), life);
    const parts: CaseParts = {
      ...{ settlement, lawOf, rules, time, here },
      files: living({ read: (caseId: CaseId) => Promise.resolve(this.onFile(caseId)) }, life),
    };
    const seeds = { seed: () => Promise.resolve(chance.uuid()) };
    const acts = {
      'ask-certifier': askCertifier({ ask: () => Promise.resolve() }),
      'ask-issuer': askIssuer({ ask: ({ caseId, certifier }) => Promise.resolve(`${caseId}/${certifier}`) }),
      'draw-officers': drawOfficers(oneOfEach, seeds),
      'issue-credential': issueCredential({
        seal: () => Promise.resolve('0'.repeat(64)),
        placeFor: (_case, copy) => Promise.resolve({ list: 1, index: copy.length }),
      }),
      'run-errand': runErrand,
      'tell-verifiers': tellVerifiers({ tell: () => Promise.resolve() }),
      'tell-worker': tellWorker(
        workerMessenger({
          ...{ vault, time, outlet: living(outlet, life), page: 'https://page' },
          restoredBefore: (at) => Promise.resolve(epochBefore(this.disk, at)),
        }),
      ),
      transmit,
    };
    // Of the others none is due in these stories: one that were would be missed at once, because nothing would end.
    return { life, activities: caseActivities(parts, acts as unknown as Acts, { gatherFor: 0 }) };
  }

  private onFile(caseId: CaseId): CaseOnFile | undefined {
    const row = this.disk.cases.get(caseId);
    if (row === undefined) return undefined;
    const { about, kind, revision, state: file, version } = row;
    const frozen =
      isBeingRestored(this.disk) || isHeld(this.disk, caseId) || (about !== undefined && isHeld(this.disk, about));
    return { kind, revision, version, file, frozen } as CaseOnFile;
  }

  private startRelay() {
    const { broker, here, keys: own, rules, signed, trust: annex } = this.parts;
    const { clock, disk, life, now, pool, settlement, waker, wakes } = this.tables(new Life());
    const [keys, trust] = [() => Promise.resolve(own), () => Promise.resolve(annex)];
    const country = rules.country(here);
    const did = didOf(here);
    if (country === undefined) throw new Error('no pack');
    const bus = living(broker.bus, life);
    const vault = living(vaultTables({ disk, now }), life);
    const cases = living(lookUpTable({ disk, now }), life);
    const confirming = living(confirmingTable({ disk, now }), life);
    const outbox = living(outboxTable({ disk, now }), life);
    const tell = telling({ bus, keys, trust, did, clock });
    const answers = answering(tell);
    const restores = living(restoresTable({ disk, now }), life);
    const journal = living(logPool({ disk, now }), life);
    const auditors = tellAuditors({ settlement, pool: journal, here, clock });
    const found = (what: string) => Promise.resolve(void signed.found.push(`${here} at ${clock.now()}: ${what}`));
    const logs: Omit<WitnessParts, 'restores'> & CheckpointParts = {
      ...{ here, did, tell, trust, clock, pool: journal, signers: logKeysIn(here), log: silent, signEvery: 60_000 },
      ...{ kept: living(signed.by(here, disk, checkpointTables({ disk, now })), life), restores, atStart: true },
      onRewritten: (size) => found(`its log of ${String(size)} is not what it signed`),
      async onInconsistent(of, reason, which) {
        if (reason !== 'ANOTHER_LOG') await found(`${of} ${reason} ${which}`);
        await auditors(of, reason, which);
      },
    };
    const isOurs = (note: string) => ownCheckpoint(note, did, logs.signers.log) !== undefined;
    const restored = restoring({
      ...{ vault, clock, log: silent, tell, restores, kept: logs.kept, isOurs, signNow: nothing },
      ...{ comparing: living(comparingTable({ disk, now }), life), toldTo: living(toldToTable({ disk, now }), life) },
      ...{
        partners: () => Promise.resolve(annex.countries.filter((each) => each !== here)),
        hasRead: (from) => bus.hasRead(groupOf(here, from), fileTopicsOf(from)),
        askNow: nothing,
        sendNow: nothing,
      },
    });
    const protects = protecting({ vault, cases, clock, rules: country, book: rules });
    const documents = {
      check: (bytes: Uint8Array) => Promise.resolve({ mediaType: 'application/pdf', bytes } as const),
      close: () => Promise.resolve(),
    };
    const { handle } = reception({
      ...{ here, keys, trust, clock, cases, settlement, log: silent, protecting: protects, restoring: restored },
      named: localNames({ vault, cases, here }),
      storing: storing({
        ...{ vault, clock, cases, documents, protecting: protects, rules: country },
        ...{
          quota: { documents: 100, bytes: 10_000_000 },
          bound: newPeople({ vault, clock, rules: country, book: rules }),
        },
      }),
      quarantine: living(quarantineTable({ disk, now }), life),
      ...{
        answer: answers.note,
        dated: () => undefined,
        confirmed: confirmedBy({ confirming, settlement, log: silent }),
        quarantineBytes: 1_000_000,
      },
      witness: witness({
        ...logs,
        restores: { ...restores, found: (note) => found(`it lost what it signed: ${note.split('\n', 2).join(' ')}`) },
      }),
      dependenciesWork: () => {
        life.step();
        return Promise.resolve();
      },
    });
    return {
      ...{ life, answers, handle, restored },
      async grow() {
        while ((await growLog(journal, 50)) > 0);
      },
      sign: checkpointing(logs),
      publish: publisher({ ...{ outbox, vault, bus, keys, trust, did, clock, log: silent } }),
      waits: waitingFor({ confirming, sentAtMost, sendNow: nothing, log: silent }),
      dispatch: dispatcher(waker, wakes),
      reconcile: reconciler({ pool, waker, wakes, clock, onMissing: nothing, restMs: 0, settledMs: 60_000 }),
    };
  }
}
