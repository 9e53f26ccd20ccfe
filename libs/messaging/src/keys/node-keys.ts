import { statSync } from 'node:fs';
import { NodeKeyFile } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import type { CryptoKey } from 'jose';
import { importKey } from './import-key.js';
import { faultsIn, KeyFault } from './key-fault.js';
import { readJson } from './read-json.js';

/** What a node signs and decrypts with. */
export interface NodeKeys {
  readonly country: CountryCode;
  readonly signing: { readonly kid: string; readonly key: CryptoKey };
  readonly encryption: { readonly kid: string; readonly key: CryptoKey };
  /** 32 bytes; wraps the keys of the dossiers. */
  readonly master: Buffer;
  /** 32 bytes; signs the sessions of the worker's page. */
  readonly session: Buffer;
}

/** @throws KeyFault where the file is not a node's keys, or others on the machine can read it */
export async function readNodeKeys(path: string): Promise<NodeKeys> {
  const content = readJson('the node key file', path);
  if ((statSync(path).mode & 0o077) !== 0) throw new KeyFault('the node key file can be read by others: chmod 600');
  return nodeKeysFrom(content);
}

export async function nodeKeysFrom(content: unknown): Promise<NodeKeys> {
  const read = NodeKeyFile.safeParse(content);
  if (!read.success) throw faultsIn('the node key file', read.error);
  const { country, signing, encryption, master, session } = read.data;
  return {
    country,
    signing: { kid: signing.kid, key: await importKey('the signing key', signing) },
    encryption: { kid: encryption.kid, key: await importKey('the encryption key', encryption) },
    master: Buffer.from(master, 'base64url'),
    session: Buffer.from(session, 'base64url'),
  };
}
