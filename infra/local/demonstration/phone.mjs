import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '@puente/testing/actors';

/**
 * Asks for a one-time code as anybody can, and reads it from the demonstration phone: the folder in which a node's
 * demonstration messenger leaves what it would have sent.
 */
export async function askForCode(people, node, country, caseNumber) {
  const before = new Set(await readdir(node.messages).catch(() => []));
  const anyone = people.anyone(country);
  await anyone.must(anyone.post('/status/codes', { caseNumber }));
  return until(`a code on the demonstration phone in ${country}`, async () => {
    for (const name of (await readdir(node.messages)).filter((name) => name.endsWith('.txt') && !before.has(name))) {
      const text = await readFile(join(node.messages, name), 'utf8');
      const code = text.includes(caseNumber) ? /\b\d{6}\b/.exec(text) : null;
      if (code) return code[0];
    }
    return undefined;
  });
}
