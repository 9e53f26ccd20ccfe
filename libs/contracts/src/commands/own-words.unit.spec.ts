import { rolesFor } from '@puente/domain/laws';
import type { z } from 'zod';
import { eventData } from '../events/index.js';
import type { PersonCommand } from './index.js';
import { commandTexts, personCommands } from './index.js';

/** Commands of which a worker's text is no worker's words. */
const others: Partial<Record<PersonCommand, string>> = {
  'correct-data': 'sealed whole on its way in, and the file holds the id',
  'move-appointment': 'of the agency; what the worker says is the ground, which is sealed',
};

/** Whatever somebody may write, in one line. */
const anything = 'Mi apellido es Zenaida, y no Quimixto';

/** Names of fields that take any text and do not make a worker's own words of it. */
function freeText(schema: z.core.$ZodType, path: string): readonly string[] {
  const { def } = schema._zod as unknown as { readonly def: Def };
  switch (def.type) {
    case 'string':
      return (schema as z.ZodType).safeParse(anything).success ? [path] : [];
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([name, inner]) => freeText(inner, `${path}.${name}`));
    case 'array':
      return freeText(def.element as z.core.$ZodType, path);
    case 'union':
      return (def.options ?? []).flatMap((option) => freeText(option, path));
    case 'optional':
    case 'readonly':
      return freeText(def.innerType as z.core.$ZodType, path);
    default:
      return [];
  }
}
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
}

it('finds text in every corner of a body', () => {
  expect(freeText(commandTexts['propose-verdict'].body, '')).toEqual(expect.arrayContaining(['.verdicts.ground.es']));
  expect(freeText(commandTexts['add-note'].body, '')).toEqual(['.text']);
});

it.each(personCommands.filter((type) => rolesFor(type).has('worker')))(
  '[R17] what a worker may say with %s is sealed: no field of it takes their text as it is',
  (type) => {
    const found = freeText(commandTexts[type].body, type);
    expect(others[type] === undefined ? found : []).toEqual([]);
    expect(others[type] === undefined || found.length > 0).toBe(true);
  },
);

it('[R17] what a worker answers in the other country is sealed where it arrives', () => {
  expect(freeText(eventData['submission.answered'], '')).toEqual([]);
});
