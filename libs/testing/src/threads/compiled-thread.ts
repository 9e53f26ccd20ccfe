import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * A source that runs in a thread of its own, compiled into one file as the program's build does: Jest compiles what it
 * loads itself, and nothing in another thread.
 */
export function compiledThread(source: string): string {
  const outfile = join(mkdtempSync(join(tmpdir(), 'puente-thread-')), `${basename(source, '.ts')}.js`);
  const esbuild = createRequire(__filename).resolve('esbuild/bin/esbuild');
  const form = ['--bundle', '--platform=node', '--target=node20', '--format=cjs', '--conditions=@puente/source'];
  execFileSync(esbuild, [source, ...form, '--log-level=warning', `--outfile=${outfile}`]);
  return outfile;
}
