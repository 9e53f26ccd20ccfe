import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const modules = join(__dirname, '../../../../node_modules');

/**
 * A source that runs in a thread of its own, compiled into one file as the program's build does: Jest compiles what it
 * loads itself, and nothing in another thread. Once for each process of tests, beside the modules that it asks for.
 */
export function compiledThread(source: string): string {
  const outfile = join(modules, '.cache/puente-threads', String(process.pid), `${basename(source, '.ts')}.js`);
  const began = Date.now() - process.uptime() * 1000;
  if ((statSync(outfile, { throwIfNoEntry: false })?.mtimeMs ?? 0) > began) return outfile;
  const esbuild = createRequire(__filename).resolve('esbuild/bin/esbuild');
  const form = ['--bundle', '--platform=node', '--target=node20', '--format=cjs', '--conditions=@puente/source'];
  execFileSync(esbuild, [
    source,
    ...form,
    '--external:sharp',
    '--external:@puente/*/package.json',
    '--log-level=warning',
    `--outfile=${outfile}`,
  ]);
  return outfile;
}
