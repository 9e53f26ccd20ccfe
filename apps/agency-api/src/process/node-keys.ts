import { readFile } from 'node:fs/promises';
import { didWebOf } from '@puente/credentials/did';
import type { TrustedNode } from '@puente/messaging/keys';
import type { HeldMasters } from '@puente/persistence/vault';
import { z } from 'zod';

const secret = z
  .base64url()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes');

const inDevice = z.object({ device: z.hex().transform((name) => Buffer.from(name, 'hex')) });

/** Of the node's key file, the secrets that this process needs; the key that signs events is not read. */
const keyFile = z.object({
  country: z.string(),
  master: z.union([secret, inDevice]),
  formerMaster: z.union([secret, inDevice]).exactOptional(),
  marks: secret.exactOptional(),
  session: secret,
});

export interface NodeSecrets extends HeldMasters {
  readonly marks: Buffer;
  readonly session: Buffer;
}

/** @throws where the file is missing, damaged, or of another country */
export async function readNodeKeys(path: string, country: string): Promise<NodeSecrets> {
  const keys = keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
  if (keys.country !== country) throw new Error(`the key file is of ${keys.country}, and this node is ${country}`);
  const marks = keys.marks ?? keys.master;
  if (!Buffer.isBuffer(marks)) throw new Error('the master key is in a device, and the key file has no marks');
  return { ...keys, marks };
}

/**
 * A node whose document is not where its name says would issue what nobody can check.
 *
 * @throws where the trust annex gives this country another name than its public address does
 */
export function assertPublished(publicUrl: string, own: Pick<TrustedNode, 'did'> | undefined): void {
  const did = didWebOf(publicUrl);
  if (own?.did !== did)
    throw new Error(`PUENTE_PUBLIC_URL makes this node ${did}, and PUENTE_TRUST names it ${own?.did ?? 'not at all'}`);
}
