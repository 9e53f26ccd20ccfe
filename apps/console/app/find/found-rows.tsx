import type { FoundFiles } from '@puente/contracts/answers/cases';
import type { z } from 'zod';
import { CardTable } from '@puente/ui/tables';
import { personAt } from '../paths/index.js';
import { useWords } from '../visit/index.js';
import { FileRow } from '../work/index.js';

type Found = z.output<typeof FoundFiles>;

interface Shown {
  readonly found: Found;
  readonly now: Date;
}

/** What was found, and why each file is here. */
export function FoundRows({ found: { items, more }, now }: Shown) {
  const { find, work } = useWords();
  return (
    <section aria-labelledby="found">
      <h2 id="found">{find.found(items.length)}</h2>
      {items.length === 0 && <p>{find.nobody}</p>}
      {more && <p className="hint">{find.more}</p>}
      {items.length > 0 && (
        <CardTable columns={[...Object.values(work.columns), find.why]} caption={find.recorded}>
          {items.map((item) => (
            <FileRow key={item.caseId} item={item} now={now}>
              <td>
                {whyOf(item.why, find)}
                {item.dossierId !== undefined && (
                  <>
                    {' · '}
                    <a href={personAt(item.dossierId)}>{find.allOfPerson}</a>
                  </>
                )}
              </td>
            </FileRow>
          ))}
        </CardTable>
      )}
    </section>
  );
}

type FindWords = ReturnType<typeof useWords>['find'];

function whyOf(why: Found['items'][number]['why'], { because }: FindWords): string {
  if (why.by !== 'name') return because[why.by];
  return because.name(Math.round(why.score * 100), why.birthDate === 'same');
}
