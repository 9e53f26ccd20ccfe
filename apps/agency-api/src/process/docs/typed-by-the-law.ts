import { file, schemasOfFiles } from './files.js';
import { schemasOfJournals } from './journals.js';
import { asRead, named, parts, schemaAt } from './law-schemas.js';
import { together } from './together.js';

const ref = (name: string): object => ({ $ref: schemaAt(name) });
const content = { $ref: named('#/$defs/RuleContent') };
const entries = (journal: string): readonly [string, object][] => [
  [`${journal}/items/properties/event`, ref('JournalEvent')],
  [`${journal}/items/properties/actor`, ref('JournalActor')],
];
/** What the contracts leave open, by where it stands among the schemas: it is what the law says that it is. */
const typed: readonly (readonly [string, object])[] = [
  ['Case/properties/file', file],
  ...[
    'Journal/properties/entries',
    'IntegrityEventView/properties/journal',
    'DataBreachView/properties/journal',
  ].flatMap(entries),
  ['RuleChange/properties/content', content],
  ['RuleChangeBody/properties/content', content],
  ['Impact/properties/cases/items/properties/effects/items', asRead(parts.effect) as object],
  ['DayOfDraws/properties/draws/items/properties/draw', asRead(parts.draw) as object],
];

/** With them, and with what they refer to. */
export function typedByTheLaw(schemas: object): Record<string, object> {
  const whole = structuredClone(schemas) as Record<string, object>;
  for (const [path, schema] of typed) put(whole, path.split('/'), schema);
  return together(whole, schemasOfFiles(), schemasOfJournals());
}

function put(within: object, [step = '', ...further]: readonly string[], schema: object): void {
  const there = (within as Readonly<Record<string, object | undefined>>)[step];
  if (there === undefined) throw new Error(`the document has no ${step} that the law could type`);
  if (further.length === 0) (within as Record<string, object>)[step] = schema;
  else put(there, further, schema);
}
