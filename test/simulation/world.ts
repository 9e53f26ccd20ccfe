import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import type { MessageOutlet } from '@puente/platform/messenger';
import { BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import { stateOf, waitingIn } from './at-rest.js';
import { beside } from './beside.js';
import { Broker } from './broker.js';
import type { Chance } from './chance.js';
import type { Given } from './carrier.js';
import { keepingNames } from './carrier.js';
import { chanceOf } from './chance.js';
import type { Disk } from './disk.js';
import { isBeingRestored } from './disk.js';
import { Died } from './life.js';
import type { Answered, Ground } from './ground.js';
import { SimulatedNode } from './node.js';
import { Signed } from './logs.js';
import { operatorResends } from './outbox-tables.js';
import type { Asked } from './people.js';
import { filing, nextIn } from './people.js';

const start = Date.parse('2026-03-03T15:00:00Z');
const minute = 60_000;
const restoresAtMost = 3;
/** Places in `does`. */
const [reads, asksAgain, loops] = [[7, 8, 13], 9, 14];
/** As often as each comes: logs are signed and heard of twice as often, or what is lost was in no log yet. */
const often = [...Array(loops).keys(), 12, 13];

/** Two or three nodes, a broker between them, and what one seed does to them. */
export class SimulatedWorld {
  private time = start;
  readonly nodes: readonly SimulatedNode[];
  readonly broker: Broker;
  readonly answered: Answered[] = [];
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
  private unanswered: { readonly node: SimulatedNode; readonly asked: Asked }[] = [];

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
    for (let n = 0; n < 3; n += 1) this.files(this.chance.of(this.nodes));
    for (let n = 0; n < steps; n += 1) {
      this.passes(this.chance.below(2 * minute));
      if (this.chance.oneIn(6)) this.harms();
      await this.doSeveral();
    }
  }

  /** One loop of a process, or two, each in the middle of what the other one does; never the same one twice at once. */
  private async doSeveral(): Promise<void> {
    const { chance } = this;
    const [node, what] = [chance.of(this.nodes), chance.of(often) ?? 0];
    const [other, another] = [chance.of(this.nodes), chance.of(often) ?? 0];
    // Who had no answer ask in one row, whichever node they ask.
    const isSame = what === another && (node === other || what === asksAgain);
    const isReading = node === other && reads.includes(what) && reads.includes(another);
    if (isSame || isReading || !chance.oneIn(3)) return this.does(node, what);
    await beside([() => this.does(node, what), () => this.does(other, another)], chance, () => {
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
      if (opened && this.unanswered.length === 0 && stateOf(this.nodes) === rested) return;
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
        for (let loop = 0; loop < loops; loop += 1) await this.does(node, loop, true);
        if (isBeingRestored(node.disk)) await node.opens();
      }
      const now = stateOf(this.nodes);
      if (now === before && this.unanswered.length === 0) return;
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

  private files(node: SimulatedNode | undefined): void {
    if (node === undefined || isBeingRestored(node.disk)) return;
    const others = this.nodes.map(({ here }) => here).filter((here) => here !== node.here);
    for (const asked of filing(node.disk, node.here, others, this.chance, this.ground.rules))
      this.unanswered.push({ node, asked });
  }

  private async does(node: SimulatedNode | undefined, what: number, all = false): Promise<void> {
    if (node === undefined) return;
    node.starts();
    const turns = [
      () => node.publishes(),
      () => node.confirms(),
      () => node.looksForSilence(),
      () => node.asksWhatItLost(),
      () => node.sendsWakes(),
      () => node.reconciles(),
      () => this.turns(node, all),
      () => this.receives(node, all),
      () => this.receives(node, all),
      () => this.asks(),
      () => this.works(node, all),
      () => this.works(node, all),
      () => node.signsItsLog(),
      () => this.hearsOfLogs(node),
    ];
    try {
      await turns[what]?.();
    } catch (error) {
      this.log.push(`${node.here} ${String(what)} ${(error as Error).name}: ${(error as Error).message}`);
      if (error instanceof TypeError || error instanceof RangeError) throw error;
    }
  }

  /** A process, the broker, Temporal, or all that a node has: what may be lost at any time. */
  private harms(): void {
    const { chance } = this;
    const node = chance.of(this.nodes);
    if (node === undefined) return;
    const process = chance.of(['api', 'worker', 'relay'] as const) ?? 'relay';
    const harm = chance.below(22);
    this.log.push(`${node.here} is harmed: ${String(harm)}`);
    if (harm < 8) node.willCrash(process);
    else if (harm < 10) node.crash(process);
    else if (harm < 12) this.broker.down = !this.broker.down;
    else if (harm < 14) node.temporal.down = !node.temporal.down;
    else if (harm < 16) this.repeats(node);
    else if (harm === 16) node.temporal.losesAll();
    else if (harm === 17) this.broker.losesAll();
    else if (harm < 20) this.backups.set(node.here, node.backup());
    else if (harm === 20) this.files(node);
    else this.restores(node);
  }

  private repeats(node: SimulatedNode): void {
    const sender = this.chance.of(this.nodes.filter((one) => one !== node));
    if (sender === undefined) return;
    const topic = this.chance.of(node.topicsFrom(sender.here));
    if (topic !== undefined)
      this.broker.repeats(`puente.${node.here.toLowerCase()}.event-relay.from.${sender.here.toLowerCase()}`, topic);
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
    // Whoever had no answer yet asks again, and whoever was answered does not.
    this.unanswered = this.unanswered.filter((one) => one.node !== node);
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

  /** People who got no answer ask again, in their order. */
  private async asks(): Promise<void> {
    const [first] = this.unanswered;
    if (first === undefined) return;
    await this.ask(first.node, first.asked);
    this.unanswered.shift();
  }

  private async works(node: SimulatedNode, all: boolean): Promise<void> {
    const files = [...node.disk.cases.values()];
    for (const row of all ? files : [this.chance.of(files)]) {
      const asked = row && nextIn(row, node.here, this.ground.rules, this.chance);
      if (asked === undefined) continue;
      try {
        await this.ask(node, asked);
      } catch (error) {
        if (!(error instanceof Died)) throw error;
        this.unanswered.push({ node, asked });
      }
    }
  }

  private async ask(node: SimulatedNode, asked: Asked): Promise<void> {
    try {
      const outcome = await node.settlement.settle(asked);
      this.answered.push({ here: node.here, asked, outcome, at: this.time });
      this.log.push(
        `${node.here} ${asked.caseId} ${asked.command.type}: ${outcome.outcome === 'refused' ? outcome.code : outcome.outcome}`,
      );
    } catch (error) {
      // A node that asks what it lost takes no command, and says so: whoever asked does something else.
      if (!(error instanceof BeingRestored || error instanceof DecidedAbroad)) throw error;
    }
  }
}
