import type { Entry, GuessLimits } from './guess-rule.js';

interface Left {
  readonly tries: number;
  /** In milliseconds. */
  readonly at: number;
}

/** Of so many numbers at most: who wants one forgotten tries all of these. */
const rememberedAtMost = 20_000;

/**
 * How often one process lets a number be tried, by its own memory: as often as the lines in the database do, so that whoever
 * empties or writes those guesses no faster. Whoever keeps to the lines never meets it.
 */
export function rememberedTries() {
  const left = new Map<string, Left>();
  return {
    /** The entry itself, or a turn later on where this number has been tried too often. */
    try(number: string, entry: Extract<Entry, { may: 'try' }>, limits: GuessLimits, now: number): Entry {
      const { fromAll, turnEvery } = limits;
      if (!Number.isFinite(fromAll)) return entry;
      const { at, tries } = left.get(number) ?? { tries: fromAll, at: now };
      const grown = Math.min(fromAll, tries + Math.max(0, now - at) / turnEvery);
      const mayTry = grown >= 1;
      left.delete(number);
      left.set(number, { tries: mayTry ? grown - 1 : grown, at: Math.max(now, at) });
      const [oldest] = left.keys();
      if (left.size > rememberedAtMost && oldest !== undefined) left.delete(oldest);
      return mayTry ? entry : { ...entry, may: 'wait-turn', until: now + Math.ceil((1 - grown) * turnEvery) };
    },
    /** A right one takes nothing from whoever tries next. */
    giveBack(number: string, { fromAll }: GuessLimits): void {
      const known = left.get(number);
      if (known !== undefined && Number.isFinite(fromAll)) left.set(number, { ...known, tries: known.tries + 1 });
    },
  };
}
