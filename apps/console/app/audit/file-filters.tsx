import { caseKinds } from '@puente/domain/file/case';
import { answersIn } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { AskedFiles } from './asked.js';

/** Which files of the country are looked for; a form that asks for another address. */
export function FileFilters({ asked }: { readonly asked: AskedFiles }) {
  const { audit, work } = useWords();
  const { law } = answersIn(useVisit().language);
  return (
    <form method="get" action={paths.audit} className="filters" role="search" aria-label={audit.search}>
      <div className="field">
        <label htmlFor="clase">{audit.kind}</label>
        <select id="clase" name="clase" defaultValue={asked.clase}>
          <option value="">{work.filters.any}</option>
          {caseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {law.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="entidad">{audit.agency}</label>
        <input id="entidad" name="entidad" defaultValue={asked.entidad} maxLength={64} />
      </div>
      <div className="field">
        <label htmlFor="corredor">{work.filters.corridor}</label>
        <input id="corredor" name="corredor" defaultValue={asked.corredor} maxLength={5} placeholder="MX-GT" />
      </div>
      <label className="check">
        <input type="checkbox" name="vencido" value="true" defaultChecked={asked.vencido !== undefined} />
        {audit.lateOnly}
      </label>
      <p className="buttons">
        <button type="submit" className="quiet">
          {audit.search}
        </button>
        {Object.keys(asked).length > 0 && <a href={paths.audit}>{work.filters.none}</a>}
      </p>
    </form>
  );
}
