import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { caseKinds } from '@puente/domain/file/case';
import { consoleLanguages, pageLanguages } from '@puente/words/languages';
import { lawBook } from './law-book.js';
import { lawPages } from './law-pages.sample.js';

const folder = join(__dirname, '../../../../../docs/law');

describe.each(consoleLanguages)('the book of the law in %s', (language) => {
  it('is the one that docs/law publishes (npm run generate:committed writes it)', async () => {
    const rules = await loadRuleBook();
    for (const [name, page] of Object.entries(lawPages(rules, language))) {
      const path = join(folder, language, name);
      if (process.env['LAW_BOOK'] === 'write') {
        mkdirSync(join(folder, language), { recursive: true });
        writeFileSync(path, page);
      }
      expect(readFileSync(path, 'utf8')).toBe(page);
    }
  });
});

describe.each(pageLanguages)('the law in %s', (language) => {
  it.each(caseKinds)('has a name for everything that people may do to a file of the kind %s', (kind) => {
    const { acts } = lawBook(language).procedure(kind);
    expect(acts.filter(({ command, name }) => command === name).map(({ command }) => command)).toEqual([]);
  });
});
