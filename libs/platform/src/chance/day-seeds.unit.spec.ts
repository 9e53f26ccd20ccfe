import { createHash, randomBytes } from 'node:crypto';
import { readSeed } from '@puente/domain/draws';
import type { CaseId, PlainDate } from '@puente/domain/kernel';
import { daySeeds, hmacHex } from './index.js';

const [day, next] = ['2026-03-03', '2026-03-04'] as readonly string[] as readonly [PlainDate, PlainDate];
const of = { day, caseId: 'GT-26-7K3M9Q-X' as CaseId, subject: 'host-review#1' };

describe('the seed of a day', () => {
  const seeds = daySeeds(randomBytes(32));

  it('is what was committed to, and gives each draw its own', () => {
    const seed = Buffer.from(seeds.reveal(day), 'hex');
    expect(createHash('sha256').update(seed).digest('hex')).toBe(seeds.commitment(day));
    const drawn = seeds.seed(of);
    expect(readSeed(drawn)).toEqual({
      day,
      subject: 'host-review#1',
      hex: hmacHex(seed, `${day}/${of.caseId}/${of.subject}`),
    });
    expect(seeds.seed(of)).toBe(drawn);
    const others = [seeds.seed({ ...of, day: next }), seeds.seed({ ...of, subject: 'host-review#2' })];
    expect(new Set([drawn, ...others]).size).toBe(3);
  });

  it('tells nothing of another day or node', () => {
    expect(seeds.commitment(next)).not.toBe(seeds.commitment(day));
    expect(daySeeds(randomBytes(32)).commitment(day)).not.toBe(seeds.commitment(day));
  });
});
