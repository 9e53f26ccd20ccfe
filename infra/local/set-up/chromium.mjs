import { say } from '../say.mjs';
import { ask } from './prerequisites.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

async function find() {
  if (process.env['CHROMIUM']) return process.env['CHROMIUM'];
  for (const name of names) {
    const path = (await ask('sh', ['-c', `command -v ${name}`]))?.trim();
    if (path) return path;
  }
  return undefined;
}

/** A browser for the journeys: the machine's, or Debian's where we may install it. Undefined, and one line, otherwise. */
export async function findChromium(processes) {
  const found = await find();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && (await ask('apt-get', ['--version'])) !== undefined) {
    try {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await processes.run('apt-update', 'apt-get', ['update', '-q'], { env });
      await processes.run('apt-chromium', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
        env,
      });
    } catch (error) {
      say(`    ${error.message.split('\n')[0]}`);
    }
  }
  const now = await find();
  if (now === undefined)
    say('  ! no browser for the journeys with pages: apt-get install chromium, or set CHROMIUM to its path');
  return now;
}
