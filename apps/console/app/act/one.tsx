import type { DocumentEntry } from '@puente/contracts/dossier';
import { Labelled } from '@puente/ui/fields';
import { useWords } from '../visit/index.js';
import type { Field } from './fields.js';
import { isLong } from './fields.js';
import type { At } from './filling.js';
import type { Lists } from './filling.js';
import { listOf, useFilling } from './filling.js';
import { unitName, useDocumentName, useLabel, useValueName } from './names.js';
import { textAt } from './read-body.js';
import type { Unit } from './units.js';

/** One value: a box, a choice, a day. */
export function One({ field, path }: At) {
  const { documents, faults, lists, proposed, typed, units } = useFilling();
  const { act } = useWords();
  const nameOf = useValueName();
  const label = useLabel(field);
  const value = textAt(typed, path);
  const documentName = useDocumentName();
  const options = optionsOf(field, { documents, lists, units, nameOf, documentName, yes: act.yes, no: act.no });
  const offered = Object.entries(listOf(proposed, field.name) ?? {});
  return (
    <Labelled name={path} label={label} fault={faults[path]}>
      {(described) => {
        const about = { ...described, defaultValue: value ?? '' };
        return (
          <>
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
                list={offered.length > 0 ? `${path}-list` : undefined}
              />
            )}
            {offered.length > 0 && (
              <datalist id={`${path}-list`}>
                {offered.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Labelled>
  );
}

const inputType: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'date',
  moment: 'datetime-local',
  number: 'number',
};

interface Known {
  readonly documents: readonly DocumentEntry[];
  readonly lists: Lists | undefined;
  readonly units: readonly Unit[];
  readonly nameOf: (value: string) => string;
  readonly documentName: (kind: string) => string;
  readonly yes: string;
  readonly no: string;
}

/** What is chosen and not typed: what the law lists, and what the case has. */
function optionsOf(
  field: Field,
  { documentName, documents, lists, nameOf, no, units, yes }: Known,
): readonly (readonly [string, string])[] | undefined {
  const listed = listOf(lists, field.name);
  if (field.kind === 'choice') return field.of.map((value) => [value, listed?.[value] ?? nameOf(value)]);
  if (listed !== undefined) return Object.entries(listed);
  if (field.kind === 'yes-no')
    return [
      ['yes', yes],
      ['no', no],
    ];
  if (field.name === 'documentId') return documents.map(({ id, kind }) => [id, documentName(kind)]);
  if (field.name === 'unit' && units.length > 0) return units.map((unit) => [unit.code, unitName(unit)]);
  return undefined;
}
