import type { CountryCode, Instant } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import type { KeptCheckpoints } from '@puente/settlement/log';
import type { Disk, HeldRow } from './disk.js';
import type { TableParts } from './outbox-tables.js';

interface Statement {
  readonly name: string;
  readonly values?: readonly unknown[];
}

/** PostgreSQL for the log of the journal, and for whoever tells auditors of one: its entries become leaves in the order in which they were committed. */
export const logPool = ({ disk }: TableParts): Pool =>
  ({
    query: ({ name, values = [] }: Statement) => Promise.resolve({ rows: answered(disk(), name, values) }),
  }) as unknown as Pool;

function answered(disk: Disk, name: string, values: readonly unknown[]): readonly object[] {
  const { cases, entered, leaves, nodes } = disk;
  const [first, second, third] = values as [number, number, number];
  switch (name) {
    case 'log:size':
      return [{ size: leaves.size }];
    case 'log:next':
      return [...entered.values()]
        .slice(leaves.size, leaves.size + first)
        .map(({ case_id, hash, seq }, n) => ({ size: leaves.size, tx: leaves.size + n, case_id, seq, hash }));
    case 'log:append':
      if (first !== leaves.size) throw Object.assign(new Error('another turn made leaves of them'), { code: '23505' });
      append(disk, values);
      return [];
    case 'log:leaves of a tile':
      return range(first, second)
        .flatMap((leaf) => leaves.get(leaf) ?? [])
        .map((hash) => ({ hash }));
    case 'log:nodes of a tile':
      return range(first, second)
        .flatMap((index) => nodes.get(`${String(third)}/${String(index)}`) ?? [])
        .map((hash) => ({ hash }));
    case 'case:read': {
      const row = cases.get(values[0] as never);
      return row === undefined ? [] : [{ ...row, frozen: false }];
    }
    default:
      throw new TypeError(`this disk does not know ${name}`);
  }
}

function append({ leaves, nodes }: Disk, [size, , , , hashes, levels, indexes, full]: readonly unknown[]): void {
  for (const [n, hash] of (hashes as Buffer[]).entries()) leaves.set((size as number) + n, hash);
  for (const [n, hash] of (full as Buffer[]).entries())
    nodes.set(`${String((levels as number[])[n])}/${String((indexes as number[])[n])}`, hash);
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

const isOfEpoch = (origin: string, epoch: string) => origin.endsWith(`/${epoch}`);
const bySize = (one: { readonly size: number }, other: { readonly size: number }) => other.size - one.size;
/** As the newest row of PostgreSQL. */
const latest = (one: HeldRow, other: HeldRow) =>
  one.toldAt === other.toldAt ? bySize(one, other) : one.toldAt < other.toldAt ? 1 : -1;

/** Nothing that is kept is changed: what comes again is left out. */
function keep<Row>(table: Map<string, Row>, place: readonly unknown[], row: Row): Promise<void> {
  if (!table.has(place.join(' '))) table.set(place.join(' '), row);
  return Promise.resolve();
}

export function checkpointTables({ disk }: TableParts): KeptCheckpoints {
  const own = (origin: string) => [...disk().checkpoints.values()].filter((one) => one.origin === origin);
  const by = (country: CountryCode) =>
    [...disk().cosignatures.values()].filter((one) => one.country === country).sort(bySize);
  const of = (country: CountryCode) =>
    [...disk().witnessed.values()].filter((one) => one.country === country).sort(latest);
  const kept: Partial<KeptCheckpoints> = {
    latest: (origin) => Promise.resolve(own(origin).sort(bySize)[0]),
    at: (origin, size) => Promise.resolve(disk().checkpoints.get([origin, size].join(' '))),
    keep: (one) => keep(disk().checkpoints, [one.origin, one.size], one),
    cosigned: (country, origin) =>
      Promise.resolve(by(country).find((one) => origin === undefined || one.origin === origin)),
    cosignedSince: (country, epoch) => Promise.resolve(by(country).find(({ origin }) => isOfEpoch(origin, epoch))),
    keepCosignature: (one) => keep(disk().cosignatures, [one.country, one.origin, one.size], one),
    witnessed: (country, origin) =>
      Promise.resolve(
        origin === undefined
          ? of(country)[0]
          : of(country)
              .filter((one) => one.origin === origin)
              .sort(bySize)[0],
      ),
    witnessedBefore: (country, epoch) => Promise.resolve(of(country).find(({ origin }) => !isOfEpoch(origin, epoch))),
    keepWitnessed: (country: CountryCode, one, keptAt: Instant) =>
      keep(disk().witnessed, [country, one.origin, one.size], { ...one, country, keptAt }),
  };
  return kept as KeptCheckpoints;
}
