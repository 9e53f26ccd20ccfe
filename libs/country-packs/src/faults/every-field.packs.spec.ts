import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { adoptionsFile } from '../agreements/adoptions-file.js';
import { agreementFile } from '../agreements/agreement-file.js';
import { equivalencesFile } from '../agreements/equivalences-file.js';
import { readinessFile } from '../agreements/readiness-file.js';
import { calendarDiffers } from '../pack/calendar-differs.js';
import { calendarFile } from '../pack/calendar-file.js';
import { packFile } from '../pack/pack-file.js';
import { packagedAgreements, packagedPacks } from '../rule-book/package-folder.js';
import type { Fault } from './fault.js';
import { parse, pathText } from './parse.js';

/** What zod says of itself is English, and begins with the fault. */
const ownWords = expect.not.stringMatching(/^$|invalid|received|undefined/i) as string;
const inBoth = { es: ownWords, en: ownWords };

type Path = readonly (string | number)[];

const files: readonly [string, z.ZodType][] = [
  ['packs/mx/pack.json', packFile],
  ['packs/gt/pack.json', packFile],
  ['packs/cl/pack.json', packFile],
  ['packs/gt/calendar.json', calendarFile],
  ['packs/co/calendar.json', calendarFile],
  ['packs/gt/calendar-differs.json', calendarDiffers],
  ['agreements/mx-gt-corridor/v1.json', agreementFile],
  ['agreements/cl-pe-bilateral/v1.json', agreementFile],
  ['agreements/pacific-alliance/readiness.json', readinessFile],
  ['agreements/pacific-alliance/adoptions.json', adoptionsFile],
  ['agreements/pacific-alliance/equivalences/co-mx.json', equivalencesFile],
  ['agreements/mx-gt-corridor/equivalences/mx-gt.json', equivalencesFile],
];
const placeOf = (file: string): string =>
  join(file.startsWith('packs/') ? packagedPacks : packagedAgreements, file.replace(/^\w+\//, ''));

/** Fields that may be left out; that a level or a law is missing which something else names is for the cross-checks. */
const optional = [
  /^agencies\[\d+\]\.region$/,
  /^municipalities$/,
  /^decisionTexts$/,
  /^senders$/,
  /\.stdnum$/,
  /\.fromNoon$/,
  /^laws\.[^.]+$/,
  /^framework\.levels\.[^.]+$/,
  /^inForceUntil$/,
  /^seasonal$/,
  /^borderOffices$/,
  /\.passedOn$/,
  /^checkpoints\[\d+\]\.evidence$/,
  /\.validUntil$/,
  /\.revokedOn$/,
];

/** Whose keys are the writer's own. */
const openRecords = ['laws', 'framework.levels'];

describe.each(files)('%s', (file, schema) => {
  const whole: unknown = JSON.parse(readFileSync(placeOf(file), 'utf8'));
  const text = JSON.stringify(withEveryFieldOnce(whole));
  const content = (): unknown => JSON.parse(text);
  const faultsIn = (parsed: unknown): readonly Fault[] => {
    const faults: Fault[] = [];
    parse(schema, parsed, file, faults);
    return faults;
  };
  const faultsAfter = (change: (parsed: unknown) => unknown) => faultsIn(change(content()));
  const fields = distinctFields(content());
  const objects = fields.filter((field) => isObject(at(content(), field)));
  const needed = fields.filter((field) => !optional.some((pattern) => pattern.test(pathText(field))));
  const named = (paths: readonly Path[]) => paths.map((field): [string, Path] => [pathText(field), field]);

  it('has no fault as it stands, and what is changed below has every one of its fields', () => {
    expect(faultsIn(whole)).toEqual([]);
    expect(faultsIn(content())).toEqual([]);
    const shapes = (paths: readonly Path[]) => paths.map(shapeOf).sort();
    expect(shapes(fields)).toEqual(shapes(distinctFields(whole)));
  });

  it.each(named(needed))('is refused without %s', (where, field) => {
    const faults = faultsAfter((parsed) => without(parsed, field));
    expect(faults).toEqual([{ file, path: where, expected: inBoth }]);
  });

  it.each(named(fields))('is refused with another kind of value in %s', (where, field) => {
    const faults = faultsAfter((parsed) => withOtherKind(parsed, field));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ file, path: where });
    expect(faults[0]?.expected).toEqual(inBoth);
    const { es, en } = faults[0]?.expected ?? { es: '', en: '' };
    // Values stand in both as the file writes them.
    expect(es === en && !/^("[^"]*"|true)$/.test(en)).toBe(false);
    expect(faults[0]?.found).toBeTruthy();
  });

  it.each(named([[], ...objects]))('is refused with a field that nobody knows in %s', (_where, field) => {
    if (openRecords.includes(pathText(field))) return;
    const faults = faultsAfter((parsed) => {
      Object.assign(at(parsed, field) as object, { surprise: 1 });
      return parsed;
    });
    expect(faults).toEqual([
      { file, path: pathText([...field, 'surprise']), expected: { es: 'que no haya tal campo', en: 'no such field' } },
    ]);
  });

  it('has all its faults told together', () => {
    const top = needed.filter((field) => field.length === 1);
    expect(faultsAfter((parsed) => top.reduce(without, parsed)).map(({ path }) => path)).toEqual(top.map(pathText));
  });

  it('is refused when it is not an object at all', () =>
    expect(faultsAfter(() => [])).toEqual([
      { file, path: '', expected: { es: 'un objeto', en: 'an object' }, found: '[]' },
    ]));
});

/** The first place of every field, whichever entry of a list it is in. */
function distinctFields(content: unknown): Path[] {
  const seen = new Map<string, Path>();
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const here = [...path, step];
      const shape = shapeOf(here);
      if (typeof step === 'string' && !seen.has(shape)) seen.set(shape, here);
      walk(member, here);
    }
  };
  walk(content, []);
  return [...seen.values()];
}

function shapeOf(path: Path): string {
  return pathText(path.map((part) => (typeof part === 'number' ? 0 : part)));
}

/** Of the longest lists only the entries in which a field is met first: what is said of them is said of every other. */
function withEveryFieldOnce(content: unknown): unknown {
  const first = distinctFields(content);
  const lists = Object.entries(content as object).filter(([, value]) => Array.isArray(value) && value.length > 20);
  const shortened = lists.map(([name, value]): [string, unknown] => {
    const met = new Set(first.filter((path) => path[0] === name).map((path) => path[1]));
    return [name, (value as readonly unknown[]).filter((_, n) => met.has(n))];
  });
  return { ...(content as object), ...Object.fromEntries(shortened) };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(content: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], content);
}

function without(content: unknown, path: Path): unknown {
  Reflect.deleteProperty(at(content, path.slice(0, -1)) as object, path.at(-1) ?? '');
  return content;
}

function withOtherKind(content: unknown, path: Path): unknown {
  const value = at(content, path);
  Reflect.set(at(content, path.slice(0, -1)) as object, path.at(-1) ?? '', typeof value === 'string' ? 42 : 'a text');
  return content;
}
