import { personCommands } from '@puente/contracts/commands';
import type { Field } from './fields.js';
import { fieldsOf } from './fields.js';
import { bodyOf, includedAt, nameOnForm, rowsAt, typedIn } from './read-body.js';

type Typed = Record<string, string[]>;

/** A body in which everything is said, and what an officer types to say it; of several forms, the first. */
function filled(field: Omit<Field, 'name' | 'optional'>, path: string, typed: Typed): unknown {
  const shape = field as Field;
  const type = (name: string, ...values: string[]): string => {
    typed[name] = values;
    return values[0] ?? '';
  };
  switch (shape.kind) {
    case 'text':
      return type(path, 'dicho');
    case 'date':
      return type(path, '2026-03-12');
    case 'moment':
      return `at ${type(path, '2026-03-12T16:30')}`;
    case 'number':
      return Number(type(path, '7'));
    case 'yes-no':
      return type(path, 'yes') === 'yes';
    case 'choice':
      return type(path, shape.of[0] ?? '');
    case 'several':
      type(path, ...shape.of);
      return [...shape.of];
    case 'words':
      return { es: type(`${path}.es`, 'dicho'), pt: type(`${path}.pt`, 'dito') };
    case 'group':
      return filledAll(shape.fields, path, typed);
    case 'either':
      return filledAll(shape.forms[0] ?? [], path, typed);
    case 'list':
      return [0, 1].map((row) => {
        if (shape.perUnit) type(includedAt(`${path}.${row}`), 'yes');
        return filled(shape.item, `${path}.${row}`, typed);
      });
  }
}

const filledAll = (fields: readonly Field[], path: string, typed: Typed): Record<string, unknown> =>
  Object.fromEntries(
    fields.map((field) => [field.name, filled(field, path === '' ? field.name : `${path}.${field.name}`, typed)]),
  );

const moment = (local: string): string => `at ${local}`;

describe('what an officer types', () => {
  it.each(personCommands)('is the body of %s', (command) => {
    const typed: Typed = {};
    const body = filledAll(fieldsOf(command), '', typed);
    expect(bodyOf(fieldsOf(command), typed, moment)).toEqual(body);
    expect(bodyOf(fieldsOf(command), {}, moment)).toEqual({});
  });

  const fields = fieldsOf('propose-verdict');
  const typed = {
    'verdicts.0.unit': ['U1'],
    'verdicts.1.unit': ['U2'],
    [includedAt('verdicts.1')]: ['yes'],
    'verdicts.1.verdict': ['held'],
    'verdicts.1.ground.es': [' Lo cubre '],
    'verdicts.2.unit': ['U3'],
    [includedAt('verdicts.2')]: ['yes'],
    'reasons.es': ['  '],
  };

  it('names the units that were included and no others, without blanks around it', () => {
    expect(bodyOf(fields, typed, moment)).toEqual({
      verdicts: [{ unit: 'U2', verdict: 'held', ground: { es: 'Lo cubre' } }, { unit: 'U3' }],
    });
  });

  it('[attack 41] is a form of ours or none: so many names and rows, and nothing that every object has', () => {
    const form = new FormData();
    form.append('__proto__', 'x');
    form.append('constructor', 'y');
    const typedNames = typedIn(form);
    expect(Object.keys(typedNames ?? {})).toEqual(['__proto__', 'constructor']);
    expect(bodyOf(fields, typedNames ?? {}, moment)).toEqual({});
    form.append('verdicts.200.unit', 'U');
    expect(typedIn(form)).toBeUndefined();
    const long = new FormData();
    for (let name = 0; name <= 2_000; name += 1) long.append(`name${String(name)}`, '');
    expect(typedIn(long)).toBeUndefined();
  });

  it('is found again by the name that the API gives it', () => {
    expect(nameOnForm('verdicts.1.ground', typed)).toBe('verdicts.2.ground');
    expect(nameOnForm('reasons', typed)).toBe('reasons');
    expect(nameOnForm('documentIds.3', typed)).toBe('documentIds.3');
  });

  it('[attack 75] has no rows below the first, however many are typed', () => {
    expect(rowsAt('verdicts', { 'verdicts.-1.+': [''], 'verdicts.0.5.+': [''], 'verdicts.3.+': [''] })).toEqual([0, 3]);
    expect(rowsAt('verdicts', { 'verdicts.-1.+': [''], 'verdicts.-2000.unit': [''] })).toEqual([]);
  });
});
