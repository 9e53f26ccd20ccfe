import { Button } from '@puente/ui/buttons';
import { useWords } from '../visit/index.js';
import type { Field } from './fields.js';
import type { At, Filling } from './filling.js';
import { FillingContext, useFilling } from './filling.js';
import { Fault, Group } from './group.js';
import { InWords } from './in-words.js';
import { useLabel } from './names.js';
import { One } from './one.js';
import type { Typed } from './read-body.js';
import { includedAt, rowsAt } from './read-body.js';
import { Several } from './several.js';
import { UnitBeside } from './unit-beside.js';

interface Form {
  readonly fields: readonly Field[];
  readonly filling: Filling;
  /** Where they stand in the body, if not at its top. */
  readonly under?: string;
}

/** All fields of a command. */
export function Fields({ fields, filling, under = '' }: Form) {
  return (
    <FillingContext value={filling}>
      {fields.map((field) => (
        <Whole key={field.name} field={field} path={under === '' ? field.name : `${under}.${field.name}`} />
      ))}
    </FillingContext>
  );
}

/** What is long and seldom needed is one step away; open where something of it was typed or is wrong. */
function Whole({ field, path }: At) {
  const { faults, typed } = useFilling();
  const label = useLabel(field);
  const asked = <Asked field={field} path={path} />;
  if (!field.optional || (field.kind !== 'list' && field.kind !== 'group')) return asked;
  return (
    <details open={isSaidBelow(path, typed) || Object.keys(faults).some((name) => isBelow(path, name))}>
      <summary>{label}</summary>
      {asked}
    </details>
  );
}

const isBelow = (path: string, name: string): boolean => name === path || name.startsWith(`${path}.`);

const isSaidBelow = (path: string, typed: Typed): boolean =>
  Object.entries(typed).some(([name, [value]]) => isBelow(path, name) && !name.endsWith('.unit') && value !== '');

function Asked({ field, path }: At) {
  switch (field.kind) {
    case 'list':
      return <List field={field} path={path} />;
    case 'group':
      return (
        <Group field={field} path={path}>
          {field.fields.map((inner) => (
            <Asked key={inner.name} field={inner} path={`${path}.${inner.name}`} />
          ))}
        </Group>
      );
    case 'either':
      return (
        <Group field={field} path={path}>
          {namedOnce(field.forms.flat()).map((inner) => (
            <Asked key={inner.name} field={inner} path={`${path}.${inner.name}`} />
          ))}
        </Group>
      );
    case 'several':
      return <Several field={field} path={path} options={field.of} />;
    case 'words':
      return <InWords field={field} path={path} />;
    default:
      return <One field={field} path={path} />;
  }
}

/** Of several forms, a field that they share once, with every choice that any of them offers. */
export function namedOnce(fields: readonly Field[]): readonly Field[] {
  const merged = new Map<string, Field>();
  for (const field of fields) {
    const known = merged.get(field.name);
    const both =
      known?.kind === 'choice' && field.kind === 'choice' ? [...new Set([...known.of, ...field.of])] : undefined;
    merged.set(field.name, both === undefined ? (known ?? field) : { ...field, kind: 'choice', of: both });
  }
  return [...merged.values()];
}

function List({ field, path }: At & { readonly field: Extract<Field, { kind: 'list' }> }) {
  const filling = useFilling();
  const { act } = useWords();
  const chosen = field.name === 'units' ? filling.units.map(({ code }) => code) : filling.documents.map(({ id }) => id);
  if (field.item.kind === 'text' && chosen.length > 0 && ['units', 'documentIds'].includes(field.name))
    return <Several field={field} path={path} options={chosen} />;
  if (field.perUnit && filling.units.length > 0) return <PerUnit field={field} path={path} />;
  const rows = rowsAt(path, filling.typed);
  const last = rows.at(-1);
  const isOpen = last === undefined || (filling.room !== false && isSaidBelow(`${path}.${last}`, filling.typed));
  const shown = isOpen ? [...rows, (last ?? -1) + 1] : rows;
  return (
    <Group field={field} path={path}>
      {shown.map((row) => (
        <Asked key={row} field={rowOf(field, act.row(row + 1))} path={`${path}.${row}`} />
      ))}
      <Button quiet name="intent" value="more">
        {act.addRow}
      </Button>
    </Group>
  );
}

/** A list's item as a field of its own, called by its place. */
const rowOf = (list: Extract<Field, { kind: 'list' }>, name: string): Field => ({
  ...list.item,
  name,
  optional: false,
});

/** One row for each unit of the case, of which the officer includes those that are meant. */
function PerUnit({ field, path }: At & { readonly field: Extract<Field, { kind: 'list' }> }) {
  const { typed, units } = useFilling();
  const { act } = useWords();
  const inner = field.item.kind === 'group' ? field.item.fields.filter(({ name }) => name !== 'unit') : [];
  const before = Object.keys(typed).length > 0;
  return (
    <Group field={field} path={path}>
      {units.map(({ code, title }, row) => {
        const at = `${path}.${row}`;
        const included = before ? typed[includedAt(at)] !== undefined : !field.optional;
        return (
          <fieldset key={code}>
            <legend>
              {title} <small>{code}</small>
            </legend>
            {field.name === 'verdicts' && <UnitBeside unit={code} />}
            <Fault path={at} />
            <input type="hidden" name={`${at}.unit`} value={code} />
            <label className="check">
              <input type="checkbox" name={includedAt(at)} value="yes" defaultChecked={included} />
              {act.include}
            </label>
            {inner.map((each) => (
              <Asked key={each.name} field={each} path={`${at}.${each.name}`} />
            ))}
          </fieldset>
        );
      })}
    </Group>
  );
}
