import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { genesis } from '../journal/entry.js';
import { exportedJournal } from '../journal/exported.js';
import { signedOver } from './signed-over.js';
import { tilesOf } from './tiles.js';
import type { Tree } from './tree.js';
import { treeOver } from './tree.js';

/** An entry of a log that other countries signed: its words, or their hash where whoever has the file may not read all of them. */
export interface ProvenEntry {
  readonly case: CaseId;
  readonly seq: number;
  /** RFC 8785 form, to the byte; with it `before`. */
  readonly entry?: string;
  /** Hex of the hash of the entry before. */
  readonly before?: string;
  /** Hex of the entry's own hash, where its words are left out. */
  readonly hash?: string;
  /** Hex of what its leaf was made with beside its hash: 32 bytes that no one guesses. */
  readonly blind: string;
  readonly leaf: number;
  /** RFC 9162 §2.1.3, each hash in Base64. */
  readonly proof: readonly string[];
}

/** Several entries of one node under one checkpoint: all that a checker needs beside the keys. */
export interface EntriesProof {
  readonly type: 'puente-entries-proof/1';
  /** Signed by the node and by those who keep it with it. */
  readonly checkpoint: string;
  readonly entries: readonly ProvenEntry[];
}

/** Which entries of a file are proven, and which of them word for word. */
export interface ProvenFile {
  readonly caseId: CaseId;
  readonly entries: ReadonlyMap<number, 'whole' | 'hash'>;
}

interface Leaf {
  readonly seq: number;
  readonly leaf: number;
  readonly blind: Buffer;
}

/** SQL: by its unique key. */
const leavesOf = {
  name: 'log:leaves of a case',
  text: 'SELECT seq, leaf, blind FROM log_leaves WHERE case_id = $1 AND leaf < $2 ORDER BY seq',
};

/** Undefined where no other country has signed the log yet; what was written since it last did is not among the entries. */
export async function proveEntries(pool: Pool, files: readonly ProvenFile[]): Promise<EntriesProof | undefined> {
  const signed = await signedOver(pool, 0);
  if (signed === undefined) return undefined;
  const { checkpoint, size } = signed;
  const tree = treeOver(tilesOf(pool), size);
  const entries: ProvenEntry[] = [];
  for (const file of files) entries.push(...(await ofFile(pool, file, tree, size)));
  return { type: 'puente-entries-proof/1', checkpoint, entries };
}

async function ofFile(
  pool: Pool,
  { caseId, entries }: ProvenFile,
  tree: Tree,
  size: number,
): Promise<readonly ProvenEntry[]> {
  const [{ rows }, exported] = await Promise.all([
    pool.query<Leaf>({ ...leavesOf, values: [caseId, size] }),
    exportedJournal(pool, caseId, ({ seq }) => entries.get(seq) === 'whole'),
  ]);
  const hashes = new Map(exported.map(({ hash, seq }) => [seq, hash]));
  const texts = new Map(exported.map(({ entry, seq }) => [seq, entry]));
  return Promise.all(
    rows
      .filter(({ seq }) => entries.has(seq))
      .map(async ({ blind, leaf, seq }) => {
        const entry = texts.get(seq);
        const before = hashes.get(seq - 1) ?? genesis.toString('hex');
        return {
          ...{ case: caseId, seq, ...(entry === undefined ? { hash: hashes.get(seq) ?? '' } : { entry, before }) },
          ...{ blind: blind.toString('hex'), leaf },
          proof: (await tree.inclusion(leaf, size)).map((hash) => hash.toString('base64')),
        };
      }),
  );
}
