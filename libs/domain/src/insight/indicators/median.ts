import type { Durations } from './visits.js';

/** Days, with the interval that holds the true median in 95 of 100 such samples. */
export interface MedianDays {
  readonly visits: number;
  readonly median: number;
  /** Absent below six visits: no interval of that confidence exists. */
  readonly interval?: readonly [from: number, until: number];
}

/** Undefined where nothing has ended yet. */
export function medianDays(durations: Durations): MedianDays | undefined {
  const sorted = ranked(durations);
  const { visits } = sorted;
  if (visits === 0) return undefined;
  return { visits, median: medianOf(sorted), ...(visits < 6 ? {} : { interval: interval(sorted) }) };
}

/** Durations as a sorted sample that is asked by rank. */
export interface Ranked {
  readonly visits: number;
  /** In days; `rank` from 1 to `visits`. */
  at(rank: number): number;
}

export function ranked(durations: Durations): Ranked {
  const steps: { readonly until: number; readonly tenths: number }[] = [];
  let visits = 0;
  for (const [tenths, count] of [...durations].sort(([a], [b]) => a - b)) {
    visits += count;
    steps.push({ until: visits, tenths });
  }
  return { visits, at: (rank) => (steps.find(({ until }) => rank <= until)?.tenths ?? 0) / 10 };
}

export const medianOf = (sample: Ranked): number =>
  (sample.at(Math.floor((sample.visits + 1) / 2)) + sample.at(Math.ceil((sample.visits + 1) / 2))) / 2;

/**
 * Between two order statistics: whatever the distribution, the median lies between them with this confidence.
 * Source: W. J. Conover, Practical Nonparametric Statistics, 3rd ed., 3.2 (normal approximation of the binomial).
 */
function interval(sample: Ranked): readonly [number, number] {
  const { visits } = sample;
  const spread = (1.96 * Math.sqrt(visits)) / 2;
  const low = Math.max(1, Math.floor(visits / 2 - spread));
  const high = Math.min(visits, Math.ceil(visits / 2 + spread) + 1);
  return [sample.at(low), sample.at(high)];
}
