import type { CountryCode } from '@puente/domain/kernel';
import type { Checkpoint, KeptCheckpoints, LogKeys } from '@puente/settlement/log';
import { logKeysOf, originOf } from '@puente/settlement/log';
import type { Disk } from './disk.js';
import type { SimulatedNode } from './node.js';
import type { SimulatedWorld } from './world.js';

export const didOf = (country: CountryCode): string => `did:web:${country.toLowerCase()}.puente.example`;

/** With which a node signs; one secret each, because whose keys are whose is shown elsewhere. */
const keys = new Map<CountryCode, LogKeys>();
export function logKeysIn(country: CountryCode): LogKeys {
  const known = keys.get(country) ?? logKeysOf(didOf(country), Buffer.from(country.repeat(16)));
  keys.set(country, known);
  return known;
}

/** All that was ever signed, lost since or not: by a node of its own log, with the leaves of which it was one; and by a partner of it. */
export class Signed {
  readonly own: (Checkpoint & { readonly leaves: readonly Buffer[] })[] = [];
  readonly others: (Checkpoint & { readonly by: CountryCode })[] = [];
  /** What auditors were told, and what a node found out of itself; in these stories nobody forges anything. */
  readonly found: string[] = [];

  by(here: CountryCode, disk: () => Disk, kept: KeptCheckpoints): KeptCheckpoints {
    return {
      ...kept,
      keep: (one, at) => {
        this.own.push({ ...one, leaves: [...disk().leaves.values()].slice(0, one.size) });
        return kept.keep(one, at);
      },
      keepWitnessed: (country, one, at) => {
        this.others.push({ ...one, by: here });
        return kept.keepWitnessed(country, one, at);
      },
    };
  }
}

/** Nobody keeps two checkpoints of one epoch that do not agree; a restore is known by its epoch, and by nothing that anybody would have to look into. */
export function contradicted({ nodes, signed: { found, others, own } }: SimulatedWorld): readonly string[] {
  const named = ({ origin, root, size }: Checkpoint) => `${origin} ${String(size)} ${root.toString('hex', 0, 4)}`;
  const known = new Set(own.map(named));
  const longest = new Map<string, readonly Buffer[]>();
  for (const { leaves, origin } of own)
    if (leaves.length > (longest.get(origin)?.length ?? 0)) longest.set(origin, leaves);
  return [
    ...found,
    ...own
      .filter(({ leaves, origin }) => leaves.some((leaf, n) => longest.get(origin)?.[n]?.equals(leaf) !== true))
      .map((one) => `two histories of one log: ${named(one)}`),
    ...others
      .filter((one) => !known.has(named(one)))
      .map((one) => `${one.by} signed what nobody showed: ${named(one)}`),
    ...nodes.flatMap((node) => nodes.flatMap((partner) => (partner === node ? [] : heldOf(node, partner)))),
  ];
}

/** Once all is at rest each partner holds the newest of a node's log, which is named by its last restore. */
function heldOf({ disk, here }: SimulatedNode, partner: SimulatedNode): readonly string[] {
  const origin = originOf(didOf(here), [...disk.restore.keys()].at(-1));
  const newest = Math.max(
    0,
    ...[...disk.checkpoints.values()].filter((one) => one.origin === origin).map(({ size }) => size),
  );
  const held = [...partner.disk.witnessed.values()].filter((one) => one.country === here && one.origin === origin);
  // To whom nothing of it came back, it is shown anew once it grows.
  if (held.length === 0 && partner.disk.restore.size > 0) return [];
  const size = Math.max(0, ...held.map((one) => one.size));
  return size === newest && newest === disk.leaves.size
    ? []
    : [
        `${here} has ${String(disk.leaves.size)} leaves and signed ${String(newest)} of ${origin}, ${partner.here} ${String(size)}`,
      ];
}
