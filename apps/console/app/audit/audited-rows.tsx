import type { AuditedCases } from '@puente/contracts/answers/agency';
import { answersIn, nameAmong } from '@puente/words/languages';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { fileAt, journalAt } from '../paths/index.js';
import { useDates, useVisit, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';
import type { AgencyNames } from './agency-names.js';

interface Shown {
  readonly found: z.output<typeof AuditedCases>;
  readonly names: AgencyNames;
}

/** Files of the country, newest first: nothing of whose they are before one is opened. */
export function AuditedRows({ found, names }: Shown) {
  const { audit } = useWords();
  const { law } = answersIn(useVisit().language);
  const { moment } = useDates();
  return (
    <CardTable columns={Object.values(audit.columns)} caption={audit.eachIsALook}>
      {found.items.map(({ agencies, caseId, dueAt, kind, late, openedAt, stage }) => (
        <CardRow key={caseId}>
          <th scope="row">
            <a className="number" href={fileAt(caseId)}>
              {caseId}
            </a>
            <br />
            <small>
              <a href={journalAt(caseId)}>{audit.journal}</a>
            </small>
          </th>
          <td>
            {stageName(kind, stage, law)} <small>{law.kinds[kind]}</small>
          </td>
          <td>{agencies.map((id) => nameAmong(names, id)).join(', ')}</td>
          <td>{moment(openedAt)}</td>
          <td>
            <Tag kind={late ? 'late' : undefined}>{dueAt === undefined ? audit.noDay : moment(dueAt)}</Tag>
          </td>
        </CardRow>
      ))}
    </CardTable>
  );
}
