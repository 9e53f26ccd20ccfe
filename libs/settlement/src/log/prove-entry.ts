import type { CaseId } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { exportedJournal } from '../journal/exported.js';
import { genesis } from '../journal/entry.js';
import { signedOver } from './signed-over.js';
import { tilesOf } from './tiles.js';
import { treeOver } from './tree.js';

/** That an entry stands in a log which another country signed: all that a checker needs beside the keys. */
export interface EntryProof {
  readonly type: 'puente-entry-proof/1';
  /** RFC 8785 form of the entry, to the byte. */
  readonly entry: string;
  /** Hex of the hash of the entry before. */
  readonly before: string;
  /** Hex of what its leaf was made with beside its hash: 32 bytes that no one guesses. */
  readonly blind: string;
  /** Its place in the log. */
  readonly leaf: number;
  /** RFC 9162 §2.1.3, each hash in Base64. */
  readonly proof: readonly string[];
  /** Signed by the node and by those who keep it with it. */
  readonly checkpoint: string;
}

/** SQL: by its unique key. */
const leafOf = {
  name: 'log:leaf of an entry',
  text: 'SELECT leaf, blind FROM log_leaves WHERE case_id = $1 AND seq = $2',
};

/** Undefined where there is no such entry, or no other country has signed a log that has it yet. */
export async function proveEntry(pool: Pool, caseId: CaseId, seq: number): Promise<EntryProof | undefined> {
  const [{ rows }, entries] = await Promise.all([
    pool.query<{ leaf: number; blind: Buffer }>({ ...leafOf, values: [caseId, seq] }),
    exportedJournal(pool, caseId, (row) => row.seq === seq),
  ]);
  const [{ blind, leaf } = {}, entry] = [rows[0], entries.find((one) => one.seq === seq)?.entry];
  if (leaf === undefined || blind === undefined || entry === undefined) return undefined;
  const signed = await signedOver(pool, leaf);
  if (signed === undefined) return undefined;
  const { checkpoint, size } = signed;
  const proof = await treeOver(tilesOf(pool), size).inclusion(leaf, size);
  return {
    type: 'puente-entry-proof/1',
    ...{
      entry,
      before: entries.find((one) => one.seq === seq - 1)?.hash ?? genesis.toString('hex'),
      blind: blind.toString('hex'),
      leaf,
    },
    ...{ proof: proof.map((hash) => hash.toString('base64')), checkpoint },
  };
}
