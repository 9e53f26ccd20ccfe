import type { CaseId } from '@puente/domain/kernel';
import { isCaseNumber } from '@puente/domain/kernel';
import { caseNumbers } from '@puente/persistence/queries';
import { verifyFile } from '@puente/settlement/journal';
import type { NoteKey } from '@puente/settlement/log';
import { readKey, verifyLog, verifyWitnessed } from '@puente/settlement/log';
import type { Answer } from '../answer/index.js';
import { CannotDo, readText } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

interface Broken {
  /** Left out where it is of the log alone. */
  readonly caseId?: string;
  /** The first entry at which the chain breaks. */
  readonly seq?: number;
  /** Its place in the log. */
  readonly leaf?: number;
  /** Leaves of a checkpoint, and which witnesses signed it. */
  readonly size?: number;
  readonly by?: string;
  /** The log that a restore began after it. */
  readonly since?: string;
  readonly reason: string;
}

/** Which checkpoints the log is compared with. */
export interface WitnessFlags {
  readonly witnessed?: true;
  readonly checkpoint?: readonly string[];
  readonly keys?: string;
}

/** Recomputes the chain of a case's journal, and what is kept about the case from it. */
export async function verifyOne(node: OpenNode, number: string): Promise<Answer> {
  if (!isCaseNumber(number))
    throw new CannotDo({ es: 'No es un número de trámite.', en: 'That is no case number.' }, 'NOT_A_CASE_NUMBER');
  const caseId: CaseId = number;
  const { entries, broken } = await verify(node, caseId);
  if (entries === 0 && broken.length === 0)
    throw new CannotDo({ es: 'El nodo no tiene ese trámite.', en: 'The node has no such case.' }, 'NO_SUCH_CASE');
  return answer(1, entries, broken);
}

/** While PostgreSQL reads some, the others are computed. */
const atOnce = 10;

/** The same of every case of the node, and of the log in which each entry is a leaf. @param progress told how many cases were looked at */
export async function verifyAll(
  node: OpenNode,
  progress: (cases: number) => void,
  witnesses: WitnessFlags = {},
): Promise<Answer> {
  const handedOver = await Promise.all((witnesses.checkpoint ?? []).map(readText));
  const keys = witnesses.keys === undefined ? [] : keysIn(await readText(witnesses.keys));
  let [cases, entries] = [0, 0];
  let after: CaseId | undefined;
  const broken: Broken[] = [];
  for (;;) {
    const ids = await caseNumbers(node.pool, after);
    for (let first = 0; first < ids.length; first += atOnce) {
      const found = await Promise.all(ids.slice(first, first + atOnce).map((id) => verify(node, id)));
      for (const one of found) entries += one.entries;
      broken.push(...found.flatMap((one) => one.broken));
    }
    cases += ids.length;
    progress(cases);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  if (witnesses.witnessed !== true && handedOver.length === 0) {
    const { found, leaves } = await verifyLog(node.pool, []);
    return answer(cases, entries, [...broken, ...found], { leaves });
  }
  const { found, leaves, witnessed } = await verifyWitnessed(node.pool, handedOver, keys);
  return answer(cases, entries, [...broken, ...found], { leaves, witnessed });
}

const keysIn = (text: string): readonly NoteKey[] => text.split('\n').flatMap((line) => readKey(line.trim()) ?? []);

async function verify({ pool, rules }: OpenNode, caseId: CaseId) {
  const { disagrees, ...verified } = await verifyFile(pool, rules, caseId);
  if (!verified.ok) return { entries: 0, broken: [{ caseId, seq: verified.seq, reason: verified.reason }] };
  return { entries: verified.entries, broken: disagrees.map((part) => ({ caseId, reason: `DISAGREES: ${part}` })) };
}

const answer = (
  cases: number,
  entries: number,
  broken: readonly Broken[],
  log: Readonly<Record<string, number>> = {},
): Answer => ({
  ok: broken.length === 0,
  data: { cases, entries, ...log, broken },
  lines: [
    ...broken.map(({ by, caseId, leaf, reason, seq, since, size }) => {
      const place = [
        caseId,
        seq === undefined ? undefined : `#${seq}`,
        leaf === undefined ? undefined : `@${leaf}`,
        size === undefined ? undefined : `0–${size}`,
        by,
        since === undefined ? undefined : `→ ${since}`,
      ];
      return `${place.filter((part) => part !== undefined).join(' ')}: ${reason}`;
    }),
    [cases, entries, ...Object.values(log), broken.length === 0 ? 'OK' : `${broken.length} ✗`].join(' · '),
  ],
});
