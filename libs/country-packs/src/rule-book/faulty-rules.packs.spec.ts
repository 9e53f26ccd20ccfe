import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaultyRules, sayFault } from '../faults/fault.js';
import { loadRuleBook } from './load-rule-book.js';
import { packagedAgreements, packagedPacks } from './package-folder.js';

/** Guatemala's pack in a folder of its own, changed as a person would change it. */
describe('faults in the files', () => {
  let root: string;
  let packsFolder: string;
  let agreementsFolder: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'puente-packs-'));
    packsFolder = join(root, 'packs');
    agreementsFolder = join(root, 'agreements');
    await cp(join(packagedPacks, 'gt'), join(packsFolder, 'gt'), { recursive: true });
    await mkdir(agreementsFolder);
  });
  afterEach(() => rm(root, { recursive: true }));

  const change = async (file: string, from: string | RegExp, to: string) => {
    const path = join(packsFolder, 'gt', file);
    const text = await readFile(path, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await writeFile(path, changed);
  };
  const faults = async (): Promise<string[]> => {
    try {
      await loadRuleBook({ packsFolder, agreementsFolder });
      return [];
    } catch (error) {
      if (!(error instanceof FaultyRules)) throw error;
      return error.faults.map((fault) => sayFault(fault, 'en'));
    }
  };

  it('none, and the pack works alone', async () => expect(await faults()).toEqual([]));

  it('a column that is missing from a table', async () => {
    await change('catalogue/standards.csv', 'code,level,version,title,', 'code,level,version,titel,');
    expect(await faults()).toEqual(
      expect.arrayContaining([
        'packs/gt/catalogue/standards.csv: row 1: expected a column "title"',
        'packs/gt/catalogue/standards.csv: row 1: expected only the columns code, level, title, title_en, version, committee, sector, isco08, found "titel"',
      ]),
    );
  });

  it.each([
    [
      'standards.csv',
      'GT-DEMO-AL-01,2,',
      'GT-DEMO-AL-01,two,',
      'row 3, level: expected a level from 1 to 9, found "two"',
    ],
    [
      'standards.csv',
      'ENERGÍA,7411',
      'ENERGÍA,74',
      'row 2, isco08: expected an ISCO-08 unit group, four digits, found "74"',
    ],
    [
      'standards.csv',
      /^GT-DEMO-FV-01/m,
      'FV 01',
      'row 2, code: expected the code of a standard, such as "EC0586.01", found "FV 01"',
    ],
    [
      'accreditations.csv',
      '2024-06-01',
      '2024-06-31',
      'row 7, from: expected a date such as "2026-05-01", found "2024-06-31"',
    ],
    ['certifiers.csv', 'GT-DEMO-CC-03,', 'GT-DEMO-CC-03,,', 'row 4: expected 4 cells, found 5'],
    [
      'certifiers.csv',
      'archivo@gt-demo-cc-01.example',
      'archivo en GT',
      'row 2, email: expected an e-mail address, such as "archivo@certificador.example", found "archivo en GT"',
    ],
    ['standards.csv', 'Albañil', '"Albañil', '(all of it): expected a CSV table'],
  ])('a bad value in %s: %s → %s', async (table, from, to, expected) => {
    await change(`catalogue/${table}`, from, to);
    expect(await faults()).toContainEqual(
      expect.stringContaining(`packs/gt/catalogue/${table}: ${expected}`) as string,
    );
  });

  it('a table in another encoding, or one that was read in the wrong one: the remedy, and nothing that follows from it', async () => {
    const path = join(packsFolder, 'gt/catalogue/standards.csv');
    const text = await readFile(path, 'utf8');
    const refused = [
      'packs/gt/catalogue/standards.csv: (all of it): expected text in UTF-8: save it as “CSV UTF-8”, or turn it with “iconv -f latin1 -t utf8”; line 2 is not',
    ];
    await writeFile(path, text, 'latin1');
    expect(await faults()).toEqual(refused);
    await writeFile(path, text.replaceAll('ñ', '\uFFFD').replaceAll('Í', '\uFFFD'));
    expect(await faults()).toEqual(refused);
    await writeFile(path, `\uFEFF${text}`);
    expect(await faults()).toEqual([]);
  });

  it('a pack.json in another encoding', async () => {
    const path = join(packsFolder, 'gt/pack.json');
    await writeFile(path, await readFile(path, 'utf8'), 'latin1');
    expect(await faults()).toEqual([
      expect.stringMatching(/^packs\/gt\/pack\.json: \(all of it\): expected text in UTF-8/),
    ]);
  });

  it('a header below a title: where it stands', async () => {
    await change('catalogue/standards.csv', /^/, 'Registro nacional de normas\n2026\n');
    expect(await faults()).toEqual([
      'packs/gt/catalogue/standards.csv: row 1: expected the header, which stands in row 3: take out the rows above it',
    ]);
  });

  it('[F67] a role for migration enforcement: there is none, and none can be added', async () => {
    await change('pack.json', '"roles": ["delegate"]', '"roles": ["delegate", "migration-officer"]');
    expect(await faults()).toEqual([
      'packs/gt/pack.json: agencies[5].roles[1]: expected one of the roles that the law has; none is for migration enforcement, and none can be added, found "migration-officer"',
    ]);
  });

  it('tables that may be missing, and tables that may not', async () => {
    for (const table of ['courses', 'supersessions', 'units', 'occupations'])
      await rm(join(packsFolder, `gt/catalogue/${table}.csv`));
    expect(await faults()).toEqual([]);
    await rm(join(packsFolder, 'gt/catalogue/certifiers.csv'));
    expect(await faults()).toContain(
      'packs/gt/catalogue/certifiers.csv: (all of it): expected a file that can be read',
    );
  });

  it('in several files are told together', async () => {
    await change('pack.json', '"shortName": "MINTRAB"', '"shortName": ""');
    await change('calendar.json', '"timeZone": "America/Guatemala"', '"timeZone": "Guatemala"');
    await change('catalogue/standards.csv', 'GT-DEMO-AL-01,2,', 'GT-DEMO-AL-01,0,');
    await change('catalogue/accreditations.csv', 'GT-DEMO-CC-02', 'GT-DEMO-CC-09');
    expect(await faults()).toEqual([
      'packs/gt/calendar.json: timeZone: expected a time zone of the IANA database, such as "America/Guatemala", found "Guatemala"',
      'packs/gt/catalogue/accreditations.csv: row 7, certifier_id: expected an id of certifiers.csv, found "GT-DEMO-CC-09"',
      'packs/gt/catalogue/standards.csv: row 3, level: expected a level from 1 to 9, found "0"',
      'packs/gt/pack.json: agencies[0].shortName: expected a text that is not empty, found ""',
    ]);
  });

  it('a file that is not JSON, and a folder that is not there', async () => {
    await writeFile(join(packsFolder, 'gt/pack.json'), '{ "country": ');
    expect((await faults())[0]).toMatch(
      /^packs\/gt\/pack\.json: \(all of it\): expected JSON \(it breaks in line 1\)$/,
    );
    await expect(loadRuleBook({ packsFolder: join(root, 'nowhere'), agreementsFolder })).rejects.toThrow(
      'packs: (all of it): expected a folder that can be read',
    );
  });

  it.each(['pacific-alliance', 'cl-pe-bilateral', 'mx-gt-corridor'])(
    'one in the only version of %s: that one, and none that follows from it',
    async (id) => {
      await cp(packagedAgreements, agreementsFolder, { recursive: true });
      await rm(join(agreementsFolder, id, 'v2.json'), { force: true });
      const path = join(agreementsFolder, id, 'v1.json');
      const text = await readFile(path, 'utf8');
      await writeFile(path, text.replace(/"validityYears": \d+/, '"validityYears": 0'));
      const rules = loadRuleBook({ agreementsFolder });
      await expect(rules).rejects.toThrow(
        `the rules have 1 fault(s):\n  agreements/${id}/v1.json: validityYears: expected at least 1, found 0`,
      );
    },
  );

  it('[F67] somebody more to whom an agreement would give data: nobody is named in one', async () => {
    await cp(packagedAgreements, agreementsFolder, { recursive: true });
    const path = join(agreementsFolder, 'mx-gt-corridor/v1.json');
    const text = await readFile(path, 'utf8');
    for (const field of ['roles', 'recipients']) {
      await writeFile(path, text.replace('"parties"', `"${field}": ["migration-enforcement"],\n  "parties"`));
      await expect(loadRuleBook({ agreementsFolder })).rejects.toThrow(
        `the rules have 1 fault(s):\n  agreements/mx-gt-corridor/v1.json: ${field}: expected no such field`,
      );
    }
  });

  it('an agreement whose folder, number or parties are not its own', async () => {
    await cp(join(packagedAgreements, 'mx-gt-corridor'), join(agreementsFolder, 'other'), { recursive: true });
    expect(await faults()).toEqual(
      expect.arrayContaining([
        'agreements/other/v1.json: id: expected "other", as the folder is called',
        'agreements/other/equivalences/mx-gt.json: agreement: expected "other", as the folder is called',
        'agreements/other/v1.json: parties[0]: expected a country that has a pack, found "MX"',
      ]),
    );
  });

  it('leave a new digest of the catalogue when any byte of it changes', async () => {
    const digest = async () => (await loadRuleBook({ packsFolder, agreementsFolder })).packs[0]?.catalogue.digest;
    const first = await digest();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest()).toBe(first);
    await change('catalogue/occupations.csv', 'Electricista', 'Eléctrico');
    const second = await digest();
    await change('pack.json', /("catalogue": \{[^]*"demonstration": )true/, '$1false');
    expect(new Set([first, second, await digest()]).size).toBe(3);
  });
});
