import type { core, z } from 'zod';
import type { Fault } from './fault.js';
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
    return issue.keys.map((key) => ({ file, path: pathText([...issue.path, key]), expected: 'no such field' }));
  }
  const value = valueAt(content, issue.path);
  const path = pathText(issue.path);
  const expected = expectation(issue);
  return [{ file, path, expected, ...(value === undefined ? {} : { found: shown(value) }) }];
}

/** zod's own words begin with the fault; ours begin with what should stand there. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty';
      return `at least ${String(issue.minimum)}${counted[issue.origin] ?? ''}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}${counted[issue.origin] ?? ''}`;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};
const counted: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };

export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '(the whole file)';
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
