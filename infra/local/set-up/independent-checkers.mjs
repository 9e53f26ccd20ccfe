import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { root, tools } from '../places.mjs';
import { hashFiles, hashOf, isFresh, markFresh } from './stamp.mjs';

/** Implementations of others, in other languages, for `npm test -- conformance`; nothing of the product needs them. */
const sources = join('test', 'conformance');
const folder = join(tools.folder, 'checkers');
const places = { python: join(folder, 'python'), jars: join(folder, 'jars'), classes: join(folder, 'classes') };
const python = join(places.python, 'bin', 'python3');
const requirements = join(root, sources, 'python', 'requirements.txt');
const pom = join(root, sources, 'java', 'pom.xml');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const wanted = () => ({
  python: hashOf(readFileSync(requirements, 'utf8')),
  jars: hashOf(readFileSync(pom, 'utf8')),
  classes: hashFiles(root, [join(sources, 'java')]),
});
const fresh = (part) => isFresh(places[part], '.stamp', wanted()[part]);

/** What must be on the machine to bring what is missing. */
export const programsForCheckers = () => ({ python: !fresh('python'), maven: !fresh('jars') });

/** @returns {Promise<Record<string, string>>} what the conformance suite finds in its environment */
export async function installCheckers(processes, java) {
  await bring('python', () => installPython(processes));
  await bring('jars', () => fetchJars(processes, java));
  await bring('classes', () => compile(processes, java));
  const classPath = [places.classes, join(places.jars, '*')].join(':');
  return { PUENTE_CHECKER_PYTHON: python, PUENTE_CHECKER_JAVA: java, PUENTE_CHECKER_CLASSES: classPath };
}

async function bring(part, work) {
  if (fresh(part)) return;
  rmSync(places[part], { recursive: true, force: true });
  await work();
  markFresh(places[part], '.stamp', wanted()[part]);
}

async function installPython(processes) {
  await processes.run('checkers-venv', 'python3', ['-m', 'venv', places.python]);
  const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
  await processes.run('checkers-python', python, pip, { hint: 'pip could not fetch the checkers from PyPI' });
}

async function fetchJars(processes, java) {
  const args = ['-B', '-q', '-f', pom, plugin, `-DoutputDirectory=${places.jars}`];
  const env = isAbsolute(java) ? { JAVA_HOME: dirname(dirname(java)) } : {};
  await processes.run('checkers-jars', 'mvn', args, { env, hint: 'Maven could not fetch the checkers' });
  if (!existsSync(places.jars)) throw new Error('Maven copied no jars');
}

/** With Eclipse's compiler, which is a jar: the Java that PyPI brings has none. */
async function compile(processes, java) {
  const jars = readdirSync(places.jars).filter((name) => name.endsWith('.jar'));
  const classPath = jars.map((name) => join(places.jars, name)).join(':');
  const compiler = ['-XX:TieredStopAtLevel=1', '-cp', classPath, 'org.eclipse.jdt.internal.compiler.batch.Main'];
  const how = ['-17', '-nowarn', '-proc:none', '-cp', classPath, '-d', places.classes];
  await processes.run('checkers-classes', java, [...compiler, ...how, join(root, sources, 'java', 'src')]);
}
