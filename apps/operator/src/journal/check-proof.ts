import { caseId } from '@puente/contracts/values';
import type { EntriesProof } from '@puente/settlement/log';
import { checkEntries, readKey } from '@puente/settlement/log';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import { CannotDo, readText } from '../answer/index.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const Leaf = z.object({
  ...{ entry: z.string().exactOptional(), before: hash.exactOptional(), hash: hash.exactOptional() },
  ...{ blind: hash, leaf: z.int().nonnegative(), proof: z.array(z.string()) },
});
const OfOne = z.object({
  ...{ type: z.literal('puente-entry-proof/1'), checkpoint: z.string() },
  ...Leaf.required({ entry: true, before: true }).shape,
});
const OfSeveral = z.object({
  ...{ type: z.literal('puente-entries-proof/1'), checkpoint: z.string() },
  entries: z.array(z.object({ ...Leaf.shape, case: caseId, seq: z.int() })),
});
const Said = z.object({ case: caseId, seq: z.int() });

/** As `puente-check proof` does, in another language: by keys that were kept beforehand, and nothing is asked of any node. */
export async function checkProof(file: string, keys: string): Promise<Answer> {
  const proof = proofIn(asJson(await readText(file)));
  const lines = (await readText(keys)).split('\n').filter((line) => line.trim() !== '');
  const known = lines.map((line) => readKey(line.trim()));
  if (proof === undefined || known.includes(undefined)) throw notAProof;
  const { by, found, origin, size } = checkEntries(
    proof,
    known.flatMap((key) => key ?? []),
  );
  const entries = proof.entries.map(({ before: _before, blind: _blind, proof: _path, ...said }) => said);
  const ok = found.length === 0;
  return {
    ok,
    data: { origin, size, by, entries, found },
    lines: ok
      ? [
          `OK ${String(origin)} 0-${String(size)} ${by.join(', ')}`,
          ...entries.map(({ entry, hash: of, leaf }) => `@${leaf} ${entry ?? `# ${String(of)}`}`),
        ]
      : found.map(({ leaf, reason }) => (leaf === undefined ? reason : `${reason} @${leaf}`)),
  };
}

/** Whose one entry an operator proved is named by its own words. */
function proofIn(content: unknown): EntriesProof | undefined {
  const several = OfSeveral.safeParse(content);
  if (several.success) return several.data;
  const one = OfOne.safeParse(content);
  const said = Said.safeParse(one.success ? asJson(one.data.entry) : undefined);
  if (!one.success || !said.success) return undefined;
  const { before, blind, checkpoint, entry, leaf, proof } = one.data;
  return { type: 'puente-entries-proof/1', checkpoint, entries: [{ ...said.data, before, blind, entry, leaf, proof }] };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const notAProof = new CannotDo(
  { es: 'No es una prueba, o no son claves.', en: 'That is no proof, or these are no keys.' },
  'NOT_A_PROOF',
);
