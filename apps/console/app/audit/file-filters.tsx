import { caseKinds } from '@puente/domain/file/case';
import { Button } from '@puente/ui/buttons';
import { answersIn } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { AgencyNames } from './agency-names.js';
import type { AskedFiles, FilterName } from './asked.js';

interface Shown {
  readonly asked: AskedFiles;
  readonly names: AgencyNames;
}

/** Which files of the country are looked for; a form that asks for another address. */
export function FileFilters({ asked: { filters, notRead }, names }: Shown) {
  const { audit, work } = useWords();
  const { law } = answersIn(useVisit().language);
  const called: Readonly<Record<FilterName, string>> = {
    ...{ entidad: audit.agency, clase: audit.kind, etapa: work.filters.stage },
    ...{ corredor: work.filters.corridor, vencido: audit.lateOnly },
  };
  const wrong = Object.keys(notRead) as FilterName[];
  const about = (name: FilterName) => ({
    defaultValue: filters[name] ?? notRead[name],
    'aria-invalid': wrong.includes(name) || undefined,
    'aria-describedby': wrong.includes(name) ? 'not-read' : undefined,
  });
  return (
    <>
      {wrong.length > 0 && (
        <p className="summary" role="alert" id="not-read">
          {audit.notRead(wrong.map((name) => `${called[name]} «${notRead[name] ?? ''}»`).join(', '))}
        </p>
      )}
      <form method="get" action={paths.audit} className="filters" role="search" aria-label={audit.search}>
        <div className="field">
          <label htmlFor="clase">{audit.kind}</label>
          <select id="clase" name="clase" defaultValue={filters.clase}>
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
          <input id="entidad" name="entidad" maxLength={64} list="entidades" {...about('entidad')} />
          <datalist id="entidades">
            {Object.entries(names).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
        </div>
        <div className="field">
          <label htmlFor="corredor">{work.filters.corridor}</label>
          <input id="corredor" name="corredor" maxLength={5} placeholder="MX-GT" {...about('corredor')} />
        </div>
        {filters.etapa !== undefined && <input type="hidden" name="etapa" value={filters.etapa} />}
        <label className="check">
          <input type="checkbox" name="vencido" value="true" defaultChecked={filters.vencido !== undefined} />
          {audit.lateOnly}
        </label>
        <p className="buttons">
          <Button quiet>{audit.search}</Button>
          {Object.keys({ ...filters, ...notRead }).length > 0 && <a href={paths.audit}>{work.filters.none}</a>}
        </p>
      </form>
    </>
  );
}
