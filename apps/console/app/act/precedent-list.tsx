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

/** What was decided before, without the people: in the same cases, so that like cases are decided alike, and in those near it. */
export function PrecedentList({ precedents: { near, same }, units }: Listed) {
  const { act } = useWords();
  return (
    <>
      {same.length > 0 && (
        <section aria-labelledby="precedents">
          <h2 id="precedents">{act.precedents}</h2>
          <Decisions decided={same} units={units} />
        </section>
      )}
      {near.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{act.near}</h2>
          <p className="hint">{act.nearHint}</p>
          <details>
            <summary>{act.nearShow(near.length)}</summary>
            <Decisions decided={near} units={units} between />
          </details>
        </section>
      )}
    </>
  );
}

interface Decided {
  readonly decided: PrecedentsView['same'];
  readonly units: readonly Unit[];
  /** Says of each between which standards it is. */
  readonly between?: boolean;
}

function Decisions({ between = false, decided, units }: Decided) {
  const { act } = useWords();
  const { law } = answersIn(useVisit().language);
  const nameOf = useValueName();
  const called = new Map(units.map((one) => [one.code, unitName(one)]));
  return (
    <ul>
      {decided.map(({ by, decidedIn, hostStandard, outcome, standard, verdicts }, row) => (
        <li key={row}>
          {decidedIn} · {stageName('recognition-review', outcome, law)} · {act.decidedBy[by]}
          {between && (
            <>
              <br />
              {standard.code} {standard.title} → {hostStandard.code} {hostStandard.title}
            </>
          )}
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
  );
}
