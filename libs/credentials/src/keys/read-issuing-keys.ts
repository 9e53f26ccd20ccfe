import { readFileSync, statSync } from 'node:fs';
import type { HeldIssuingKey } from '@puente/contracts/keys';
import { HeldIssuingKeys } from '@puente/contracts/keys';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { KeyStoreFault } from './key-store-fault.js';

/** Of the node's key file, what issues. The key that signs events is not even read. */
const ofTheKeyFile = z.object({ issuing: HeldIssuingKeys });

/** @throws KeyStoreFault where others can read the file, it has no issuing keys, or one is not what it says */
export async function readIssuingKeys(path: string): Promise<readonly HeldIssuingKey[]> {
  const read = ofTheKeyFile.safeParse(contentOf(path));
  if (!read.success) {
    const { path: where, message } = read.error.issues[0] ?? { path: [], message: 'unreadable' };
    throw new KeyStoreFault(`the node key file: ${where.map(String).join('.')}: ${message}; see docs/runbooks/keys.md`);
  }
  for (const { kid, jwk } of read.data.issuing)
    if ((await calculateJwkThumbprint(jwk)) !== kid)
      throw new KeyStoreFault(`the issuing key ${kid}: its id is not its thumbprint`);
  return read.data.issuing;
}

/** Changes whenever the file does: it is replaced as a whole, so its inode changes too. */
export function versionOf(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino} ${mtimeMs} ${size}`;
}

/** The parser's own message quotes the text, which here is a private key: it is not passed on. */
function contentOf(path: string): unknown {
  if ((statSync(path).mode & 0o077) !== 0)
    throw new KeyStoreFault('the node key file can be read by others: chmod 600');
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new KeyStoreFault('the node key file is not JSON');
  }
}
