import type { Queues } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import { useWords } from '../visit/index.js';
import { paths } from '../paths/index.js';
import { workAt } from './asked.js';
import { countsOf } from './counts-of.js';

type Queue = z.output<typeof Queues>['items'][number];

/** The officer's queues, each with how many wait in it and how many of them are late. */
export function QueueList({ queues, open }: { readonly queues: readonly Queue[]; readonly open: string | undefined }) {
  const { saved, work } = useWords();
  return (
    <nav aria-label={work.queues} data-counts={paths.counts}>
      <ul className="queues">
        {queues.map((queue) => {
          const { count, late } = countsOf(queue, work);
          return (
            <li key={queue.id} data-queue={queue.id}>
              <a href={workAt({ cola: queue.id })} aria-current={queue.id === open ? 'page' : undefined}>
                {queue.name} <b>{count}</b> <small className="tag late">{late}</small>
              </a>
            </li>
          );
        })}
      </ul>
      {queues.some(({ saved }) => saved) && (
        <p>
          <a href={paths.queues}>{saved.title}</a>
        </p>
      )}
      <p className="done" role="status" hidden data-moved>
        {work.moved} <a href="">{work.readAgain}</a>
      </p>
    </nav>
  );
}
