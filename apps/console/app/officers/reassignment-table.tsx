import type { Reassignment } from '@puente/contracts/answers/agency';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { useColleagues } from '../colleagues/index.js';
import { fileAt } from '../paths/index.js';
import { useVisit, useWhyNot, useWords } from '../visit/index.js';
import { stageName } from '../work/index.js';

type Preview = z.output<typeof Reassignment>;

/** What reassigning would do with each case: who takes it, that it is drawn, or what speaks against it. */
export function ReassignmentTable({ preview }: { readonly preview: Preview }) {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const { law } = answersIn(useVisit().language);
  const whyNot = useWhyNot();
  const becomes = ({ code, outcome }: Preview['items'][number]): string => {
    if (outcome === 'refused') return whyNot(code);
    return outcome === 'cover' ? officers.covered(whole(preview.cover ?? '')) : officers.drawn;
  };
  return (
    <CardTable
      columns={Object.values(officers.columns)}
      caption={preview.more ? officers.firstTwoHundred : officers.urgentFirst}
    >
      {preview.items.map((item) => (
        <CardRow key={item.caseId}>
          <th scope="row">
            <a className="number" href={fileAt(item.caseId)}>
              {item.caseId}
            </a>
          </th>
          <td>
            {stageName(item.kind, item.stage, law)} <small>{law.kinds[item.kind]}</small>
          </td>
          <td>
            <Tag kind={item.outcome === 'refused' ? 'late' : undefined}>{becomes(item)}</Tag>
          </td>
        </CardRow>
      ))}
    </CardTable>
  );
}
