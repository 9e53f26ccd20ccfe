import type { Disparity } from '../../kinds/unequal-treatment/index.js';
import { comparedBy } from '../../kinds/unequal-treatment/index.js';
import { medianOf, ranked } from './median.js';
import { grouped, peopleAtLeast, valueOf } from './publication.js';
import type { Durations, Visits } from './visits.js';
import { isCounted, isDecision, merged } from './visits.js';

/** What the figures say of a group, whether or not it is anything. */
export interface Comparison extends Disparity {
  /** Chance does not explain it: the interval leaves out zero. */
  readonly finding: 'worse' | 'better' | 'no-evidence';
}

/** Below ten on either side nothing can be said with this confidence. */
const fewestCompared = 10;
const z99 = 2.5758;

/**
 * Finds unequal treatment without waiting for a complaint: every group against the rest, stage by stage. Each year by itself, by
 * which it is seen whether something was mended; and all years together, in which small groups are enough to be compared.
 */
export function unequalTreatment(all: readonly Visits[]): readonly Comparison[] {
  const years = [...grouped(all, ({ year }) => year)].sort(([one], [other]) => one - other);
  return [
    ...compareGroups(all),
    ...years.flatMap(([year, visits]) => compareGroups(visits).map((one) => ({ ...one, year }))),
  ];
}

/**
 * What somebody has to answer: of each year what it shows itself. What shows only in all years together counts unless a year says
 * it already, or the newest year that could be compared is better, so that what was mended is not found again.
 */
export function toBeAnswered(comparisons: readonly Comparison[]): readonly Comparison[] {
  const ofYears = grouped(comparisons.filter(isOfOneYear), whatOf);
  const saidOrMended = (years: readonly Comparison[]): boolean =>
    years.some(({ finding }) => finding === 'worse') || years.at(-1)?.finding === 'better';
  return comparisons.filter(
    (one) => one.finding === 'worse' && (isOfOneYear(one) || !saidOrMended(ofYears.get(whatOf(one)) ?? [])),
  );
}

const isOfOneYear = ({ year }: Comparison): boolean => year !== undefined;

const whatOf = ({ by, group, measure, where }: Comparison): string => JSON.stringify([by, group, measure, where]);

function compareGroups(all: readonly Visits[]): readonly Comparison[] {
  const counted = all.filter(isCounted);
  const found: Comparison[] = [];
  // Whose visit has not ended says nothing of time, and is not among those whom the comparison is about.
  const timed = counted.filter(({ agencyDurations }) => agencyDurations.size > 0);
  for (const [where, visits] of grouped(timed, (one) => `${one.kind}/${one.stage}`))
    for (const parts of divisions(visits)) {
      const sides = [parts.mine, parts.others].map((side) => merged(side.map((one) => one.agencyDurations)));
      const compared = compareTimes(sides[0] ?? new Map(), sides[1] ?? new Map());
      if (compared !== undefined) found.push({ ...named(parts), measure: 'time', where, ...compared });
    }
  for (const [where, visits] of grouped(counted.filter(isDecision), (one) => one.kind))
    for (const parts of divisions(visits)) {
      const compared = compareRates(refusals(parts.mine), refusals(parts.others));
      if (compared !== undefined) found.push({ ...named(parts), measure: 'refusals', where, ...compared });
    }
  return found;
}

interface Division extends Pick<Disparity, 'by' | 'group'> {
  readonly mine: readonly Visits[];
  readonly others: readonly Visits[];
}

function* divisions(visits: readonly Visits[]): Iterable<Division> {
  for (const by of comparedBy) {
    const parts = grouped(visits, (one) => valueOf(one, by));
    if (parts.size < 2) continue;
    for (const [group, mine] of parts) {
      const others = visits.filter((one) => valueOf(one, by) !== group);
      yield { by, group: group ?? 'unknown', mine, others };
    }
  }
}

const named = ({ by, group, mine, others }: Division) => ({
  ...{ by, group },
  ...{ groupPeople: peopleAtLeast(mine), restPeople: peopleAtLeast(others) },
});

type Compared = Omit<Comparison, 'by' | 'group' | 'measure' | 'where' | 'groupPeople' | 'restPeople'>;

/**
 * Difference of two medians, whatever the distributions.
 * Source: R. M. Price, D. G. Bonett, "Distribution-free confidence intervals for difference and ratio of medians",
 * Journal of Statistical Computation and Simulation 72 (2002); with z = 2 for the order statistics √n from the middle.
 */
export function compareTimes(group: Durations, rest: Durations): Compared | undefined {
  const [mine, others] = [ranked(group), ranked(rest)];
  if (mine.visits < fewestCompared || others.visits < fewestCompared) return undefined;
  const variance = (sample: typeof mine): number => {
    const low = Math.max(1, Math.round((sample.visits + 1) / 2 - Math.sqrt(sample.visits)));
    return ((sample.at(sample.visits - low + 1) - sample.at(low)) / 4) ** 2;
  };
  const [ofGroup, ofRest] = [medianOf(mine), medianOf(others)];
  const margin = z99 * Math.sqrt(variance(mine) + variance(others));
  const sizes = { groupSize: mine.visits, restSize: others.visits };
  return judged({ ofGroup, ofRest, ...sizes }, [ofGroup - ofRest - margin, ofGroup - ofRest + margin]);
}

interface Rate {
  readonly of: number;
  readonly all: number;
}

/**
 * Difference of two shares from their Wilson intervals.
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), method 10.
 */
export function compareRates(group: Rate, rest: Rate): Compared | undefined {
  if (group.all < fewestCompared || rest.all < fewestCompared) return undefined;
  const [ofGroup, ofRest] = [group.of / group.all, rest.of / rest.all];
  const [mine, others] = [wilson(group), wilson(rest)];
  const difference = ofGroup - ofRest;
  const low = difference - Math.hypot(ofGroup - mine[0], others[1] - ofRest);
  const high = difference + Math.hypot(mine[1] - ofGroup, ofRest - others[0]);
  return judged({ ofGroup, ofRest, groupSize: group.all, restSize: rest.all }, [low, high]);
}

/** Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927). */
export function wilson({ of, all }: Rate): readonly [number, number] {
  const [share, square] = [of / all, z99 ** 2];
  const middle = (share + square / (2 * all)) / (1 + square / all);
  const margin = (z99 / (1 + square / all)) * Math.sqrt((share * (1 - share)) / all + square / (4 * all ** 2));
  return [middle - margin, middle + margin];
}

function refusals(visits: readonly Visits[]): Rate {
  const sum = (some: readonly Visits[]) => some.reduce((total, { cases }) => total + cases, 0);
  return { of: sum(visits.filter(({ stage }) => stage === 'refused')), all: sum(visits) };
}

function judged(
  sides: Omit<Compared, 'difference' | 'interval' | 'finding'>,
  interval: readonly [number, number],
): Compared {
  const [low, high] = interval;
  const finding = low > 0 ? 'worse' : high < 0 ? 'better' : 'no-evidence';
  return { ...sides, difference: sides.ofGroup - sides.ofRest, interval, finding };
}
