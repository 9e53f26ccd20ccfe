import type { PrecedentsView } from '@puente/contracts/answers/cases';
import { answersIn } from '@puente/words/languages';
import { useVisit, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';
import { unitName, useValueName } from './names.js';
import type { Unit } from './units.js';

interface Listed {
  readonly precedents: PrecedentsView;
  /** Of the case for which it is read. */
  readonly units: readonly Unit[];
}

/** What was decided in the same cases before, without the people, so that like cases are decided alike. */
export function PrecedentList({ precedents: { same }, units }: Listed) {
  const { act } = useWords();
  const { law } = answersIn(useVisit().language);
  const nameOf = useValueName();
  const called = new Map(units.map((one) => [one.code, unitName(one)]));
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
                  {called.get(unit) ?? unit}: {nameOf(verdict)}. {ground}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
