import { readFileSync } from 'node:fs';
import vaults from '@puente/persistence/vault';
import { nodeOf } from '@puente/testing/actors';
import { median, say } from '../instruments/numbers.mjs';

const [rounds, warmUp] = [220, 20];

/**
 * P17: whether the time of a check that finds nothing tells why: the number is nobody's, or the document is another one.
 * A day apart each, so that the lock of a number is never what is measured.
 */
export async function findingNothing(stack) {
  const { keys, documents } = nodeOf(stack.endpoints, stack.host);
  const { master, marks = master } = JSON.parse(readFileSync(keys, 'utf8'));
  const pool = stack.pools.host;
  // A check that finds nothing unwraps no key: only the marks matter.
  const secrets = vaults.fixedSecrets(Buffer.from(marks, 'base64url'));
  const { checks } = vaults.openVault({ pool, secrets, documentsFolder: documents });
  const { rows } = await pool.query(`SELECT id FROM cases WHERE kind = 'credential' LIMIT 1`);
  const [known] = rows;
  if (known === undefined) throw new Error('nobody was recognised');
  const asked = { document: known.id, number: `${stack.host}-26-7K3M9Q-N` };
  const times = { document: [], number: [] };
  for (let round = 0; round < rounds; round++) {
    const now = new Date(Date.parse('2027-01-01') + round * 86_400_000).toISOString();
    for (const [kind, number] of Object.entries(asked)) {
      const from = performance.now();
      await checks.find(number, 'BENCH-NOBODYS', { from: 'bench', now });
      if (round >= warmUp) times[kind].push(performance.now() - from);
    }
  }
  const [document, number] = [median(times.document), median(times.number)];
  return [
    {
      id: 'P17',
      what: 'a check that finds nothing',
      ours: `wrong document ${say(document)} ms`,
      floor: `wrong number ${say(number)} ms`,
      value: Math.max(document, number) / Math.min(document, number),
      goal: 1.3,
      unit: ' ×',
    },
  ];
}
