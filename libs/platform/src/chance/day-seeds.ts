import { createHash, createHmac } from 'node:crypto';
import type { SeedOf } from '@puente/domain/draws';
import { seedInput, seedText } from '@puente/domain/draws';
import type { PlainDate } from '@puente/domain/kernel';

/**
 * Where a node's draws get their chance from. Every day has a seed that follows from the node's master key, so it need
 * not be kept and tells nothing of another day's; its hash is published before the day begins, the seed after it ended.
 */
export interface DaySeeds {
  /** Hex of SHA-256 over the day's seed. */
  commitment(day: PlainDate): string;
  /** The day's seed itself, hex: for after the day. */
  reveal(day: PlainDate): string;
  /** The seed of one draw: HMAC-SHA256 under the day's seed. */
  seed(of: SeedOf): string;
}

export function daySeeds(master: Uint8Array): DaySeeds {
  const seedOf = (day: PlainDate): Buffer => createHmac('sha256', master).update(`puente draws ${day}`).digest();
  return {
    commitment: (day) => createHash('sha256').update(seedOf(day)).digest('hex'),
    reveal: (day) => seedOf(day).toString('hex'),
    seed: (of) => seedText(of, hmacHex(seedOf(of.day), seedInput(of))),
  };
}

/** What an auditor can compute of a day whose seed may be told: one that is over. */
export const hmacOnceOver =
  (seeds: Pick<DaySeeds, 'reveal'>, today: PlainDate) =>
  (day: PlainDate, input: string): string | undefined =>
    day < today ? hmacHex(Buffer.from(seeds.reveal(day), 'hex'), input) : undefined;

/** What an auditor computes from a revealed seed. */
export const hmacHex = (seed: Uint8Array, input: string): string =>
  createHmac('sha256', seed).update(input).digest('hex');
