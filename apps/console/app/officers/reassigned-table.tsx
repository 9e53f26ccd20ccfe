import type { Reassigned } from '@puente/contracts/answers/agency';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { useColleagues } from '../colleagues/index.js';
import { fileAt } from '../paths/index.js';
import { useWhyNot, useWords } from '../visit/index.js';

/** What became of each case that was to have somebody else. */
export function ReassignedTable({ done }: { readonly done: z.output<typeof Reassigned> }) {
  const { officers } = useWords();
  const { whole } = useColleagues();
  const whyNot = useWhyNot();
  const given = done.items.filter(({ outcome }) => outcome === 'reassigned').length;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{officers.reassigned(given, done.items.length)}</h2>
      {done.more && <p className="summary">{officers.askAgain}</p>}
      {done.items.length > 0 && (
        <CardTable columns={[officers.columns.file, officers.columns.becomes]}>
          {done.items.map(({ caseId, code, outcome, to }) => (
            <CardRow key={caseId}>
              <th scope="row">
                <a className="number" href={fileAt(caseId)}>
                  {caseId}
                </a>
              </th>
              <td>{outcome === 'reassigned' ? officers.taken(whole(to ?? '')) : whyNot(code)}</td>
            </CardRow>
          ))}
        </CardTable>
      )}
    </section>
  );
}
