import type { EventBus, IncomingRecord, OutgoingRecord } from '@puente/messaging/event-bus';
import type { Chance } from './chance.js';

/** A broker of one partition a topic: it keeps each record until it loses them, and each group's place. */
export class Broker {
  down = false;
  private readonly topics = new Map<string, OutgoingRecord[]>();
  private readonly lostBefore = new Map<string, number>();
  private readonly places = new Map<string, number>();

  constructor(private readonly chance: Chance) {}

  /** What a node connects to. A publication may be stored and not acknowledged: its sender cannot know, and publishes again. */
  readonly bus: EventBus = {
    publish: (records) => {
      if (this.down) return Promise.reject(new Error('the broker is down'));
      for (const record of records) this.topic(record.topic).push(record);
      return Promise.resolve();
    },
    read: () => ({ close: () => Promise.resolve() }),
    hasRead: (group, topics) =>
      this.down
        ? Promise.reject(new Error('the broker is down'))
        : Promise.resolve(topics.every((topic) => this.placeOf(group, topic) >= this.topic(topic).length)),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };

  /** The next record for a group; undefined where it has read all. What was lost is skipped, as Kafka's readers do. */
  next(group: string, topic: string): IncomingRecord | undefined {
    const records = this.topic(topic);
    const place = this.placeOf(group, topic);
    const record = records[place];
    if (this.down || record === undefined) return undefined;
    return { ...record, partition: 0, offset: String(place) };
  }

  taken(group: string, { offset, topic }: IncomingRecord): void {
    this.places.set(`${group}/${topic}`, Number(offset) + 1);
  }

  /** A group begins some records earlier, as after an offset that was not committed: all of it comes twice. */
  repeats(group: string, topic: string): void {
    const place = this.places.get(`${group}/${topic}`) ?? 0;
    this.places.set(`${group}/${topic}`, Math.max(0, place - 1 - this.chance.below(4)));
  }

  /** The disks are gone: whoever has not read it yet reads it no more. */
  losesAll(): void {
    for (const [topic, records] of this.topics) this.lostBefore.set(topic, records.length);
  }

  private placeOf(group: string, topic: string): number {
    return Math.max(this.places.get(`${group}/${topic}`) ?? 0, this.lostBefore.get(topic) ?? 0);
  }

  private topic(name: string): OutgoingRecord[] {
    const known = this.topics.get(name) ?? [];
    this.topics.set(name, known);
    return known;
  }
}
