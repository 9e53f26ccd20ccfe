import type { Catalogue, Supersession } from '../rulebook/catalogue/index.js';
import type { PlainDate, StandardCode } from '../kernel/index.js';

interface Index {
  readonly from: ReadonlyMap<StandardCode, readonly Supersession[]>;
  readonly to: ReadonlyMap<StandardCode, readonly Supersession[]>;
}

const indexes = new WeakMap<readonly Supersession[], Index>();

function indexOf({ supersessions }: Pick<Catalogue, 'supersessions'>): Index {
  let index = indexes.get(supersessions);
  if (index === undefined) {
    index = { from: grouped(supersessions, 'from'), to: grouped(supersessions, 'to') };
    indexes.set(supersessions, index);
  }
  return index;
}

function grouped(all: readonly Supersession[], end: 'from' | 'to'): ReadonlyMap<StandardCode, readonly Supersession[]> {
  const groups = new Map<StandardCode, Supersession[]>();
  for (const one of all) groups.set(one[end], [...(groups.get(one[end]) ?? []), one]);
  return groups;
}

/** What had taken the place of a standard by a day, at once; nothing where it was still in force. */
export const successorsOf = (
  catalogue: Pick<Catalogue, 'supersessions'>,
  code: StandardCode,
  on: PlainDate,
): readonly Supersession[] => (indexOf(catalogue).from.get(code) ?? []).filter((one) => one.on <= on);

/** What a standard had taken the place of by a day. */
export const predecessorsOf = (
  catalogue: Pick<Catalogue, 'supersessions'>,
  code: StandardCode,
  on: PlainDate,
): readonly Supersession[] => (indexOf(catalogue).to.get(code) ?? []).filter((one) => one.on <= on);

/** The standards that stood in the place of one on a day: itself where nothing had taken it. Ends also in a circle. */
export function inForceFor(
  catalogue: Pick<Catalogue, 'supersessions'>,
  code: StandardCode,
  on: PlainDate,
): readonly StandardCode[] {
  const found = new Set<StandardCode>();
  const seen = new Set<StandardCode>();
  const open = [code];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const successors = successorsOf(catalogue, next, on);
    if (successors.length === 0) found.add(next);
    open.push(...successors.map(({ to }) => to));
  }
  return found.size === 0 ? [code] : [...found];
}
