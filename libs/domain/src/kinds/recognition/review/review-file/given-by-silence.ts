import type { UnitVerdict } from '../../../../file/case/index.js';
import type { DecidedVerdict, ReviewDecision } from './recognition-review.js';

/** Verdicts that nobody gave. A tacit decision from before they were marked had no other ones, as far as it says. */
export function givenBySilence({ tacit, verdicts }: ReviewDecision): readonly DecidedVerdict[] {
  const marked = verdicts.filter(({ bySilence }) => bySilence === true);
  return tacit && marked.length === 0 ? verdicts : marked;
}

/** What a verdict says of its unit, whoever gave it. */
export const unmarked = ({ bySilence: _bySilence, ...verdict }: DecidedVerdict): UnitVerdict => verdict;
