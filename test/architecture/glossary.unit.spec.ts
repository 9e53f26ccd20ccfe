import { statSync } from 'node:fs';
import { join } from 'node:path';
import { document, exists, linksIn, root } from './sources.js';

const text = document('docs/glossary.md');
const entries = text.split('\n').filter((one) => one.startsWith('- **'));

/** What an entry names in code, and the file in which it says that it stands. */
const names = [...text.matchAll(/\[`([^`]+)`\]\(\.\.\/([^)]+)\)/g)].map(([, name = '', path = '']) => ({ name, path }));
const holds = ({ name, path }: (typeof names)[number]): boolean =>
  exists(path) && statSync(join(root, path)).isFile() && new RegExp(`\\b${name}\\b`).test(document(path));

describe('the glossary', () => {
  it('names files that exist, and what stands in them', () => {
    expect(linksIn(text).filter((path) => !exists(path))).toEqual([]);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((one) => !holds(one))).toEqual([]);
  });

  it('says each word once, on one line, with its Spanish', () => {
    const [words = ''] = text.split('## One word, several things');
    const listed = words.split('\n').filter((one) => one.startsWith('- **'));
    const said = listed.map((one) => /^- \*\*([^*]+)\*\* · [_*][^*_]+[_*]: \S/.exec(one)?.[1]);
    expect(said).not.toContain(undefined);
    expect(new Set(said).size).toBe(listed.length);
    expect(entries.length).toBeGreaterThan(listed.length);
  });

  it('would miss what was renamed', () => {
    expect(holds({ name: 'CaseRecordOnceMore', path: 'libs/domain/src/file/case/case-record.ts' })).toBe(false);
  });
});
