import type { ImpactView } from '@puente/contracts/answers/governance';
import { Fact } from '@puente/ui/facts';
import { textIn } from '@puente/web/telling';
import type { z } from 'zod';
import { fileAt } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';

/** Whom it would touch, and how, before it takes effect. */
export function Impact({ impact: { cases, counts, note } }: { readonly impact: z.output<typeof ImpactView> }) {
  const { committee } = useWords();
  const { language } = useVisit();
  const told = (Object.keys(committee.counts) as (keyof typeof counts)[]).filter((name) => counts[name] > 0);
  return (
    <section aria-labelledby="impact">
      <h2 id="impact">{committee.impact}</h2>
      <p className="hint">{textIn(note, language)}</p>
      {told.length === 0 ? (
        <p>{committee.touchesNobody}</p>
      ) : (
        <dl className="said">
          {told.map((name) => (
            <Fact key={name} className="pair" name={committee.counts[name]}>
              {counts[name]}
            </Fact>
          ))}
        </dl>
      )}
      {cases.length > 0 && (
        <details>
          <summary>{committee.cases(cases.length)}</summary>
          <ul>
            {cases.map(({ caseId }) => (
              <li key={caseId}>
                <a className="number" href={fileAt(caseId)}>
                  {caseId}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
