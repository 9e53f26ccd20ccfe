import type { CaseView } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useWords } from '../visit/index.js';

type Comparison = NonNullable<z.output<typeof CaseView>['comparison']>;

/** The host's standard beside what the worker holds, unit by unit: coverage as a word and a shape, with its ground. */
export function UnitsTable({ comparison }: { readonly comparison: Comparison }) {
  const { file } = useWords();
  const { from, to, units, words } = comparison;
  return (
    <section aria-labelledby="units" data-key="u">
      <h2 id="units">{file.units}</h2>
      <p>
        {to.code} {to.title} ↔ {from.code} {from.title}
      </p>
      <CardTable columns={[file.unit, file.covered, file.ground]}>
        {units.map(({ coverage, coveredBy, ground, missing, source, title, unit }) => (
          <CardRow key={unit}>
            <th scope="row">
              {title} <small>{unit}</small>
            </th>
            <td>
              <Tag kind={coverage}>{file.coverage[coverage]}</Tag>
              {coveredBy.length > 0 && <small> {coveredBy.join(', ')}</small>}
              {missing.length > 0 && <small> · {missing.join('; ')}</small>}
            </td>
            <td>
              {ground}
              {source !== undefined && <small> {source}</small>}
            </td>
          </CardRow>
        ))}
      </CardTable>
      <ul>
        {[words.summary, ...words.conditions, ...words.exclusions, ...words.rests].map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </section>
  );
}
