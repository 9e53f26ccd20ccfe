import { answersIn } from '@puente/words/languages';
import { useVisit } from './use-visit.js';

/** Why the law would refuse, by its code; what only the refusal itself knows is left out. */
export function useWhyNot(): (code: string | undefined) => string {
  const refusals: Readonly<Partial<Record<string, string>>> = answersIn(useVisit().language).refusals;
  return (code = '') => (refusals[code] ?? code).replaceAll(/\s*«?\{\w+\}»?/g, ' …');
}
