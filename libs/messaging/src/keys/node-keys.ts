import { statSync } from 'node:fs';
import { NodeKeyFile } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import type { EventKeys } from './event-keys.js';
import { importPair } from './event-keys.js';
import { followedFile } from './followed-file.js';
import { faultsIn, KeyFault } from './key-fault.js';
import { readJson } from './read-json.js';

/** What a node signs and decrypts with. */
export interface NodeKeys extends EventKeys {
  readonly country: CountryCode;
  /** 32 bytes; wraps the keys of the dossiers. */
  readonly master: Buffer;
  /** Wrapped them before; while it is being changed. */
  readonly formerMaster?: Buffer;
  /** 32 bytes; from it follow the marks of people, and the draws. */
  readonly marks: Buffer;
  /** 32 bytes; signs the sessions of the worker's page. */
  readonly session: Buffer;
}

/** @throws KeyFault where the file is not a node's keys, or others on the machine can read it */
export async function readNodeKeys(path: string): Promise<NodeKeys> {
  const content = readJson('the node key file', path);
  if ((statSync(path).mode & 0o077) !== 0) throw new KeyFault('the node key file can be read by others: chmod 600');
  return nodeKeysFrom(content);
}

/** The keys as they are at the moment of asking: a change is taken up without a restart. */
export const openNodeKeys = (path: string): Promise<() => Promise<NodeKeys>> => followedFile(path, readNodeKeys);

export async function nodeKeysFrom(content: unknown): Promise<NodeKeys> {
  const read = NodeKeyFile.safeParse(content);
  if (!read.success) throw faultsIn('the node key file', read.error);
  const { country, next, master, formerMaster, marks, session } = read.data;
  return {
    country,
    ...(await importPair('', read.data)),
    ...(next === undefined ? {} : { next: { ...next, ...(await importPair(' that follows', next)) } }),
    master: Buffer.from(master, 'base64url'),
    ...(formerMaster === undefined ? {} : { formerMaster: Buffer.from(formerMaster, 'base64url') }),
    marks: Buffer.from(marks ?? master, 'base64url'),
    session: Buffer.from(session, 'base64url'),
  };
}
