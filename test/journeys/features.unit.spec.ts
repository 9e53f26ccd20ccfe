import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const page = join(__dirname, '../../docs/features.md');
const row = /^\| (\d+) +\| ([^|]+?) +\| ([^|]*?) +\|$/gm;

/** Which journeys show a feature: the titles of `test` and `describe` that name it. */
function journeysByFeature(): ReadonlyMap<number, readonly string[]> {
  const shown = new Map<number, Set<string>>();
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.e2e.spec.ts'))) {
    const text = readFileSync(join(__dirname, file), 'utf8');
    for (const [, marks = ''] of text.matchAll(
      /(?:it|test|describe)(?:\.\w+(?:\([^)]*\))?)?\(\s*['"`]((?:\[F\d+\])+)/g,
    )) {
      for (const [, number] of marks.matchAll(/F(\d+)/g)) {
        const files = shown.get(Number(number)) ?? new Set<string>();
        shown.set(Number(number), files.add(file.slice(0, -'.e2e.spec.ts'.length)));
      }
    }
  }
  return new Map([...shown].map(([number, files]) => [number, [...files].sort()]));
}

/** `docs/features.md` is written by hand but for its last column; `PUENTE_WRITE_FEATURES=1` writes that. */
describe('docs/features.md', () => {
  it('says of each feature which journeys show it, and of none more than is shown', () => {
    const shown = journeysByFeature();
    const text = readFileSync(page, 'utf8');
    const width = Math.max(...[...shown.values()].map((files) => files.join(', ').length), 8);
    const due = text.replaceAll(row, (_line, number: string, name: string) => {
      const files = shown.get(Number(number))?.join(', ') ?? '';
      return `| ${number.padEnd(2)} | ${name.padEnd(80)} | ${files.padEnd(width)} |`;
    });
    if (process.env['PUENTE_WRITE_FEATURES'] !== undefined) writeFileSync(page, due);
    const words = (table: string) =>
      [...table.matchAll(row)].map(([, number, , files]) => `${number ?? ''}: ${files ?? ''}`);
    expect(words(text)).toEqual(words(due));
    expect(words(text)).toHaveLength(86);
  });
});
