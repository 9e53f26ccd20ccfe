import { Button } from '@puente/ui/buttons';
import type { Field } from '../act/index.js';
import { Fields } from '../act/index.js';
import { useWords } from '../visit/index.js';
import type { Application } from './applying.js';
import { routes } from './applying.js';
import { optional } from './country-form.js';
import type { Faults } from './faults.js';

export const routeField = { name: 'route', optional: false, kind: 'choice', of: routes } as const satisfies Field;

interface Shown {
  readonly faults: Faults;
  readonly typed: Partial<Application>;
  /** Who evaluates the standard that was typed, once it was. */
  readonly certifiers: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
}

/** Of whoever brings no certificate: in what they want to be certified, by whom, and how they show what they can do. */
export function ApplicationForm({ certifiers, faults, offices, places, typed }: Shown) {
  const { act, counter } = useWords();
  const fields: readonly Field[] = [
    { name: 'standard', optional: false, kind: 'text', atMost: 40 },
    routeField,
    { name: 'certifier', optional: false, kind: 'text', atMost: 40 },
    ...optional('region', places),
    ...optional('office', offices),
  ];
  const said = {
    standard: [typed.standard ?? ''],
    route: [typed.route ?? ''],
    certifier: [typed.certifier ?? ''],
    region: [typed.place ?? ''],
    office: [typed.office ?? ''],
  };
  const lists = { route: counter.routes, region: places, office: offices };
  return (
    <>
      <h2>{counter.task.application}</h2>
      <p className="hint">{counter.hints.application}</p>
      <Fields
        fields={fields}
        filling={{ typed: said, faults, units: [], documents: [], lists, proposed: { certifier: certifiers } }}
      />
      <p className="buttons">
        <Button name="intent" value="application">
          {act.send}
        </Button>
      </p>
    </>
  );
}
