import type { CaseId, CountryCode } from '@puente/domain/kernel';
import { instant } from '@puente/domain/kernel';
import { groupOf, topicsOf } from '@puente/messaging/topics';
import { asTheFileIs } from '@puente/persistence/wakes';
import type { Settlement } from '@puente/settlement/settlement';
import type { Disk } from './disk.js';
import { asksAgain, copyOf, emptyDisk, isBeingRestored } from './disk.js';
import { beginsRestore, opensRestore } from './restore-tables.js';
import { Temporal } from './temporal.js';
import type { Machine, SimulatedNodeParts } from './process.js';
import { processOf } from './process.js';
import { relayOf } from './relay.js';
import { workerOf } from './worker.js';

/** One country's node: what it keeps, and its three processes, each of which dies and starts by itself. */
export class SimulatedNode {
  disk: Disk = emptyDisk();
  /** Why its operator was not let open it. */
  unopened: readonly string[] = [];
  /** How many workers there were before the one that lives. */
  deadWorkers = 0;
  readonly temporal = new Temporal();
  readonly here: CountryCode;
  private api: ReturnType<typeof processOf>;
  private worker: ReturnType<typeof workerOf>;
  private relay: ReturnType<typeof relayOf>;

  constructor(private readonly parts: SimulatedNodeParts) {
    this.here = parts.here;
    this.api = processOf(this.machine);
    this.worker = workerOf(this.machine);
    this.relay = relayOf(this.machine);
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
    if (!this.api.life.alive) this.api = processOf(this.machine);
    if (!this.worker.life.alive) {
      this.deadWorkers += 1;
      this.worker = workerOf(this.machine);
    }
    if (!this.relay.life.alive) this.relay = relayOf(this.machine);
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

  private get machine(): Machine {
    return { parts: this.parts, disk: () => this.disk, temporal: this.temporal };
  }
}
