import type { Queues } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import { useWords } from '../visit/index.js';
import { workAt } from './asked.js';

type Queue = z.output<typeof Queues>['items'][number];

/** The officer's queues, each with how many wait in it and how many of them are late. */
export function QueueList({ queues, open }: { readonly queues: readonly Queue[]; readonly open: string | undefined }) {
  const { work } = useWords();
  return (
    <nav aria-label={work.queues}>
      <ul className="queues">
        {queues.map(({ count, id, late, more, name }) => (
          <li key={id}>
            <a href={workAt({ cola: id })} aria-current={id === open ? 'page' : undefined}>
              {name} <b>{more ? work.atLeast(count) : count}</b>
              {late > 0 && <small className="late">{work.late(late)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
