import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Standard } from '@puente/domain/rulebook/catalogue';
import { country } from '@puente/domain/kernel';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';
import { loadCatalogue, searchCatalogue } from './index.js';

const mexico = country('MX');
const folder = join(__dirname, '../../../country-packs/packs/mx/catalogue');

/** The register as it is published: enough of CSV for these two files. */
const csv = (name: string) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell]) => unquoted(cell ?? '')));
const unquoted = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

function register(): Standard[] {
  const called = new Map<string, string[]>();
  for (const [code, occupation] of csv('occupations.csv')) {
    if (code !== undefined && occupation !== undefined) called.set(code, [...(called.get(code) ?? []), occupation]);
  }
  return csv('standards.csv').map(([code = '', level, title = '', committee, sector]) => ({
    country: mexico,
    code: code as Standard['code'],
    title: { es: title },
    version: '1',
    level: Number(level),
    units: [],
    ...(committee === undefined ? {} : { committee }),
    ...(sector === undefined ? {} : { sector }),
    occupations: called.get(code) ?? [],
    demonstration: false,
  }));
}

describe('the catalogue of Mexico', () => {
  let node: TestDatabase;
  const standards = register();
  beforeAll(async () => {
    node = await testDatabase();
    await loadCatalogue(node.pool, mexico, 'one', standards);
  });
  afterAll(() => node.drop());
  const found = async (typed: string) => (await searchCatalogue(node.pool, mexico, typed)).map((hit) => hit.code);

  it('is whole', () => expect(standards.length).toBe(1477));

  it('is loaded when its digest changes, once by many who start together', async () => {
    const load = (digest: string) => loadCatalogue(node.pool, mexico, digest, standards);
    expect(await load('one')).toBe(false);
    expect((await Promise.all([load('two'), load('two'), load('two')])).filter(Boolean)).toHaveLength(1);
    const { rows } = await node.pool.query('SELECT count(*) AS n FROM catalogue_standards');
    expect(rows).toEqual([{ n: 1477 }]);
  });

  it.each(['albañil', 'Albañiles', 'albanil', 'ALBAÑIL', 'albañ', 'albañil de obra'])(
    'finds the standard of masons by what they are called: %s',
    async (typed) => expect(await found(typed)).toContain('EC0326'),
  );

  it.each(['EC0326', 'ec 0326', 'ec-0326', 'ec0326'])('finds a code however it is typed: %s', async (typed) =>
    expect((await found(typed))[0]).toMatch(/^EC0326/),
  );

  it.each(['sistemas fotovoltaicos', 'fotovoltaico', 'instalacion de sistemas fotovol'])(
    'finds photovoltaic installers: %s',
    async (typed) => expect(await found(typed)).toContain('EC0586.01'),
  );

  it('forgives wrong spelling where nothing else is found', async () => {
    expect(await found('fotoboltaico')).toContain('EC0586.01');
  });

  it.each(['', '   ', '!!! & | :* \'"', 'zzzzqqqq'])('finds nothing for %j, without a fault', async (typed) =>
    expect(await found(typed)).toEqual([]),
  );

  it('knows nothing of another country', async () => {
    expect(await searchCatalogue(node.pool, country('GT'), 'albañil')).toEqual([]);
  });

  it('shows the best first, at most as many as were asked for', async () => {
    const hits = await searchCatalogue(node.pool, mexico, 'soldador', 3);
    expect(hits).toHaveLength(3);
    expect(hits.some((hit) => hit.occupations.some((name) => /soldador/i.test(name)))).toBe(true);
  });
});
