import type { CountryCode, Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';

/** By what partners say at once, and when the broker took it: whether their clocks go as its own. */
export interface PartnerClocks {
  /** @param takenAt milliseconds since 1970, of the broker: however late it is read, this is when it came */
  readonly note: (from: CountryCode, saidAt: Instant, takenAt: number) => void;
  /** Rejects, for the readiness, where a country's clock is more than a minute off. */
  assertRight(country: CountryCode): Promise<void>;
}

/** Of so many the one in the middle counts: what a full disk or a slow line held up is no clock. */
const newest = 20;
const fewest = 3;
const mayDiffer = 60_000;

export function partnerClocks(): PartnerClocks {
  const ahead = new Map<CountryCode, number[]>();
  return {
    note(from, saidAt, takenAt) {
      ahead.set(from, [...(ahead.get(from) ?? []), milliseconds(saidAt) - takenAt].slice(-newest));
    },
    assertRight(country) {
      const all = (ahead.get(country) ?? []).toSorted((one, other) => one - other);
      const middle = all[Math.floor(all.length / 2)] ?? 0;
      if (all.length < fewest || Math.abs(middle) <= mayDiffer) return Promise.resolve();
      const seconds = String(Math.round(Math.abs(middle) / 1000));
      const way = middle > 0 ? 'ahead of' : 'behind';
      return Promise.reject(new Error(`the clock of ${country} is ${seconds} seconds ${way} the broker’s`));
    },
  };
}
