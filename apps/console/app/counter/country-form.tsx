import { Button } from '@puente/ui/buttons';
import type { Field } from '../act/index.js';
import { Fields } from '../act/index.js';
import { paths } from '../paths/index.js';
import { useVisit, useWords } from '../visit/index.js';
import type { Faults } from './faults.js';

interface Shown {
  readonly dossierId: string;
  readonly faults: Faults;
  readonly typed: {
    readonly certificate?: string;
    readonly hosts?: readonly string[];
    readonly place?: string;
    readonly office?: string;
  };
  readonly certificates: readonly { readonly id: string; readonly name: string }[];
  readonly countries: Readonly<Record<string, string>>;
  /** Regions and municipalities of this country; and the border offices at which the officer's agency serves. */
  readonly places: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
}

/** Which certificate, and where it is to be recognised: here, where nothing else is said. What was mistyped is mended before. */
export function CountryForm({ certificates, countries, dossierId, faults, offices, places, typed }: Shown) {
  const { act, counter } = useWords();
  const { country } = useVisit();
  const names = Object.fromEntries(certificates.map(({ id, name }) => [id, name]));
  const fields: readonly Field[] = [
    { name: 'certificate', optional: false, kind: 'choice', of: Object.keys(names) },
    { name: 'country', optional: false, kind: 'several', of: Object.keys(countries) },
    ...optional('region', places),
    ...optional('office', offices),
  ];
  const said = {
    certificate: [typed.certificate ?? certificates[0]?.id ?? ''],
    country: typed.hosts ?? [country],
    region: [typed.place ?? ''],
    office: [typed.office ?? ''],
  };
  const { certificate: wrong } = faults;
  const told = { ...faults, ...(wrong !== undefined && { certificate: `${wrong} ${counter.mend}` }) };
  return (
    <>
      <h2>{counter.task.country}</h2>
      <p className="hint">{counter.hints.country}</p>
      <Fields
        fields={fields}
        filling={{
          typed: said,
          faults: told,
          units: [],
          documents: [],
          lists: { certificate: names, country: countries, region: places, office: offices },
        }}
      />
      <p className="buttons">
        <Button name="intent" value="country">
          {act.send}
        </Button>
        <a href={`${paths.counter}?${new URLSearchParams({ de: dossierId }).toString()}`}>{counter.correct}</a>
      </p>
    </>
  );
}

/** Nobody has to say it, and where there is nothing to choose it is not asked. */
export const optional = (name: string, listed: Readonly<Record<string, string>>): readonly Field[] => {
  const of = Object.keys(listed);
  return of.length === 0 ? [] : [{ name, optional: true, kind: 'choice', of }];
};
