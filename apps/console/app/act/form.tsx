import type { DocumentEntry } from '@puente/contracts/dossier';
import { languages, pagesIn } from '@puente/words/languages';
import { createContext, useContext } from 'react';
import { useVisit, useWords } from '../visit/index.js';
import type { Field } from './fields.js';
import { isLong } from './fields.js';
import type { Typed } from './read-body.js';
import { includedAt, rowsAt, textAt } from './read-body.js';
import type { Unit } from './units.js';

/** What a form is filled from: what was typed before, what the node found wrong with it, and what of the case can be chosen. */
export interface Filling {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
  readonly units: readonly Unit[];
  readonly documents: readonly DocumentEntry[];
}

const Current = createContext<Filling>({ typed: {}, faults: {}, units: [], documents: [] });

export function Fields({ fields, filling }: { readonly fields: readonly Field[]; readonly filling: Filling }) {
  return (
    <Current value={filling}>
      {fields.map((field) => (
        <Whole key={field.name} field={field} />
      ))}
    </Current>
  );
}

/** What is long and seldom needed is one step away; open where something of it was typed or is wrong. */
function Whole({ field }: { readonly field: Field }) {
  const { faults, typed } = useContext(Current);
  const label = useLabel({ field });
  const asked = <Asked field={field} path={field.name} />;
  if (!field.optional || (field.kind !== 'list' && field.kind !== 'group')) return asked;
  const below = (name: string) => name === field.name || name.startsWith(`${field.name}.`);
  const isSaid = Object.entries(typed).some(
    ([name, [value]]) => below(name) && !name.endsWith('.unit') && value !== '',
  );
  return (
    <details open={isSaid || Object.keys(faults).some(below)}>
      <summary>{label}</summary>
      {asked}
    </details>
  );
}

interface At {
  readonly field: Field;
  readonly path: string;
}

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
      return <Words field={field} path={path} />;
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

function useLabel({ field }: Pick<At, 'field'>): string {
  const { act, fields } = useWords();
  const name = (fields as Readonly<Partial<Record<string, string>>>)[field.name] ?? field.name;
  return field.optional ? `${name} (${act.optional.toLowerCase()})` : name;
}

export function useValueName(): (value: string) => string {
  const { values } = useWords();
  const { documents } = pagesIn(useVisit().language);
  const names: Readonly<Partial<Record<string, string>>> = { ...documents, ...values };
  return (value) => (Object.hasOwn(names, value) ? names[value] : languageName(value)) ?? value;
}

/** A language in itself, as its own speakers look for it. */
export const languageName = (code: string): string | undefined =>
  Object.hasOwn(languages, code) ? languages[code as keyof typeof languages].name : undefined;

function Group({ children, field, path }: At & { readonly children: React.ReactNode }) {
  return (
    <fieldset>
      <legend>{useLabel({ field })}</legend>
      <Fault path={path} />
      {children}
    </fieldset>
  );
}

function Fault({ path }: { readonly path: string }) {
  const fault = useContext(Current).faults[path];
  return fault === undefined ? null : (
    <p className="fault" id={`${path}-fault`}>
      {fault}
    </p>
  );
}

/** One value: a box, a choice, a day. */
function One({ field, path }: At) {
  const { documents, faults, typed, units } = useContext(Current);
  const { act } = useWords();
  const nameOf = useValueName();
  const label = useLabel({ field });
  const value = textAt(typed, path);
  const wrong = faults[path] !== undefined;
  const described = { id: path, name: path, defaultValue: value ?? '', 'aria-invalid': wrong || undefined };
  const about = { ...described, 'aria-describedby': wrong ? `${path}-fault` : undefined };
  const options = optionsOf(field, { documents, units, nameOf, yes: act.yes, no: act.no });
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={path}>{label}</label>
      <Fault path={path} />
      {options !== undefined ? (
        <select {...about}>
          <option value="">{act.choose}</option>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      ) : field.kind === 'text' && isLong(field.atMost) ? (
        <textarea {...about} maxLength={field.atMost} />
      ) : (
        <input
          {...about}
          type={inputType[field.kind] ?? 'text'}
          maxLength={field.kind === 'text' ? field.atMost : undefined}
        />
      )}
    </div>
  );
}

const inputType: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'date',
  moment: 'datetime-local',
  number: 'number',
};

interface Known {
  readonly documents: readonly DocumentEntry[];
  readonly units: readonly Unit[];
  readonly nameOf: (value: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** What is chosen and not typed: what the law lists, and what the case has. */
function optionsOf(
  field: Field,
  { documents, nameOf, no, units, yes }: Known,
): readonly (readonly [string, string])[] | undefined {
  if (field.kind === 'choice') return field.of.map((value) => [value, nameOf(value)]);
  if (field.kind === 'yes-no')
    return [
      ['yes', yes],
      ['no', no],
    ];
  if (field.name === 'documentId') return documents.map(({ id, kind }) => [id, nameOf(kind)]);
  if (field.name === 'unit' && units.length > 0) return units.map(({ code, title }) => [code, `${code} · ${title}`]);
  return undefined;
}

function Several({ field, options, path }: At & { readonly options: readonly string[] }) {
  const { documents, typed, units } = useContext(Current);
  const nameOf = useValueName();
  const titles = new Map<string, string>(units.map(({ code, title }) => [code, `${code} · ${title}`]));
  const kinds = new Map<string, string>(documents.map(({ id, kind }) => [id, nameOf(kind)]));
  return (
    <Group field={field} path={path}>
      {options.map((value) => (
        <label key={value} className="check">
          <input type="checkbox" name={path} value={value} defaultChecked={typed[path]?.includes(value)} />
          {titles.get(value) ?? kinds.get(value) ?? nameOf(value)}
        </label>
      ))}
    </Group>
  );
}

/** Besides Spanish, which everything is said in. */
const others = Object.keys(languages).filter((language) => language !== 'es');

/** What the worker reads: Spanish first, other languages one step away. */
function Words({ field, path }: At) {
  const { faults, typed } = useContext(Current);
  const { act } = useWords();
  const label = useLabel({ field });
  const wrong = faults[path] ?? faults[`${path}.es`];
  return (
    <div className={wrong === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={`${path}.es`}>{label}</label>
      {wrong !== undefined && (
        <p className="fault" id={`${path}-fault`}>
          {wrong}
        </p>
      )}
      <textarea
        id={`${path}.es`}
        name={`${path}.es`}
        defaultValue={textAt(typed, `${path}.es`) ?? ''}
        maxLength={4000}
      />
      <details>
        <summary>{act.otherLanguages}</summary>
        {others.map((language) => (
          <div className="field" key={language}>
            <label htmlFor={`${path}-${language}`}>{languageName(language)}</label>
            <textarea
              id={`${path}-${language}`}
              name={`${path}.${language}`}
              lang={language}
              defaultValue={textAt(typed, `${path}.${language}`) ?? ''}
              maxLength={4000}
            />
          </div>
        ))}
      </details>
    </div>
  );
}

function List({ field, path }: At & { readonly field: Extract<Field, { kind: 'list' }> }) {
  const filling = useContext(Current);
  const { act } = useWords();
  const chosen = field.name === 'units' ? filling.units.map(({ code }) => code) : filling.documents.map(({ id }) => id);
  if (field.item.kind === 'text' && chosen.length > 0 && ['units', 'documentIds'].includes(field.name))
    return <Several field={field} path={path} options={chosen} />;
  if (field.perUnit && filling.units.length > 0) return <PerUnit field={field} path={path} />;
  const rows = rowsAt(path, filling.typed);
  const shown = [...rows, (rows.at(-1) ?? -1) + 1];
  return (
    <Group field={field} path={path}>
      {shown.map((row) => (
        <Asked key={row} field={rowOf(field, act.row(row + 1))} path={`${path}.${row}`} />
      ))}
      <button type="submit" name="intent" value="more" className="quiet">
        {act.addRow}
      </button>
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
  const { typed, units } = useContext(Current);
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
