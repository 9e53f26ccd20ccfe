import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const published = join(root, 'docs', 'api', 'openapi.json');

/** What a story is told: where the node is, as whom it asks, its case, and a number that is nobody's. */
export type Told = Readonly<Record<'NODE' | 'TOKEN' | 'CASE' | 'NOBODYS', string>>;

/** Where `npm test -- clients` installed what others wrote. */
function installed(name: 'NPM' | 'PYTHON' | 'JAVA' | 'JARS'): string {
  const path = process.env[`PUENTE_CLIENTS_${name}`];
  if (path === undefined)
    throw new Error(`PUENTE_CLIENTS_${name} is not set: run the suite through npm test -- clients`);
  return path;
}

async function ran(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = root) {
  // What they say of fonts of money, and of newer versions, nobody is asked for.
  const quiet = {
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    PYTHONWARNINGS: 'ignore',
    NO_COLOR: '1',
  };
  const options = { cwd, env: { ...process.env, ...quiet, ...env }, maxBuffer: 64 * 1024 * 1024 };
  try {
    const { stderr, stdout } = await run(command, args, options);
    return stdout.trim() === '' ? stderr : stdout;
  } catch (fault) {
    const { message, stderr, stdout } = fault as { message: string; stderr?: string; stdout?: string };
    throw new Error([message.slice(0, 300), stdout?.slice(-3000), stderr?.slice(-3000)].join('\n'), { cause: fault });
  }
}

const told = (out: string): unknown => JSON.parse(out.trim().split('\n').at(-1) ?? '');
const story = (name: string): string => join(__dirname, 'stories', name);
const npm = (...path: readonly string[]): string => join(installed('NPM'), 'node_modules', ...path);
const python = (): string => installed('PYTHON');
const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** What a linter of everybody's finds wrong by its own rules, in its words. */
export const lint = {
  redocly: () =>
    ran(process.execPath, [npm('@redocly', 'cli', 'bin', 'cli.js'), 'lint', '--format=summary', published]),
  spectral: async (folder: string) => {
    const rules = join(folder, 'spectral.json');
    await writeFile(rules, JSON.stringify({ extends: ['spectral:oas', 'spectral:asyncapi'] }));
    const how = ['lint', '--ruleset', rules, '--fail-severity', 'error', '--display-only-failures', published];
    return ran(process.execPath, [npm('@stoplight', 'spectral-cli', 'dist', 'index.js'), ...how]);
  },
};

/** TypeScript: read by its compiler, then run with what it stands on. */
async function runTypeScript(name: string, client: string, folder: string, env: Told): Promise<unknown> {
  const base = {
    ...{ strict: true, noEmit: true, target: 'es2023', module: 'esnext', moduleResolution: 'bundler' },
    ...{ lib: ['es2023', 'dom'], types: ['node'], typeRoots: [join(root, 'node_modules', '@types')] },
    paths: { client: [client], 'openapi-fetch': [npm('openapi-fetch')] },
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: base, files: [story(name)] }));
  await ran(process.execPath, [join(root, 'node_modules', 'typescript-7', 'bin', 'tsc'), '-p', folder]);
  const bundle = join(folder, 'story.mjs');
  const how = ['--bundle', '--format=esm', '--platform=node', '--log-level=error', `--outfile=${bundle}`];
  const alias = [`--alias:client=${client}`, `--alias:openapi-fetch=${npm('openapi-fetch')}`];
  await ran(join(root, 'node_modules', 'esbuild', 'bin', 'esbuild'), [story(name), ...how, ...alias]);
  return told(await ran(process.execPath, [bundle], env));
}

/** openapi-generator's client of a language: what its story needs of it, and no pages about it. */
async function generate(language: string, into: string, more: readonly string[] = []): Promise<void> {
  const jar = (await ran(python(), ['-c', 'import openapi_generator_cli as it; print(it.__path__[0])'])).trim();
  const parts = 'apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false';
  const how = ['generate', '-i', published, '-g', language, '-o', into, '--global-property', parts, ...more];
  await ran(installed('JAVA'), [...quick, '-jar', join(jar, 'openapi-generator.jar'), ...how]);
}

/** A client by each generator, in a folder that is its own: made, compiled, and its story told. */
export const clients: Readonly<Record<string, (folder: string, env: Told) => Promise<unknown>>> = {
  'openapi-typescript': async (folder, env) => {
    const client = join(folder, 'client.ts');
    await ran(process.execPath, [npm('openapi-typescript', 'bin', 'cli.js'), published, '-o', client]);
    return runTypeScript('openapi-typescript.ts', client, folder, env);
  },
  'openapi-python-client': async (folder, env) => {
    const path = [dirname(python()), process.env['PATH']].join(delimiter);
    const how = ['--path', published, '--output-path', join(folder, 'client'), '--meta', 'none'];
    const config = join(__dirname, 'openapi-python-client.json');
    const said = await ran(
      join(dirname(python()), 'openapi-python-client'),
      ['generate', ...how, '--config', config, '--fail-on-warning'],
      { PATH: path },
    );
    if (said.includes('WARNING')) throw new Error(said);
    return told(await ran(python(), [story('openapi_python_client.py')], { ...env, PYTHONPATH: folder }));
  },
  'typescript-fetch': async (folder, env) => {
    await generate('typescript-fetch', join(folder, 'client'));
    return runTypeScript('typescript-fetch.ts', join(folder, 'client', 'index.ts'), folder, env);
  },
  python: async (folder, env) => {
    await generate('python', folder);
    return told(await ran(python(), [story('python.py')], { ...env, PYTHONPATH: folder }));
  },
  java: async (folder, env) => {
    await generate('java', folder, ['--library', 'apache-httpclient']);
    const classes = join(folder, 'classes');
    await mkdir(classes);
    const jars = readdirSync(installed('JARS')).filter((name) => name.endsWith('.jar'));
    const classPath = jars.map((name) => join(installed('JARS'), name)).join(delimiter);
    const ecj = ['-cp', classPath, 'org.eclipse.jdt.internal.compiler.batch.Main', '-17', '-nowarn', '-proc:none'];
    const sources = [join(folder, 'src', 'main', 'java'), story('Story.java')];
    await ran(installed('JAVA'), [...quick, ...ecj, '-cp', classPath, '-d', classes, ...sources]);
    return told(await ran(installed('JAVA'), [...quick, '-cp', [classes, classPath].join(delimiter), 'Story'], env));
  },
};
