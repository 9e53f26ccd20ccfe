import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { root, tools } from '../places.mjs';
import { hashFiles, hashOf, isFresh, markFresh } from './stamp.mjs';

/** What others make clients of the API's document with, and judge it by, for `npm test -- clients`; nothing of the product needs it. */
const sources = join('test', 'clients');
const folder = join(tools.folder, 'clients');
const places = { npm: join(folder, 'npm'), python: join(folder, 'python'), jars: join(folder, 'jars') };
const python = join(places.python, 'bin', 'python3');
const requirements = join(root, sources, 'requirements.txt');
const pom = join(root, sources, 'java', 'pom.xml');
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const wanted = () => ({
  npm: hashFiles(root, [join(sources, 'npm')]),
  python: hashOf(readFileSync(requirements, 'utf8')),
  jars: hashOf(readFileSync(pom, 'utf8')),
});
const fresh = (part) => isFresh(places[part], '.stamp', wanted()[part]);

/** What must be on the machine to bring what is missing. */
export const programsForClientTools = () => ({ python: !fresh('python') });
export const programsForClientJars = () => ({ maven: !fresh('jars') });

/** @returns {Promise<Record<string, string>>} what the suite finds in its environment */
export async function installClientTools(processes, java) {
  await bring('python', async () => {
    await processes.run('clients-venv', 'python3', ['-m', 'venv', places.python]);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '-r', requirements];
    await processes.run('clients-python', python, pip, { hint: 'pip could not fetch the generators from PyPI' });
  });
  await bring('npm', async () => {
    mkdirSync(places.npm, { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(join(root, sources, 'npm', name), join(places.npm, name));
    const how = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
    await processes.run('clients-npm', 'npm', how, { cwd: places.npm, hint: 'npm could not fetch the generators' });
  });
  return { PUENTE_CLIENTS_NPM: places.npm, PUENTE_CLIENTS_PYTHON: python, PUENTE_CLIENTS_JAVA: java };
}

/** What a client in Java rests on, and a compiler. */
export async function fetchClientJars(processes, java) {
  await bring('jars', async () => {
    const args = ['-B', '-q', '-f', pom, plugin, `-DoutputDirectory=${places.jars}`];
    const env = isAbsolute(java) ? { JAVA_HOME: dirname(dirname(java)) } : {};
    await processes.run('clients-jars', 'mvn', args, { env, hint: 'Maven could not fetch what a client rests on' });
    if (!existsSync(places.jars)) throw new Error('Maven copied no jars');
  });
  return { PUENTE_CLIENTS_JARS: places.jars };
}

async function bring(part, work) {
  if (fresh(part)) return;
  rmSync(places[part], { recursive: true, force: true });
  await work();
  markFresh(places[part], '.stamp', wanted()[part]);
}
