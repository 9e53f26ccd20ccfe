import { open } from 'node:fs/promises';
import { isCaseNumber, isCountryCode } from '@puente/domain/kernel';
import { nodeKeysFrom } from '@puente/messaging/keys';
import { checkpointsOf, exportedLog, logKeysOf, proveEntry, writtenKey } from '@puente/settlement/log';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import { openKeyFiles } from '../keys/index.js';
import type { Environment, OpenNode } from '../node/index.js';

/** What partners, courts and auditors keep beforehand: public, a line for the log and one for what the node signs of others'. */
export async function showLogKeys(environment: Environment): Promise<Answer> {
  const { annex, keys } = await openKeyFiles(environment);
  const did = annex[keys.country]?.did;
  if (did === undefined)
    throw new CannotDo({ es: 'El nodo no está en el anexo.', en: 'The node is not in the annex.' });
  const { log, witness } = logKeysOf(did, (await nodeKeysFrom(keys)).marks);
  const written = { log: writtenKey(log), witness: writtenKey(witness) };
  return { ok: true, data: written, lines: [written.log, written.witness] };
}

/** What a partner hands over of another country's log to whoever asks what it was. */
export async function showWitnessed({ pool }: OpenNode, country: string): Promise<Answer> {
  const of = country.toUpperCase();
  const held = isCountryCode(of) ? await checkpointsOf(pool).witnessed(of) : undefined;
  if (held === undefined)
    throw new CannotDo({ es: 'Nada se firmó de ese país.', en: 'Nothing was signed of that country.' });
  const { key, note, size } = held;
  return { ok: true, data: { country: of, size, key, note }, lines: [note.trimEnd()] };
}

/** A line of JSON for each leaf, in the log's order. Entries name officers by their accounts, and nobody else. */
export async function exportLog({ pool }: OpenNode, file: string): Promise<Answer> {
  const to = await open(file, 'wx', 0o600);
  let leaves = 0;
  try {
    for await (const leaf of exportedLog(pool)) {
      await to.write(`${JSON.stringify(leaf)}\n`);
      leaves += 1;
    }
  } finally {
    await to.close();
  }
  return { ok: true, data: { leaves }, lines: [`${leaves}`] };
}

/** @throws where there is no such entry, or no other country has signed it yet */
export async function prove({ pool }: OpenNode, caseId: string, seq: string): Promise<Answer> {
  const proof =
    isCaseNumber(caseId) && /^[1-9]\d{0,8}$/.test(seq) ? await proveEntry(pool, caseId, Number(seq)) : undefined;
  if (proof === undefined)
    throw new CannotDo(
      {
        es: 'No hay tal asiento, o ningún otro país lo firmó todavía.',
        en: 'There is no such entry, or no other country signed it yet.',
      },
      'NOT_PROVEN',
    );
  return { ok: true, data: { proof }, lines: [JSON.stringify(proof, null, 2)] };
}
