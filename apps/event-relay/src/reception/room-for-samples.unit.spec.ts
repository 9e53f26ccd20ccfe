import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import { roomForSamples } from './room-for-samples.js';

describe('[attack 40] the content of what a country sends and nobody lets in', () => {
  let now: Instant = instant('2026-03-03T15:00:00Z');
  let kept: Record<string, number> = {};
  let asked = 0;
  const quarantine = {
    sampleBytesOf: (topic: string) => {
      asked += 1;
      return Promise.resolve(kept[topic] ?? 0);
    },
  };
  const room = () => roomForSamples({ quarantine, atMost: 1000, clock: { now: () => now } });
  beforeEach(() => {
    [kept, asked] = [{}, 0];
  });

  it('is kept until a topic has its bytes, and no longer for having many', async () => {
    const hasRoom = room();
    const kept = [];
    for (let event = 0; event < 500; event += 1) kept.push(await hasRoom('mx.submission', 300));
    expect(kept.filter(Boolean)).toHaveLength(3);
    expect(asked).toBe(1);
  });

  it('of another topic, which another country alone can write to, has its own room', async () => {
    const hasRoom = room();
    expect(await hasRoom('mx.submission', 1000)).toBe(true);
    expect(await hasRoom('mx.submission', 1)).toBe(false);
    expect(await hasRoom('pe.submission', 1000)).toBe(true);
  });

  it('has room again once an operator, or the period, took away what was there', async () => {
    kept = { 'mx.submission': 990 };
    const hasRoom = room();
    expect(await hasRoom('mx.submission', 20)).toBe(false);
    kept = {};
    expect(await hasRoom('mx.submission', 20)).toBe(false);
    now = instant(milliseconds(now) + 60_000);
    expect(await hasRoom('mx.submission', 20)).toBe(true);
  });
});
