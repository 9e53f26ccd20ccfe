import type { At } from './filling.js';
import { listOf, useFilling } from './filling.js';
import { Group } from './group.js';
import { unitName, useDocumentName, useValueName } from './names.js';

/** As many of what is listed as are meant. */
export function Several({ field, options, path }: At & { readonly options: readonly string[] }) {
  const { documents, lists, typed, units } = useFilling();
  const nameOf = useValueName();
  const titles = new Map<string, string>(units.map((unit) => [unit.code, unitName(unit)]));
  const listed = listOf(lists, field.name);
  const documentName = useDocumentName();
  const kinds = new Map<string, string>(documents.map(({ id, kind }) => [id, documentName(kind)]));
  return (
    <Group field={field} path={path}>
      {options.map((value) => (
        <label key={value} className="check">
          <input type="checkbox" name={path} value={value} defaultChecked={typed[path]?.includes(value)} />
          {listed?.[value] ?? titles.get(value) ?? kinds.get(value) ?? nameOf(value)}
        </label>
      ))}
    </Group>
  );
}
