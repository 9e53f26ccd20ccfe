import type { TimeSource } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Quarantine } from '@puente/persistence/quarantine';

interface Room {
  readonly quarantine: Pick<Quarantine, 'sampleBytesOf'>;
  /** Bytes of a topic's set-aside content that are kept before the rest is written down without any. */
  readonly atMost: number;
  readonly clock: TimeSource;
}

/** So old a weight is taken again, because an operator and the country's period take content away meanwhile. */
const weighedFor = 60_000;

/**
 * Whether the content of one more event of a topic is kept for whoever looks into it. By topic, because the broker lets a
 * country write to its own alone, whatever it claims to be. The weight is asked for once a minute and counted on in between:
 * each event asked for it would make a flood cost the square of itself.
 */
export function roomForSamples({
  atMost,
  clock,
  quarantine,
}: Room): (topic: string, bytes: number) => Promise<boolean> {
  const weights = new Map<string, { at: number; bytes: number }>();
  return async (topic, bytes) => {
    const now = milliseconds(clock.now());
    let weight = weights.get(topic);
    if (weight === undefined || now - weight.at >= weighedFor) {
      weight = { at: now, bytes: await quarantine.sampleBytesOf(topic) };
      weights.set(topic, weight);
    }
    if (weight.bytes + bytes > atMost) return false;
    weight.bytes += bytes;
    return true;
  };
}
