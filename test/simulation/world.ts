import type { OutgoingMessage } from '@puente/domain/file/case';
import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { NodeKeys, TrustAnnex } from '@puente/messaging/keys';
import { BeingRestored, DecidedAbroad } from '@puente/persistence/restores';
import type { Outcome } from '@puente/settlement/settlement';
import { Broker } from './broker.js';
import type { Chance } from './chance.js';
import { chanceOf } from './chance.js';
import type { Disk } from './disk.js';
import { isBeingRestored } from './disk.js';
import { Died } from './life.js';
import { SimulatedNode } from './node.js';
import { operatorResends } from './outbox-tables.js';
import type { Asked } from './people.js';
import { filing, nextIn } from './people.js';

/** What does not change from seed to seed. */
export interface Ground {
  readonly rules: RuleBook;
  /** Each country of them trusts the others. */
  readonly trustOf: (countries: readonly CountryCode[]) => TrustAnnex;
  readonly keysOf: (country: CountryCode) => NodeKeys;
  /** So many milliseconds pass, for whatever looks at a clock. */
  readonly pass: (milliseconds: number) => void;
}

/** What a client was answered, and when it was; of what its node lost since, nothing is asked. */
export interface Answered {
  readonly here: CountryCode;
  readonly asked: Asked;
  readonly outcome: Outcome;
  readonly at: number;
}

export interface Given {
  readonly firstAt: number;
  readonly texts: Set<string>;
}

const start = Date.parse('2026-03-03T15:00:00Z');
const minute = 60_000;

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
  readonly restoredAt = new Map<CountryCode, number>();
  /** One line for each thing that was done, for whoever reads of a seed that failed. */
  readonly log: string[] = [];
  private readonly chance: Chance;
  private readonly backups = new Map<CountryCode, Disk>();
  private restoresLeft = 3;
  private harming = true;
  private unanswered: { readonly node: SimulatedNode; readonly asked: Asked }[] = [];

  constructor(
    seed: number,
    countries: readonly CountryCode[],
    private readonly ground: Ground,
  ) {
    this.chance = chanceOf(seed);
    const { chance, given } = this;
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
          outlet: {
            send: ({ name, text }) => {
              const stalls = this.harming && chance.oneIn(6) ? chance.below(3) : undefined;
              if (stalls === 0) return Promise.reject(new Error('the carrier did not take it'));
              // A carrier that keeps names sends what bears one once, whatever became of its answer.
              const place = `${here} ${name}`;
              const { firstAt = this.time, texts = new Set<string>() } = given.get(place) ?? {};
              given.set(place, { firstAt, texts: texts.add(text) });
              // So long that whoever waits has given up, and another one may have taken the message over; or it never answers.
              if (stalls === 1) this.passes(chance.below(10 * minute));
              if (stalls === 2) return Promise.reject(new Error('the carrier took it and did not answer'));
              return Promise.resolve({ state: 'delivered', at: instant(this.time), proof: name });
            },
          },
        }),
    );
    for (const node of this.nodes) this.backups.set(node.here, node.backup());
  }

  /** So many things happen, in an order that nobody foresees. */
  async runs(steps: number): Promise<void> {
    for (let n = 0; n < 3; n += 1) this.files(this.chance.of(this.nodes));
    for (let n = 0; n < steps; n += 1) {
      this.passes(this.chance.below(2 * minute));
      if (this.chance.oneIn(6)) this.harms();
      await this.does(this.chance.of(this.nodes), this.chance.below(12));
    }
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
      if (opened && this.unanswered.length === 0 && this.state() === rested) return;
      rested = this.state();
      for (const { disk } of this.nodes) operatorResends(disk);
      // Longer than whatever leaves again by itself waits for its time.
      this.passes(20 * 60 * minute);
    }
    throw new Error(`it never comes to rest: ${this.waiting()}`);
  }

  private async comesToRest(): Promise<void> {
    for (let round = 0, before = ''; round < 100; round += 1) {
      this.passes(2 * minute);
      for (const node of this.nodes) {
        for (let loop = 0; loop < 12; loop += 1) await this.does(node, loop, true);
        if (isBeingRestored(node.disk)) node.opens();
      }
      const now = this.state();
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
    const loops = [
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
    ];
    try {
      await loops[what]?.();
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
    if (backup === undefined || this.restoresLeft === 0) return;
    if (this.nodes.some(({ disk }) => isBeingRestored(disk))) return;
    this.restoresLeft -= 1;
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
      for (let n = 0; n < (all ? 20 : 1) && (await node.turns(caseId)); n += 1);
    } catch (error) {
      if (!all) throw error;
    }
  }

  private async receives(node: SimulatedNode, all: boolean): Promise<void> {
    for (const sender of this.nodes) {
      if (sender === node) continue;
      const topics = node.topicsFrom(sender.here);
      for (const topic of all ? topics : [this.chance.of(topics)])
        while (topic !== undefined && (await node.reads(sender.here, topic)) && (all || !this.chance.oneIn(3)));
    }
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

  /** All that may still change, in a line. */
  private state(): string {
    return this.nodes
      .map(({ disk: { cases, held, outbox, wakes } }) => {
        const files = [...cases.values()].map(({ id, version }) => `${id}${String(version)}`);
        const sent = [...outbox.values()].map(({ attempt, became = '-' }) => `${became}${String(attempt)}`);
        return [...files, ...sent, wakes.size, held.size].join();
      })
      .join('|');
  }

  /** Whom it waits for; ids, codes and stages only. */
  private waiting(): string {
    return this.nodes
      .map(({ disk, here, temporal }) => {
        const sent = [...disk.outbox.values()].filter(({ became }) => became !== 'applied');
        const told = sent.map(
          ({ attempt, became, reason, type }) => `${type} ${String(became)} ${String(reason)} ${String(attempt)}`,
        );
        const compared = [...disk.compared.values()].map((one) => JSON.stringify(one));
        return `${here} ${told.join('; ')} ${temporal.cases.map((id) => temporal.dueOf(id)).join('; ')} ${compared.join()}`;
      })
      .join(' | ');
  }
}
