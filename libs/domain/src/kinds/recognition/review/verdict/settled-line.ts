import type { Precedent, SettledVerdict } from '../../../../file/case/index.js';

/** So many decisions alike make a line; fewer are chance. */
export const lineFrom = 3;

/**
 * The units on which all that people decided so far agrees: at least three decisions, and none against. Where one went
 * the other way there is no line to leave.
 *
 * @param precedents of the same standards under the same equivalence, newest first
 */
export function settledLine(precedents: readonly Precedent[]): readonly SettledVerdict[] {
  const judged = precedents.filter(({ by }) => by === 'people');
  const units = new Set(judged.flatMap(({ verdicts }) => verdicts.map(({ unit }) => unit)));
  return [...units].flatMap((unit) => {
    const decided = judged.flatMap(({ decidedAt, verdicts }) =>
      verdicts
        .filter((one) => one.unit === unit && one.basis === 'comparison')
        .map(({ verdict }) => ({ decidedAt, verdict })),
    );
    const [newest] = decided;
    if (newest === undefined || decided.length < lineFrom) return [];
    if (decided.some(({ verdict }) => verdict !== newest.verdict)) return [];
    return [{ unit, verdict: newest.verdict, cases: decided.length, latest: newest.decidedAt.slice(0, 7) }];
  });
}
