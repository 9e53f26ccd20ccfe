import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const journeys = join(import.meta.dirname, '..', 'journeys');
const row = /^\| (\d+) +\| ([^|]+?) +\| ([^|]*?) +\|$/gm;
const marked = /(?:it|test|describe)(?:\.\w+(?:\([^)]*\))?)?\(\s*['"`]((?:\[F\d+\])+)/g;

/** Written by hand but for its last column, which `npm run features` writes. */
export const featuresPage = join(import.meta.dirname, '..', '..', 'docs', 'features.md');

/** The page as it should be: beside each feature the journeys that show it, and no others. */
export function withJourneys(page) {
  const shown = journeysByFeature();
  const width = Math.max(...[...shown.values()].map((files) => files.join(', ').length), 8);
  return page.replaceAll(row, (_line, number, name) => {
    const files = shown.get(Number(number))?.join(', ') ?? '';
    return `| ${number.padEnd(2)} | ${name.padEnd(80)} | ${files.padEnd(width)} |`;
  });
}

/** What each line says, however wide its columns are. */
export const linesOf = (page) => [...page.matchAll(row)].map(([, number, , files]) => `${number}: ${files}`);

/** Which journeys show a feature: the titles of `test` and `describe` that name it. */
function journeysByFeature() {
  const shown = new Map();
  for (const file of readdirSync(journeys).filter((name) => name.endsWith('.e2e.spec.ts'))) {
    for (const [, marks] of readFileSync(join(journeys, file), 'utf8').matchAll(marked)) {
      for (const [, number] of marks.matchAll(/F(\d+)/g)) {
        const files = shown.get(Number(number)) ?? new Set();
        shown.set(Number(number), files.add(file.slice(0, -'.e2e.spec.ts'.length)));
      }
    }
  }
  return new Map([...shown].map(([number, files]) => [number, [...files].sort()]));
}
