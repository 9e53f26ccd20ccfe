import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askJava, askPython, handOver, patience } from './checkers.js';
import rows from './rows.json';
import type { Sample } from './samples/index.js';
import { makeSamples } from './samples/index.js';

interface Verdict {
  readonly name: string;
  readonly accepted: boolean;
  /** Whether a library refused by itself, or a line that was written for the rule. */
  readonly by: 'library' | 'rule' | '';
  readonly reason: string;
}

/** By libraries of others and, where a rule is ours, by a few lines that read the published documents. */
const languages: Readonly<Record<string, (path: string) => Promise<readonly Verdict[]>>> = {
  Python: (path) => askPython<readonly Verdict[]>('check_credentials.py', path),
  Java: async (path) => (await askJava<{ verdicts: readonly Verdict[] }>('CheckCredentials', path)).verdicts,
};

const hand = handOver();
let samples: readonly Sample[];

beforeAll(async () => {
  const { good, bad } = await makeSamples();
  samples = [...good, ...bad];
});

test('every row of the table is asked about', () => {
  const table = {
    good: samples.filter(({ fault }) => fault === undefined).map(({ name }) => name),
    bad: Object.fromEntries(samples.flatMap(({ name, fault }) => (fault === undefined ? [] : [[name, fault]]))),
  };
  if (process.env['PUENTE_WRITE_ROWS'] !== undefined)
    writeFileSync(join(__dirname, 'rows.json'), `${JSON.stringify(table, null, 2)}\n`);
  expect(table).toEqual(rows);
});

describe.each(Object.keys(languages))('%s', (language) => {
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(async () => {
    const found = await languages[language]?.(hand(`${language}.json`, JSON.stringify(samples)));
    verdicts = new Map(found?.map((verdict) => [verdict.name, verdict]));
  }, patience);

  test.each(rows.good)('accepts %s', (name) => {
    expect(verdicts.get(name)).toEqual({ name, accepted: true, by: '', reason: '' });
  });

  test.each(Object.entries(rows.bad))('refuses %s (%s)', (name) => {
    expect(verdicts.get(name)).toMatchObject({ name, accepted: false, reason: expect.stringMatching(/\S/) as string });
  });
});
