import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ruleBook from '@puente/country-packs/rule-book';
import { openScratchDatabase } from './floors/scratch-database.mjs';
import { cpuOf } from './instruments/cpu.mjs';
import { median, say } from './instruments/numbers.mjs';

const root = join(import.meta.dirname, '..', '..');
const here = 'MX';

/** Sizes out of `--large 1000,100000`; what is measured where none are named. */
export function sizesIn(args) {
  const at = args.indexOf('--large');
  if (at < 0) return undefined;
  const named = args[at + 1];
  const sizes =
    named === undefined || named.startsWith('--') ? [1_000, 100_000, 1_000_000] : named.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1_000)) throw new Error(`no sizes: ${named}`);
  return sizes.sort((one, other) => one - other);
}

/**
 * A register of a thousand, a hundred thousand and a million invented cases in a database of its own, beside nobody's.
 *
 * @param {string} server where a superuser may make one
 */
export async function large(server, sizes, print) {
  const { measureLarge } = await measures();
  const rules = await ruleBook.loadRuleBook();
  const { drop, ...scratch } = await openScratchDatabase(server, 'puente_bench_large');
  try {
    return await measureLarge({ ...scratch, rules, here, sizes, print, instruments: { cpuOf, median, say } });
  } finally {
    await scratch.owner.end();
    await drop();
  }
}

/** The law is played with its own samples, which no package is built of: they are bundled with what plays them. */
async function measures() {
  const outfile = join(root, '.local', 'bench-large.cjs');
  const samples = join(root, 'libs', 'domain', 'specification');
  const specification = {
    name: 'specification',
    setup(of) {
      of.onResolve({ filter: /^@puente\/domain\/specification$/ }, () => ({ path: join(samples, 'index.ts') }));
      of.onResolve({ filter: /^@puente\/domain\/specification\/kinds$/ }, () => ({
        path: join(samples, 'kinds.sample.ts'),
      }));
      of.onResolve({ filter: /^[^./]/ }, ({ kind }) => (kind === 'entry-point' ? undefined : { external: true }));
    },
  };
  await build({
    ...{ entryPoints: [join(import.meta.dirname, 'large', 'measure.ts')], outfile, bundle: true },
    ...{ platform: 'node', format: 'cjs', logLevel: 'error', plugins: [specification] },
  });
  return (await import(pathToFileURL(outfile).href)).default;
}
