import { statSync } from 'node:fs';
import { NodeKeyFile } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import type { EventKeys } from './event-keys.js';
import { importPair } from './event-keys.js';
import { followedFile } from './followed-file.js';
import { faultsIn, KeyFault } from './key-fault.js';
import { readJson } from './read-json.js';

/** 32 bytes, or what names it in a device. */
type MasterKey = Buffer | { readonly device: Buffer };

/** What a node signs and decrypts with. */
export interface NodeKeys extends EventKeys {
  readonly country: CountryCode;
  /** 32 bytes, or its name in the node's device; wraps the keys of the dossiers. */
  readonly master: MasterKey;
  /** Wrapped them before; while it is being changed. */
  readonly formerMaster?: MasterKey;
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

const masterIn = (master: NodeKeyFile['master']): MasterKey =>
  typeof master === 'string' ? Buffer.from(master, 'base64url') : { device: Buffer.from(master.device, 'hex') };

/** Nothing follows from a key that nobody can read. */
function marksIn(marks: NodeKeyFile['master']): string {
  if (typeof marks !== 'string')
    throw new KeyFault('the node key file: its master key is in a device, and it has no marks');
  return marks;
}

export async function nodeKeysFrom(content: unknown): Promise<NodeKeys> {
  const read = NodeKeyFile.safeParse(content);
  if (!read.success) throw faultsIn('the node key file', read.error);
  const { country, next, master, formerMaster, marks, session } = read.data;
  return {
    country,
    ...(await importPair('', read.data)),
    ...(next === undefined ? {} : { next: { ...next, ...(await importPair(' that follows', next)) } }),
    master: masterIn(master),
    ...(formerMaster === undefined ? {} : { formerMaster: masterIn(formerMaster) }),
    marks: Buffer.from(marksIn(marks ?? master), 'base64url'),
    session: Buffer.from(session, 'base64url'),
  };
}
