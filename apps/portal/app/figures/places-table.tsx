import type { StatisticsView } from '@puente/contracts/answers/public';
import { ColumnHeads } from '@puente/ui/tables';
import { useDirectoryWords } from '../directory/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { sayStage } from '@puente/web/telling';

type Figure = StatisticsView['cells'][number];
interface PlacesProps {
  readonly title: string;
  readonly what: string;
  readonly column: string;
  readonly figures: readonly Figure[];
  /** Undefined where it is withheld, or was not said. */
  readonly placeOf: (figure: Figure) => Readonly<Record<string, string>> | undefined;
}

/** Cases by where they are; nothing where nobody said it, or too few did. */
export function PlacesTable({ column, figures, placeOf, title, what }: PlacesProps) {
  const { columns } = useWords().figures;
  const { language } = useVisit();
  const { count, text } = useDirectoryWords();
  const rows = figures.flatMap((figure) => {
    const place = placeOf(figure);
    return place && figure.stage ? [{ place: text(place), stage: figure.stage, cases: figure.cases }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <p className="hint">{what}</p>
      <table>
        <ColumnHeads columns={[column, columns.stage, columns.cases]} />
        <tbody>
          {rows.map(({ cases, place, stage }) => (
            <tr key={`${place} ${stage}`}>
              <th scope="row">{place}</th>
              <td>{sayStage(stage, language)}</td>
              <td>{count(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
