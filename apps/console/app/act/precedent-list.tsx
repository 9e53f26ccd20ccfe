import type { PrecedentsView } from '@puente/contracts/answers/cases';
import { answersIn } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';
import { useValueName } from './names.js';

/** What was decided in the same cases before, without the people, so that like cases are decided alike. */
export function PrecedentList({ precedents: { same } }: { readonly precedents: PrecedentsView }) {
  const { act } = useWords();
  const { law } = answersIn(useVisit().language);
  const nameOf = useValueName();
  if (same.length === 0) return null;
  return (
    <section aria-labelledby="precedents">
      <h2 id="precedents">{act.precedents}</h2>
      <ul>
        {same.map(({ by, decidedIn, outcome, verdicts }, row) => (
          <li key={row}>
            {decidedIn} · {stageName('recognition-review', outcome, law)} · {act.decidedBy[by]}
            <ul>
              {verdicts.map(({ ground, unit, verdict }) => (
                <li key={unit}>
                  {unit}: {nameOf(verdict)}. {ground}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
