import { isKept } from '@puente/domain/kernel';

/** What is otherwise in a document than before, by its JSON Pointer (RFC 6901): added without `before`, gone without `after`. */
export interface JsonChange {
  path: string;
  before?: unknown;
  after?: unknown;
}

/** Every place at which two documents differ, as deep as both still have a document or a list there; lists go place by place. */
export function changesBetween(before: unknown, after: unknown, path = ''): JsonChange[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  if (one === undefined || other === undefined || Array.isArray(before) !== Array.isArray(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [changed(path, before, after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    changesBetween(one.get(name), other.get(name), `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** Words that the vault keeps are one value, as they are once they are opened. */
const partsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !isKept(value) ? new Map(Object.entries(value)) : undefined;

const changed = (path: string, before: unknown, after: unknown): JsonChange => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
});
