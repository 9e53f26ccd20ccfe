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

export async function requirePython() {
  const version = await ask('python3', ['--version']);
  if (version === undefined)
    throw new Trouble('python3 is missing (it brings Temporal): apt-get install python3 python3-venv');
  if ((await ask('python3', ['-c', 'import venv, ensurepip'])) === undefined) {
    throw new Trouble('python3 has no venv with pip: apt-get install python3-venv');
  }
}

export async function requireMaven() {
  if ((await ask('sh', ['-c', 'command -v mvn'])) === undefined) {
    throw new Trouble(
      'mvn is missing (it brings Kafka): apt-get install maven, or set KAFKA_BROKERS to a running broker',
    );
  }
}
