import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { groupOf } from '@puente/messaging/topics';
import type { MessageOutlet } from '@puente/platform/messenger';
import { Asking } from './asking.js';
import { stateOf, waitingIn } from './at-rest.js';
import { beside } from './beside.js';
import { Broker } from './broker.js';
import type { Chance } from './chance.js';
import type { Given } from './carrier.js';
import { keepingNames } from './carrier.js';
import { chanceOf } from './chance.js';
import type { Disk } from './disk.js';
import { isBeingRestored } from './disk.js';
import type { Ground } from './ground.js';
import { SimulatedNode } from './node.js';
import { Signed } from './logs.js';
import { operatorResends } from './outbox-tables.js';

const start = Date.parse('2026-03-03T15:00:00Z');
const minute = 60_000;
const restoresAtMost = 3;

/** Something that a node does again and again: one turn of it. */
interface Loop {
  readonly name: string;
  /** @param all until nothing is left to do, and not once */
  readonly turn: (node: SimulatedNode, all: boolean) => Promise<unknown>;
  /** It takes records of the broker, which nothing else of its node does meanwhile. */
  readonly reads?: true;
}

/** What is done to a node, as often as its weight is among all. */
interface Harm {
  readonly name: string;
  readonly weight: number;
  readonly does: (node: SimulatedNode, process: 'api' | 'worker' | 'relay') => void;
}

/** Two or three nodes, a broker between them, and what one seed does to them. */
export class SimulatedWorld {
  private time = start;
  readonly nodes: readonly SimulatedNode[];
  readonly broker: Broker;
  readonly asking: Asking;
  /** What was committed in any node to be told to others, lost since or not. */
  readonly told: { readonly here: CountryCode; readonly message: OutgoingMessage }[] = [];
  /** What carriers were given, by country and the name under which they know a message: they send the first of a name, and nothing for those after it. */
  readonly given = new Map<string, Given>();
  /** How often a carrier took a message and answered too late, or never. */
  stalls = 0;
  readonly signed = new Signed();
  readonly restoredAt = new Map<CountryCode, number>();
  /** One line for each thing that was done, for whoever reads of a seed that failed. */
  readonly log: string[] = [];
  private readonly chance: Chance;
  private readonly backups = new Map<CountryCode, Disk>();
  restored = 0;
  private harming = true;

  /** Of no node: who had no answer ask in one row, whichever node they ask. */
  private readonly askingAgain: Loop = { name: 'people ask again', turn: () => this.asking.again() };
  private readonly ofLogs: readonly Loop[] = [
    { name: 'signs its log', turn: (node) => node.signsItsLog() },
    { name: 'hears of logs', turn: (node) => this.hearsOfLogs(node), reads: true },
  ];
  /** Two of a name are loops of their own, which may be in the middle of one another. */
  private readonly loops: readonly Loop[] = [
    { name: 'publishes', turn: (node) => node.publishes() },
    { name: 'confirms', turn: (node) => node.confirms() },
    { name: 'looks for silence', turn: (node) => node.looksForSilence() },
    { name: 'asks what it lost', turn: (node) => node.asksWhatItLost() },
    { name: 'sends wakes', turn: (node) => node.sendsWakes() },
    { name: 'reconciles', turn: (node) => node.reconciles() },
    { name: 'turns processes', turn: (node, all) => this.turns(node, all) },
    { name: 'receives', turn: (node, all) => this.receives(node, all), reads: true },
    { name: 'receives', turn: (node, all) => this.receives(node, all), reads: true },
    this.askingAgain,
    { name: 'works', turn: (node, all) => this.asking.works(node, all) },
    { name: 'works', turn: (node, all) => this.asking.works(node, all) },
    ...this.ofLogs,
  ];
  /** As often as each comes: logs are signed and heard of twice as often, or what is lost was in no log yet. */
  private readonly often = [...this.loops, ...this.ofLogs];
  private readonly harmful: readonly Harm[] = [
    { name: 'will crash', weight: 8, does: (node, process) => node.willCrash(process) },
    { name: 'crashes', weight: 2, does: (node, process) => node.crash(process) },
    { name: 'broker goes or comes', weight: 2, does: () => (this.broker.down = !this.broker.down) },
    { name: 'Temporal goes or comes', weight: 2, does: ({ temporal }) => (temporal.down = !temporal.down) },
    { name: 'is sent again what it read', weight: 2, does: (node) => this.repeats(node) },
    { name: 'Temporal loses all', weight: 1, does: ({ temporal }) => temporal.losesAll() },
    { name: 'broker loses all', weight: 1, does: () => this.broker.losesAll() },
    { name: 'is backed up', weight: 2, does: (node) => this.backups.set(node.here, node.backup()) },
    { name: 'is filed with', weight: 1, does: (node) => this.asking.files(node) },
    { name: 'is restored', weight: 1, does: (node) => this.restores(node) },
  ];

  constructor(
    seed: number,
    countries: readonly CountryCode[],
    private readonly ground: Ground,
  ) {
    this.chance = chanceOf(seed);
    const { chance } = this;
    this.broker = new Broker(chance);
    this.nodes = countries.map(
      (here) =>
        new SimulatedNode({
          ...{
            here,
            chance,
            broker: this.broker,
            keys: ground.keysOf(here),
            trust: ground.trustOf(countries),
            rules: ground.rules,
          },
          now: () => this.time,
          committed: (country, messages) => {
            for (const message of messages) this.told.push({ here: country, message });
          },
          ...{ outlet: this.carrierOf(here), signed: this.signed },
        }),
    );
    for (const node of this.nodes) this.backups.set(node.here, node.backup());
    this.asking = new Asking({
      ...{ chance, ground, nodes: this.nodes, now: () => this.time },
      tell: (line) => this.log.push(line),
    });
  }

  private carrierOf(here: CountryCode): MessageOutlet {
    return keepingNames({
      ...{ here, chance: this.chance, given: this.given, now: () => this.time },
      isHarmed: () => this.harming,
      stalls: (milliseconds) => {
        this.stalls += 1;
        this.passes(milliseconds);
      },
    });
  }

  /** So many things happen, in an order that nobody foresees. */
  async runs(steps: number): Promise<void> {
    for (let n = 0; n < 3; n += 1) this.asking.files(this.chance.of(this.nodes));
    for (let n = 0; n < steps; n += 1) {
      this.passes(this.chance.below(2 * minute));
      if (this.chance.oneIn(6)) this.harms();
      await this.doSeveral();
    }
  }

  /** One loop of a process, or two, each in the middle of what the other one does; never the same one twice at once. */
  private async doSeveral(): Promise<void> {
    const { chance } = this;
    const [node, loop] = [chance.of(this.nodes), chance.of(this.often)];
    const [other, another] = [chance.of(this.nodes), chance.of(this.often)];
    const isSame = loop === another && (node === other || loop === this.askingAgain);
    const isReading = node === other && loop?.reads === true && another?.reads === true;
    if (isSame || isReading || !chance.oneIn(3)) return this.does(node, loop);
    await beside([() => this.does(node, loop), () => this.does(other, another)], chance, () => {
      if (chance.oneIn(4)) this.passes(chance.below(minute));
    });
  }

  /** Nothing is harmed any more, operators do what their runbooks say, and all loops run until nothing is left to do. */
  async heals(): Promise<void> {
    this.broker.down = false;
    this.harming = false;
    for (const node of this.nodes) node.temporal.down = false;
    let rested = '';
    for (let day = 0; day < 20; day += 1) {
      await this.comesToRest();
      const opened = this.nodes.every(({ disk }) => !isBeingRestored(disk));
      if (opened && this.asking.allAnswered && stateOf(this.nodes) === rested) return;
      rested = stateOf(this.nodes);
      for (const { disk } of this.nodes) operatorResends(disk);
      // Longer than whatever leaves again by itself waits for its time.
      this.passes(20 * 60 * minute);
    }
    throw new Error(`it never comes to rest: ${waitingIn(this.nodes)}`);
  }

  private async comesToRest(): Promise<void> {
    for (let round = 0, before = ''; round < 100; round += 1) {
      this.passes(2 * minute);
      for (const node of this.nodes) {
        for (const loop of this.loops) await this.does(node, loop, true);
        if (isBeingRestored(node.disk)) await node.opens();
      }
      const now = stateOf(this.nodes);
      if (now === before && this.asking.allAnswered) return;
      before = now;
    }
  }

  /** What happened, and what each node wrote of it; for whoever reads of a seed that failed. */
  story(): string {
    const files = this.nodes.flatMap(({ disk, here }) =>
      [...disk.journal].map(([caseId, entries]) => `${here} ${caseId}: ${entries.map(({ type }) => type).join(' ')}`),
    );
    return [...this.log, ...files].join('\n');
  }

  private passes(milliseconds: number): void {
    this.time += milliseconds;
    this.ground.pass(milliseconds);
  }

  private async does(node: SimulatedNode | undefined, loop: Loop | undefined, all = false): Promise<void> {
    if (node === undefined || loop === undefined) return;
    node.starts();
    try {
      await loop.turn(node, all);
    } catch (error) {
      this.log.push(`${node.here} ${loop.name}: ${(error as Error).name}: ${(error as Error).message}`);
      if (error instanceof TypeError || error instanceof RangeError) throw error;
    }
  }

  /** A process, the broker, Temporal, or all that a node has: what may be lost at any time. */
  private harms(): void {
    const { chance } = this;
    const node = chance.of(this.nodes);
    if (node === undefined) return;
    const process = chance.of(['api', 'worker', 'relay'] as const) ?? 'relay';
    const harm = chance.of(this.harmful.flatMap((one) => Array<Harm>(one.weight).fill(one)));
    if (harm === undefined) return;
    this.log.push(`${node.here}: ${harm.name}, ${process}`);
    harm.does(node, process);
  }

  private repeats(node: SimulatedNode): void {
    const sender = this.chance.of(this.nodes.filter((one) => one !== node));
    if (sender === undefined) return;
    const topic = this.chance.of(node.topicsFrom(sender.here));
    if (topic !== undefined) this.broker.repeats(groupOf(node.here, sender.here), topic);
  }

  /** In turn, and the same one again: two that lost what they know at once have nobody to ask. */
  private restores(node: SimulatedNode): void {
    const backup = this.backups.get(node.here);
    if (backup === undefined || this.restored === restoresAtMost) return;
    if (this.nodes.some(({ disk }) => isBeingRestored(disk))) return;
    this.restored += 1;
    const epoch = this.chance.uuid();
    this.restoredAt.set(node.here, this.time);
    node.restore(backup, epoch);
    for (const other of this.nodes) if (other !== node) other.disk.helped.set(node.here, epoch);
    this.asking.forgets(node);
  }

  private async turns(node: SimulatedNode, all: boolean): Promise<void> {
    const { cases } = node.temporal;
    for (const caseId of all ? cases : [this.chance.of(cases)])
      if (caseId !== undefined) await this.turn(node, caseId, all);
  }

  private async turn(node: SimulatedNode, caseId: CaseId, all: boolean): Promise<void> {
    try {
      for (let n = 0; n < (all ? 20 : 1) && (await this.tries(node, caseId)); n += 1);
    } catch (error) {
      if (!all) throw error;
    }
  }

  /** What Temporal gave up waiting for, it has done once more while the first one goes on. @returns whether anything was done */
  private async tries(node: SimulatedNode, caseId: CaseId): Promise<boolean> {
    const { chance } = this;
    if (!chance.oneIn(4)) return node.turns(caseId);
    let moved = false;
    const once = async () => {
      moved = (await node.turns(caseId)) || moved;
    };
    await beside([once, once], chance, () => {
      if (chance.oneIn(4)) this.passes(chance.below(2000));
    });
    return moved;
  }

  private async receives(node: SimulatedNode, all: boolean): Promise<void> {
    for (const sender of this.nodes) {
      if (sender === node) continue;
      const topics = node.topicsFrom(sender.here);
      for (const topic of all ? topics : [this.chance.of(topics)])
        while (topic !== undefined && (await node.reads(sender.here, topic)) && (all || !this.chance.oneIn(3)));
    }
  }

  private async hearsOfLogs(node: SimulatedNode): Promise<void> {
    for (const { here } of this.nodes)
      for (const topic of here === node.here ? [] : node.topicsFrom(here))
        while (topic.endsWith('.checkpoint') && (await node.reads(here, topic)));
  }
}
