import type { Queues } from '@puente/contracts/answers/cases';
import { Button } from '@puente/ui/buttons';
import type { z } from 'zod';
import { CardRow, CardTable } from '@puente/ui/tables';
import { Tag } from '@puente/ui/tags';
import { FormToken } from '../layout/index.js';
import { paths } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { countsOf, workAt } from '../work/index.js';

/** The queues that an officer saved, each with its counts, and the way to forget it. */
export function SavedQueues({ queues }: { readonly queues: z.output<typeof Queues>['items'] }) {
  const { saved, work } = useWords();
  if (queues.length === 0) return <p>{saved.none}</p>;
  return (
    <CardTable columns={Object.values(saved.columns)}>
      {queues.map((queue) => {
        const { count, late } = countsOf(queue, work);
        return (
          <CardRow key={queue.id}>
            <th scope="row">
              <a href={workAt({ cola: queue.id })}>{queue.name}</a>
            </th>
            <td>
              {count}{' '}
              {late !== '' && (
                <small>
                  <Tag kind="late">{late}</Tag>
                </small>
              )}
            </td>
            <td>
              <form method="post" action={paths.queues}>
                <FormToken />
                <Button quiet name="remove" value={queue.id}>
                  {saved.remove(queue.name)}
                </Button>
              </form>
            </td>
          </CardRow>
        );
      })}
    </CardTable>
  );
}
