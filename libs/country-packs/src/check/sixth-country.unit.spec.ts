import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { country, plainDate } from '@puente/domain/kernel';
import { FaultyRules } from '../faults/fault.js';
import { loadRuleBook } from '../rule-book/load-rule-book.js';
import { packagedAgreements, packagedPacks } from '../rule-book/package-folder.js';

/** docs/runbooks/add-a-country.md, done by a newcomer: one folder, one agreement file, beside everything that is here. */
describe('a sixth country', () => {
  let root: string;
  const packsFolder = () => join(root, 'packs');
  const agreementsFolder = () => join(root, 'agreements');

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'puente-sixth-'));
    await cp(packagedPacks, packsFolder(), { recursive: true });
    await cp(packagedAgreements, agreementsFolder(), { recursive: true });
    draft();
  });
  afterAll(() => rm(root, { recursive: true }));

  const draft = () =>
    execFileSync(
      process.execPath,
      [join(packagedPacks, '../tools/draft-country.mjs'), 'EC', 'America/Guayaquil', 'MX', '--into', root],
      { encoding: 'utf8', stdio: 'pipe' },
    );
  const load = () => loadRuleBook({ packsFolder: packsFolder(), agreementsFolder: agreementsFolder() });
  const change = async (file: string, ...changes: readonly [RegExp, string][]) => {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      changes.reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
    );
  };

  it('is refused as drafted, for exactly what only a person can write', async () => {
    const error: unknown = await load().catch((thrown: unknown) => thrown);
    if (!(error instanceof FaultyRules)) throw error;
    const places = error.faults.map(({ file, path }) => `${file}: ${path.replaceAll(/\d+/g, '0')}`);
    expect([...new Set(places)]).toEqual([
      'agreements/ec-mx/v1.json: legalBasis.es',
      'agreements/ec-mx/v1.json: legalBasis.en',
      'agreements/ec-mx/v1.json: steps.hostReview.lapse',
      'packs/ec/calendar.json: holidays[0].law',
      'packs/ec/pack.json: agencies[0].name.es',
      'packs/ec/pack.json: agencies[0].name.en',
      'packs/ec/pack.json: agencies[0].shortName',
      'packs/ec/pack.json: service.source.es',
      'packs/ec/pack.json: service.source.en',
      'packs/ec/pack.json: framework.name.es',
      'packs/ec/pack.json: framework.name.en',
      'packs/ec/pack.json: framework.source.es',
      'packs/ec/pack.json: framework.source.en',
      'packs/ec/pack.json: identityDocuments[0].name.es',
      'packs/ec/pack.json: identityDocuments[0].name.en',
    ]);
  });

  it('is there once a person has written it', async () => {
    await change('packs/ec/pack.json', [/""/g, '"De demostración"']);
    await change(
      'packs/ec/calendar.json',
      [
        /"laws": \{\}/g,
        '"laws": { "ct-65": { "es": "Código del Trabajo, artículo 65", "en": "Labour Code, article 65" } }',
      ],
      [/"law": ""/g, '"law": "ct-65"'],
    );
    await change('agreements/ec-mx/v1.json', [/"lapse": ""/g, '"lapse": "escalate"'], [/""/g, '"De demostración"']);
    const rules = await load();
    const [ecuador, mexico] = [country('EC'), country('MX')];
    expect(rules.packs).toHaveLength(6);
    expect(rules.country(ecuador)?.regions).toHaveLength(24);
    expect(rules.country(ecuador)?.calendar.timeZone).toBe('America/Guayaquil');
    const today = plainDate(`${new Date().getUTCFullYear()}-12-01`);
    expect(rules.inForce(ecuador, mexico, today)).toMatchObject({ id: 'ec-mx', version: 1 });
    expect(rules.inForce(ecuador, country('GT'), today)).toBeUndefined();
  });

  it('is not written over', () => expect(draft).toThrow('is there already; nothing was written'));
});
