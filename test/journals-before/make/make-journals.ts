/**
 * Makes the journals that are kept beside it, of the code as it stands. Once they are kept they are never made again:
 * what was written before a change is what the change must still read. For a new set, copy this folder.
 *
 *   npx esbuild test/journals-before/make/make-journals.ts --bundle --platform=node --conditions=@puente/source \
 *     --outfile=.local/make-journals.cjs && node .local/make-journals.cjs test/journals-before/journals
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseKind } from '@puente/domain/file/case';
import { caseKinds } from '@puente/domain/file/case';
import { canonical } from '@puente/settlement/journal';
import type { KeptHistory } from '../kept/kept-history.js';
import type { Step, Walk } from './walk.js';
import { walk } from './walk.js';
import { written } from './written.js';

const [folder = 'test/journals-before/journals', only] = process.argv.slice(2);
const walks = 200;
const bytesAtMost = 45_000;

/** The walks that together see most, those that add most first, until there is nothing new or no room. */
function choose(kind: CaseKind, all: readonly Walk[]): readonly KeptHistory[] {
  const chosen: KeptHistory[] = [];
  const seen = new Set<string>();
  const left = new Set(all);
  let bytes = 0;
  for (;;) {
    const [best] = [...left]
      .map((one) => {
        const fresh = new Set(one.steps.flatMap((step) => step.seen).filter((what) => !seen.has(what)));
        const types = new Set(one.steps.flatMap((step) => step.seen.map(firstOf)).filter((type) => !seen.has(type)));
        return { one, gain: (fresh.size + 1000 * types.size) / JSON.stringify(one.steps).length };
      })
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined || best.gain === 0) break;
    left.delete(best.one);
    const isFresh = (what: string) => !seen.has(what);
    const end = best.one.steps.findLastIndex((step) => step.seen.some(isFresh));
    const addsType = (step: Step) => step.seen.some((what) => !seen.has(firstOf(what)));
    const steps = best.one.steps.slice(0, end + 1);
    const history = written({ ...best.one, steps }, chosen.length + 1);
    const size = canonical(history).length;
    if (bytes + size > bytesAtMost && !steps.some(addsType)) break;
    bytes += size;
    chosen.push(history);
    for (const what of steps.flatMap((step) => step.seen)) {
      seen.add(what);
      seen.add(firstOf(what));
    }
  }
  return needed(chosen);
}

/** An event, in whatever stage; a stage, wherever it was entered from. */
const firstOf = (what: string): string =>
  what.includes('>') ? `>${what.split('>')[1] ?? ''}` : `*/${what.split('/')[1] ?? ''}`;

const typesOf = ({ after, entries }: KeptHistory): readonly string[] => [
  ...entries.map(({ type }) => type),
  ...after.stages.map((stage) => `>${stage}`),
];

/** Without those of which every event is in others as well, as long as there is too much. */
function needed(chosen: readonly KeptHistory[]): readonly KeptHistory[] {
  return [...chosen].reverse().reduce<readonly KeptHistory[]>((left, one) => {
    const others = left.filter((other) => other !== one);
    const elsewhere = new Set(others.flatMap(typesOf));
    const size = left.reduce((sum, each) => sum + canonical(each).length, 0);
    return size > bytesAtMost && typesOf(one).every((type) => elsewhere.has(type)) ? others : left;
  }, chosen);
}

mkdirSync(folder, { recursive: true });
for (const kind of caseKinds.filter((one) => only === undefined || one === only)) {
  const known = new Map<string, number>();
  const all: Walk[] = [];
  for (let seed = 1; seed <= walks; seed += 1) {
    const one = walk(kind, seed, known, 8 + (seed % 4) * 5);
    all.push(one);
    for (const what of one.steps.flatMap((step) => step.seen)) {
      known.set(what, (known.get(what) ?? 0) + 1);
      if (what.includes('/')) {
        const type = `*/${what.split('/')[1] ?? ''}`;
        known.set(type, (known.get(type) ?? 0) + 1);
      }
    }
  }
  const chosen = choose(kind, all);
  const lines = chosen.map((history) => canonical(history));
  writeFileSync(join(folder, `${kind}.json`), `[\n${lines.join(',\n')}\n]\n`);
  const types = [...new Set(chosen.flatMap(({ entries }) => entries.map(({ type }) => type)))].sort();
  const stages = new Set(chosen.flatMap(({ after }) => after.stages));
  console.log(
    `${kind}: ${chosen.length} histories, ${lines.join().length} bytes, stages ${stages.size}\n  ${types.join(' ')}`,
  );
}
