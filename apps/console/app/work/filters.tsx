import type { QueuePage } from '@puente/contracts/answers/cases';
import { Button } from '@puente/ui/buttons';
import { answersIn } from '@puente/words/languages';
import type { z } from 'zod';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Asked } from './asked.js';
import { isNarrowed, narrowing, savesAt, workAt } from './asked.js';
import { stageName } from './stage-name.js';

type Page = z.output<typeof QueuePage>;

/** What of a queue is shown; a form that asks for another address. */
export function Filters({ asked, page }: { readonly asked: Asked; readonly page: Page }) {
  const { work } = useWords();
  const { law } = answersIn(useVisit().language);
  const corridors = new Set([
    ...page.items.map(({ corridor }) => corridor),
    ...(asked.corredor ? [asked.corredor] : []),
  ]);
  return (
    <form method="get" action={paths.work} className="filters" role="search" aria-label={work.filters.label}>
      <input type="hidden" name="cola" value={asked.cola} />
      <div className="field">
        <label htmlFor="etapa">{work.filters.stage}</label>
        <select id="etapa" name="etapa" defaultValue={asked.clase && `${asked.clase}.${asked.etapa ?? ''}`}>
          <option value="">{work.filters.any}</option>
          {page.counts?.stages.map(({ count, kind, stage }) => (
            <option key={`${kind}.${stage}`} value={`${kind}.${stage}`}>
              {law.kinds[kind]} · {stageName(kind, stage, law)} ({count})
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="corredor">{work.filters.corridor}</label>
        <select id="corredor" name="corredor" defaultValue={asked.corredor}>
          <option value="">{work.filters.any}</option>
          {[...corridors].sort().map((corridor) => (
            <option key={corridor} value={corridor}>
              {corridor.replace('-', ' → ')}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="desde">{work.filters.from}</label>
        <input id="desde" name="desde" type="date" defaultValue={asked.desde} />
      </div>
      <div className="field">
        <label htmlFor="hasta">{work.filters.to}</label>
        <input id="hasta" name="hasta" type="date" defaultValue={asked.hasta} />
      </div>
      <p className="buttons">
        <Button quiet>{work.filters.go}</Button>
        {isNarrowed(asked) && <a href={workAt({ ...(asked.cola && { cola: asked.cola }) })}>{work.filters.none}</a>}
        {narrowing(asked) && <a href={savesAt(asked)}>{work.filters.save}</a>}
      </p>
    </form>
  );
}
