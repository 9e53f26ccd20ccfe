import type { JsonSchema } from './json-schemas.js';

/**
 * Where a schema says more, less or other than its released form. Adding an optional property is the only change that
 * neither breaks a reader nor a writer who still has the released form, so it is the only one not listed.
 */
export function incompatibilities(released: unknown, current: unknown, path = '$'): string[] {
  if (Array.isArray(released) && Array.isArray(current)) {
    if (released.length !== current.length) return [`${path}: length`];
    return released.flatMap((item, index) => incompatibilities(item, current[index], `${path}[${String(index)}]`));
  }
  if (!isObject(released) || !isObject(current)) return Object.is(released, current) ? [] : [path];
  const names = new Set([...Object.keys(released), ...Object.keys(current)]);
  return [...names].flatMap((name) => {
    const below = `${path}.${name}`;
    if (name === 'properties') return changedProperties(released[name], current[name], below);
    if (name in released && name in current) return incompatibilities(released[name], current[name], below);
    return [below];
  });
}

/** A new property that is required shows up as a change of `required`. */
function changedProperties(released: unknown, current: unknown, path: string): string[] {
  if (!isObject(released) || !isObject(current)) return [path];
  return Object.keys(released).flatMap((name) =>
    name in current ? incompatibilities(released[name], current[name], `${path}.${name}`) : [`${path}.${name}`],
  );
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
