import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const secret = z
  .base64url()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes');

/** Of the node's key file, the two secrets that this process needs; it never signs in the country's name. */
const keyFile = z.object({ country: z.string(), master: secret, session: secret });

/** @throws where the file is missing, damaged, or of another country */
export async function readNodeKeys(path: string, country: string): Promise<{ master: Buffer; session: Buffer }> {
  const keys = keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
  if (keys.country !== country) throw new Error(`the key file is of ${keys.country}, and this node is ${country}`);
  return keys;
}
