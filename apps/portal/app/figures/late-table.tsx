import type { StatisticsView } from '@puente/contracts/answers/public';
import { ColumnHeads } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useDirectoryWords } from '../directory/index.js';
import { useVisit, useWords } from '../visit/index.js';
import { sayStage } from '@puente/web/telling';

/** Whose periods passed, most late today first; a count of fewer than five is said to be that, and late is said in a word. */
export function LateTable({ late }: { readonly late: StatisticsView['late'] }) {
  const { columns, late: words, withheld } = useWords().figures;
  const { language } = useVisit();
  const { count, text } = useDirectoryWords();
  const said = (number: number | null) => (number === null ? withheld : count(number));
  const rows = [...late].sort((one, other) => (other.openLate ?? 1) - (one.openLate ?? 1));
  return (
    <table>
      <ColumnHeads columns={[columns.agency, columns.openLate, columns.endedLate]} />
      <tbody>
        {rows.map(({ agency, ended, endedLate, name, open, openLate, stage }) => (
          <tr key={`${agency} ${stage}`}>
            <th scope="row">
              {text(name)} <small>{sayStage(stage, language)}</small>
            </th>
            <td>
              {openLate === 0 ? '0' : <Tag kind="late">{`${said(openLate)} ${words.late}`}</Tag>} {words.of(said(open))}
            </td>
            <td>
              {said(endedLate)} {words.of(said(ended))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
