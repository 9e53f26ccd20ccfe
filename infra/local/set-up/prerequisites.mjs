import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Trouble } from '../say.mjs';

const exec = promisify(execFile);

/** The output of a command (both streams), or undefined when it is not there or fails. */
export async function ask(command, args, env = {}) {
  try {
    const { stdout, stderr } = await exec(command, args, { env: { ...process.env, ...env } });
    return stdout + stderr;
  } catch {
    return undefined;
  }
}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Trouble(
      `Node 20.19 or newer is needed, this is ${process.version}: install it from your distribution or nodejs.org`,
    );
  }
}

/** Every program that is needed and missing, in one line with the command that brings them on Debian and its kin. */
export async function requirePrograms({ python, maven }) {
  const missing = [];
  const install = [];
  const need = async (what, packages, command, args) => {
    if ((await ask(command, args)) !== undefined) return;
    missing.push(what);
    install.push(...packages);
  };
  if (python)
    await need('python3 with venv and pip (brings Temporal)', ['python3-venv'], 'python3', [
      '-c',
      'import venv, ensurepip',
    ]);
  if (maven) await need('mvn (brings Kafka)', ['maven'], 'sh', ['-c', 'command -v mvn']);
  if (missing.length === 0) return;
  throw new Trouble(`missing: ${missing.join(' and ')}; get it with: apt-get install ${install.join(' ')}`);
}
