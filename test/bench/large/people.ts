import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { copyIn } from './copy-in.js';
import { dossierOf, personOf } from './template.js';

/** Invented, as long as a sealed person is: nobody opens it. */
const sealedBytes = 640;

/** No text is longer than half a gigabyte, and a dossier is one and a half kilobytes. */
const atOnce = 20_000;

/**
 * Dossiers of the people of cases `from` to `to`, with what a search by a number finds them by and what figures count of them. What is
 * sealed is chance: no key opens it.
 *
 * @param agencies that open them
 */
export async function writePeople(owner: Client, from: number, to: number, agencies: readonly string[]): Promise<void> {
  for (let first = from; first < to; first += atOnce)
    await writeSome(owner, first, Math.min(first + atOnce, to), agencies);
}

async function writeSome(owner: Client, from: number, to: number, agencies: readonly string[]): Promise<void> {
  let [dossiers, marks, dimensions] = ['', '', ''];
  for (let n = from; n < to; n += 1) {
    if (personOf(n) !== n) continue;
    const id = dossierOf(n);
    const bytes = createHash('sha256').update(id).digest('hex');
    const at = new Date(firstDay + (n % days) * 86_400_000).toISOString();
    const sealed = bytes.repeat(sealedBytes / 32);
    dossiers += `${id}\t{${agencies.join()}}\t\\\\x${bytes.repeat(2)}\t\\\\x${sealed}\t${at}\t${at}\n`;
    marks += `${id}\t\\\\x${bytes}\n`;
    dimensions += `${id}\t${n % 2 === 0 ? 'F' : 'M'}\t${['MX', 'GT', 'HN', 'PE', 'CO'][n % 5] ?? 'MX'}\n`;
  }
  const columns = ['id', 'agencies', 'wrapped_key', 'sealed_person', 'created_at', 'updated_at'];
  await copyIn(owner, 'dossiers', columns, dossiers);
  await copyIn(owner, 'dossier_number_marks', ['dossier_id', 'mark'], marks);
  await copyIn(owner, 'dossier_match_keys', ['dossier_id', 'mark'], marks);
  await copyIn(owner, 'dossier_dimensions', ['dossier_id', 'sex', 'nationality'], dimensions);
}

const firstDay = Date.parse('2025-01-06T12:00:00.000Z');
const days = 690;
