import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Access, Caller } from './callers.js';

type Operations = Readonly<Record<string, { readonly 'x-access'?: Access }>>;
export interface Document {
  readonly paths: Readonly<Record<string, Operations>>;
}

/** Ids that are there, by the names of path parameters; the fuzzer takes them every second time. */
export type Known = Readonly<Record<string, readonly string[]>>;

const { PUENTE_FUZZER: program = '', PUENTE_FUZZ_SEED: seed = '11', PUENTE_FUZZ_EXAMPLES: long } = process.env;

/** In `npm test` a few for each operation; by hand as many as are asked for, and every boundary of every schema. */
const howMuch = long === undefined ? ['fuzzing', '3'] : ['examples,coverage,fuzzing,stateful', long];

/**
 * Sends invented requests to all that the caller may call, good ones and bad ones, and judges the answers by the document
 * with every check that schemathesis has.
 *
 * @param files where all that it says is kept, and by what the node believes for whom somebody asks
 * @returns what it found, with how to ask again; nothing where every answer is as the document says
 */
export async function fuzz(
  document: Document,
  caller: Caller,
  known: Known,
  files: { readonly proxyKey: string; readonly log: string },
): Promise<string> {
  const { log, proxyKey } = files;
  const folder = await mkdtemp(join(tmpdir(), 'puente-contract-'));
  try {
    const [phases = '', examples = ''] = howMuch;
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(of(document, caller)));
    const token = await caller.client.bearer();
    const args = [
      ...['--config-file', join(__dirname, 'schemathesis.toml'), 'run', 'openapi.json', '--url', caller.client.base],
      ...['--checks', 'all', '--phases', phases, '--max-examples', examples, '--seed', seed, '--no-color'],
      // The document is cut to the caller's operations, and `Allow` names everybody's: it is compared where all of them are.
      ...(token === undefined ? [] : ['--exclude-checks', 'allow_header_conformance']),
      ...['--generation-database', 'none', ...(token === undefined ? [] : ['-H', `Authorization: Bearer ${token}`])],
    ];
    const env = {
      SCHEMATHESIS_HOOKS: join(__dirname, 'hooks.py'),
      PUENTE_KNOWN: JSON.stringify(known),
      PUENTE_PROXY_KEY: proxyKey,
    };
    const code = await run(args, { cwd: folder, env: { ...process.env, ...env } }, log);
    if (code === 0) return '';
    const said = await readFile(log, 'utf8');
    const found = /= FAILURES =+\n([^]*?)\n=+ (?:WARNINGS|SUMMARY) =/.exec(said)?.[1] ?? said.slice(-2000);
    return `seed ${seed}; all of it: ${log}\n${found.replaceAll(/\n(?:\s*\n)+/g, '\n')}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The document as far as it is the caller's. */
function of(document: Document, caller: Caller): Document {
  const paths = Object.entries(document.paths).map(([path, operations]): [string, Operations] => [
    path,
    Object.fromEntries(Object.entries(operations).filter(([, { 'x-access': access }]) => caller.may(access))),
  ]);
  return { ...document, paths: Object.fromEntries(paths.filter(([, left]) => Object.keys(left).length > 0)) };
}

async function run(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }, log: string): Promise<number> {
  if (program === '') throw new Error('PUENTE_FUZZER is not set: run the suite through `npm test -- contract`');
  const kept = createWriteStream(log);
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.pipe(kept, { end: false });
  child.stderr.pipe(kept, { end: false });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve(status ?? 1));
  });
  await finished(kept.end());
  return code;
}
