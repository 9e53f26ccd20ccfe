import type { SideBySideView } from '@puente/contracts/answers/governance';
import { textIn } from '@puente/web/telling';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useVisit, useWords } from '../visit/index.js';

type Sides = z.output<typeof SideBySideView>;
type Names = Readonly<Record<string, string>>;

/** Two standards, unit by unit: coverage as a word and a shape, what was before, and what it rests on. */
export function SideBySide({ sides: { from, rows, to, unused } }: { readonly sides: Sides }) {
  const { committee, file } = useWords();
  const { language } = useVisit();
  const said = (names: Names): string => textIn(names, language);
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">{committee.sides}</h2>
      <p>
        {to.country} {to.code} {said(to.title)} ↔ {from.country} {from.code} {said(from.title)}
      </p>
      <CardTable columns={[file.unit, file.covered, committee.before, file.ground]}>
        {rows.map(({ before, coverage, coveredBy, ground, missing, unit }) => (
          <CardRow key={unit.code}>
            <th scope="row">
              {said(unit.title)} <small>{unit.code}</small>
            </th>
            <td>
              <Tag kind={coverage}>{file.coverage[coverage]}</Tag>
              {coveredBy.map(({ code, title }) => (
                <div key={code}>
                  <small>
                    {code} {said(title)}
                  </small>
                </div>
              ))}
              {missing.length > 0 && <small>{committee.missing(missing.map(said).join('; '))}</small>}
            </td>
            <td>
              {before === undefined || before === coverage ? (
                committee.same
              ) : (
                <Tag kind={before}>{file.coverage[before]}</Tag>
              )}
            </td>
            <td>{said(ground)}</td>
          </CardRow>
        ))}
      </CardTable>
      {unused.length > 0 && (
        <p>{committee.unused(unused.map(({ code, title }) => `${code} ${said(title)}`).join('; '))}</p>
      )}
    </section>
  );
}
