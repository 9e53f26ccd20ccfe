import { testResults } from '@puente/domain/kinds/recognition/review';
import type { Schema } from './law-schemas.js';
import { actors, asRead, events, schemaAt } from './law-schemas.js';

/** `annex-opened` is `EventAnnexOpened`. */
const nameOf = (type: string): string =>
  `Event${type.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** What somebody may not read of it is not there: its name alone is sure. */
const readable = (schema: object, sure: string): object => ({ ...(asRead(schema) as object), required: [sure] });

/** What officers are not told of, not even what it is. */
const hidden = (sure: string): object => ({
  type: 'object',
  description: 'What officers are not told of, not even what it is.',
  properties: { [sure]: { type: 'string', const: 'hidden' } },
  required: [sure],
});

/** How a test could end once, by a word that today's law does not know: a journal keeps it for ever. */
const before = 'failed';
const ofToday = [...testResults].sort().join();

function alsoBefore(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const { enum: known } = field as { readonly enum?: readonly string[] };
    return [name, known?.join() === ofToday ? { ...field, enum: [...known, before] } : field];
  });
  return { ...schema, properties: Object.fromEntries(properties) as Schema['properties'] & object };
}

const schemas: Readonly<Record<string, object>> = {
  ...Object.fromEntries(
    Object.entries(events).map(([type, schema]) => [nameOf(type), readable(alsoBefore(schema), 'type')]),
  ),
  [nameOf('hidden')]: hidden('type'),
};
const mapping = Object.fromEntries([...Object.keys(events), 'hidden'].map((type) => [type, schemaAt(nameOf(type))]));

/** What entries of a journal are made of. */
export const schemasOfJournals = (): Record<string, object> => ({
  ...schemas,
  JournalEvent: {
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: 'type', mapping },
    description:
      'What happened, as the law recorded it. What of it somebody may not read is left out: all but its type may be missing.',
  },
  JournalActor: {
    oneOf: [...Object.values(actors).map((one) => readable(one, 'kind')), hidden('kind')],
    description: 'In what capacity; under which account, for whoever reads the entry whole.',
  },
});
