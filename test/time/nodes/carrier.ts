import { setTimeout as pause } from 'node:timers/promises';
import type { EventBus, OutgoingRecord, Reading } from '@puente/messaging/event-bus';

/** Milliseconds before a record that could not be handled is given again. */
const again = 50;

/** What Kafka does, in this process: each record reaches every reader of its topic, in order, also one that comes later. */
export function carrier(): EventBus {
  const kept: OutgoingRecord[] = [];
  const readers = new Set<() => void>();
  const places = new Map<string, () => number>();
  return {
    publish(records) {
      kept.push(...records);
      for (const read of readers) read();
      return Promise.resolve();
    },
    read({ group, topics, handle }: Reading) {
      let next = 0;
      places.set(group, () => next);
      let turn = Promise.resolve();
      const readOn = async () => {
        for (let record = kept[next]; record !== undefined && readers.has(read); record = kept[next]) {
          const handled = topics.includes(record.topic)
            ? handle({ ...record, partition: 0, offset: String(next) })
            : Promise.resolve();
          const done = await handled.then(
            () => true,
            () => false,
          );
          if (done) next += 1;
          else await pause(again);
        }
      };
      const read = () => {
        turn = turn.then(readOn);
      };
      readers.add(read);
      read();
      return {
        async close() {
          readers.delete(read);
          await turn;
        },
      };
    },
    hasRead: (group, topics) =>
      Promise.resolve(!kept.slice(places.get(group)?.() ?? 0).some(({ topic }) => topics.includes(topic))),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
