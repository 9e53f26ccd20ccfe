import type { QueuePage } from '@puente/contracts/answers/cases';
import { NextPage } from '@puente/ui/paging';
import type { z } from 'zod';
import { CardTable } from '@puente/ui/tables';
import { useWords } from '../visit/index.js';
import type { Asked } from './asked.js';
import { workAt } from './asked.js';
import { FileRow } from './file-row.js';

type Page = z.output<typeof QueuePage>;

interface Shown {
  readonly page: Page;
  readonly asked: Asked;
  readonly now: Date;
}

/** What waits in a queue, most urgent first. */
export function QueueRows({ asked, now, page }: Shown) {
  const { work } = useWords();
  const { counts, items, next } = page;
  return (
    <>
      <CardTable
        columns={Object.values(work.columns)}
        caption={
          <>
            {counts && (
              <>{work.shown(items.length, counts.more ? work.atLeast(counts.total) : String(counts.total))} </>
            )}
            {work.order}
          </>
        }
      >
        {items.map((item) => (
          <FileRow key={item.caseId} item={item} queue={asked.cola} now={now} />
        ))}
      </CardTable>
      <NextPage says={useWords().work.next} at={next && workAt({ ...asked, pagina: next })} />
    </>
  );
}
