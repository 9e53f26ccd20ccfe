import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { incompatibilities, jsonSchemas } from './index.js';

const folder = join(__dirname, '../../schemas');
const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as unknown;
const filesIn = (...path: string[]) =>
  readdirSync(join(folder, ...path))
    .filter((name) => name.endsWith('.json'))
    .sort();

describe('the published JSON Schemas', () => {
  it('are what the code says: `npm run schemas -w @puente/contracts` writes them', () => {
    expect(filesIn()).toEqual([...jsonSchemas().keys()].sort());
    for (const [name, schema] of jsonSchemas()) expect(read(name)).toEqual(schema);
  });

  it.each(filesIn('released'))('%s has only gained optional fields since its release', (name) => {
    expect(incompatibilities(read('released', name), read(name))).toEqual([]);
  });

  it('are all released', () => expect(filesIn('released')).toEqual(filesIn()));
});

describe('what breaks another country', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };

  it('is not an optional field more', () =>
    expect(incompatibilities(schema, { ...schema, properties: { ...schema.properties, b: {} } })).toEqual([]));

  it.each([
    ['a required field more', { ...schema, properties: { ...schema.properties, b: {} }, required: ['a', 'b'] }],
    ['a field less', { ...schema, properties: {} }],
    ['another type', { ...schema, properties: { a: { type: 'number' } } }],
    ['a field no longer required', { ...schema, required: [] }],
    ['a limit', { ...schema, properties: { a: { type: 'string', maxLength: 3 } } }],
    ['closing the object', { ...schema, additionalProperties: false }],
  ])('is %s', (_, changed) => expect(incompatibilities(schema, changed)).not.toEqual([]));
});
