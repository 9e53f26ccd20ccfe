import { answersIn, nameAmong } from '@puente/words/languages';
import { useVisit } from './use-visit.js';

/** Why the law would refuse, by its code; what only the refusal itself knows is left out. */
export function useWhyNot(): (code: string | undefined) => string {
  const { refusals } = answersIn(useVisit().language);
  return (code = '') => nameAmong(refusals, code).replaceAll(/\s*«?\{\w+\}»?/g, ' …');
}
