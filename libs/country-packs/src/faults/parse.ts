import type { core, z } from 'zod';
import { wantedBy } from './wanted.js';
import type { Fault, Said } from './fault.js';
import { shown } from './fault.js';

type Issue = core.$ZodIssue;

/** Parses one file's content; its faults are added to the list, and then there is no value. */
export function parse<Schema extends z.ZodType>(
  schema: Schema,
  content: unknown,
  file: string,
  faults: Fault[],
): z.output<Schema> | undefined {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(...faultsOf(issue, content, file));
  return undefined;
}

export function faultsOf(issue: Issue, content: unknown, file: string): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const expected = { es: 'que no haya tal campo', en: 'no such field' };
    return issue.keys.map((key) => ({ file, path: pathText([...issue.path, key]), expected }));
  }
  const value = valueAt(content, issue.path);
  const path = pathText(issue.path);
  const expected = expectation(issue);
  return [{ file, path, expected, ...(value === undefined ? {} : { found: shown(value) }) }];
}

/** zod's own words begin with the fault; ours begin with what should stand there. */
function expectation(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? { es: issue.expected, en: issue.expected };
    case 'invalid_union':
      return issue.message.startsWith('Invalid')
        ? { es: 'uno de los valores que se conocen', en: 'one of the values that are known' }
        : wantedBy(issue.message);
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? oneOf(issue.values) : wantedBy(issue.message);
    case 'too_small':
      if (issue.origin === 'string') return { es: 'un texto que no esté vacío', en: 'a text that is not empty' };
      return bounded({ es: 'al menos', en: 'at least' }, issue.minimum, issue.origin);
    case 'too_big':
      return bounded({ es: 'a lo más', en: 'at most' }, issue.maximum, issue.origin);
    default:
      return wantedBy(issue.message);
  }
}

function oneOf(values: readonly unknown[]): Said {
  const quoted = values.map((value) => JSON.stringify(value));
  return { es: quoted.join(' o '), en: quoted.join(' or ') };
}

function bounded(bound: Said, at: number | bigint, origin: string): Said {
  const { es = '', en = '' } = counted[origin] ?? {};
  return { es: `${bound.es} ${String(at)}${es}`, en: `${bound.en} ${String(at)}${en}` };
}

const kinds: Readonly<Record<string, Said>> = {
  string: { es: 'un texto', en: 'a text' },
  number: { es: 'un número', en: 'a number' },
  int: { es: 'un número entero', en: 'a whole number' },
  boolean: { es: 'true o false', en: 'true or false' },
  object: { es: 'un objeto', en: 'an object' },
  record: { es: 'un objeto', en: 'an object' },
  array: { es: 'una lista', en: 'a list' },
};
const counted: Readonly<Record<string, Said>> = {
  array: { es: ' entradas', en: ' entries' },
  string: { es: ' caracteres', en: ' characters' },
};

/** `agencies[0].roles[2]`; empty for the whole of it. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined),
    content,
  );
}
