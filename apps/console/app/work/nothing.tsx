import type { Queues } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import { useWords } from '../visit/index.js';
import type { Asked } from './asked.js';
import { isNarrowed, workAt } from './asked.js';

/** A queue with nothing in it: what there is elsewhere, and one way there. */
export function Nothing({
  asked,
  queues,
}: {
  readonly asked: Asked;
  readonly queues: z.output<typeof Queues>['items'];
}) {
  const { work } = useWords();
  if (isNarrowed(asked)) return <p>{work.nothingNarrowed}</p>;
  const [other] = queues.filter(({ count, id }) => id !== asked.cola && count > 0);
  return (
    <div className="done">
      <p>{work.empty}</p>
      {other && (
        <p>
          <a href={workAt({ cola: other.id })}>{work.elsewhere(other.name, other.count, other.late)}</a>
        </p>
      )}
    </div>
  );
}
