import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.mjs';
import { ask } from './prerequisites.mjs';

const libraries = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/usr/local/lib/softhsm/libsofthsm2.so',
];

/**
 * A PKCS#11 device in software, for `npm test -- device`: the machine's, or Debian's where we may install it. Its token is of
 * the run, and there before any process looks for tokens.
 *
 * @returns {Promise<Record<string, string>>} what the suite finds in its environment; empty, and one line, where there is none
 */
export async function prepareSoftHsm(processes, home) {
  const library = find() ?? (await install(processes));
  if (library === undefined) {
    say('  ! no SoftHSM for the device suite: apt-get install softhsm2, or set PUENTE_SOFTHSM to its library');
    return {};
  }
  const [folder, settings] = [join(home, 'tokens'), join(home, 'softhsm2.conf')];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(settings, `directories.tokendir = ${folder}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  const token = { PUENTE_SOFTHSM_TOKEN: 'puente-test', PUENTE_SOFTHSM_PIN: randomBytes(8).toString('hex') };
  const { PUENTE_SOFTHSM_TOKEN: label, PUENTE_SOFTHSM_PIN: pin } = token;
  const how = ['--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', pin];
  await processes.run('softhsm-token', 'softhsm2-util', how, { env: { SOFTHSM2_CONF: settings } });
  return { ...token, PUENTE_SOFTHSM: library, SOFTHSM2_CONF: settings };
}

const find = () => process.env['PUENTE_SOFTHSM'] ?? libraries.find((path) => existsSync(path));

async function install(processes) {
  if (process.getuid?.() !== 0 || (await ask('apt-get', ['--version'])) === undefined) return undefined;
  try {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await processes.run('apt-update', 'apt-get', ['update', '-q'], { env });
    await processes.run('apt-softhsm', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'softhsm2'], {
      env,
    });
  } catch (error) {
    say(`    ${error.message.split('\n')[0]}`);
  }
  return find();
}
