import type { Agreement } from '@puente/domain/rulebook/rules';
import { reached } from '../order/reached.js';

/** Whether one agreement goes before another where both bind the same countries, directly or through a third. */
export type Precedes = (special: string, general: string) => boolean;

/** The order that the agreements' own `precedes` make. Ends also where they make a circle, which the cross-checks refuse. */
export function precedenceOf(agreements: readonly Pick<Agreement, 'id' | 'precedes'>[]): Precedes {
  const yields = new Map<string, Set<string>>();
  for (const { id, precedes } of agreements) yields.set(id, new Set([...(yields.get(id) ?? []), ...precedes]));
  const below = new Map([...yields.keys()].map((id) => [id, reached(id, yields)]));
  return (special, general) => below.get(special)?.has(general) ?? false;
}
