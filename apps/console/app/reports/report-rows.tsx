import type { CorruptionReports } from '@puente/contracts/answers/agency';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { reportAt } from '../paths/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';

/** Reports by their number: what somebody said is read one at a time. */
export function ReportRows({ items }: Pick<z.output<typeof CorruptionReports>, 'items'>) {
  const { reports } = useWords();
  const { law } = answersIn(useVisit().language);
  const { day, moment } = useDates();
  return (
    <CardTable columns={Object.values(reports.columns)} caption={reports.dueFirst}>
      {items.map(({ caseId, dueAt, overdue, owner, receivedOn, stage }) => (
        <CardRow key={caseId}>
          <th scope="row">
            <a className="number" href={reportAt(caseId)}>
              {caseId}
            </a>
          </th>
          <td>{day(receivedOn)}</td>
          <td>
            {stageName('corruption-report', stage, law)} <small>{owner}</small>
          </td>
          <td>
            <Tag kind={overdue ? 'late' : undefined}>{dueAt === undefined ? reports.noDay : moment(dueAt)}</Tag>
          </td>
        </CardRow>
      ))}
    </CardTable>
  );
}
