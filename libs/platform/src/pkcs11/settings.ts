import { readFileSync } from 'node:fs';
import type { KeyDevice } from '@puente/contracts/keys';
import { z } from 'zod';
import { openToken } from './open-token.js';

/** Of a process that works with keys: the device where they are, or nothing, and they are in its key file. */
export const deviceVariables = {
  /** The device's PKCS#11 library. */
  PUENTE_DEVICE: z.string().optional(),
  /** Label of its token. */
  PUENTE_DEVICE_TOKEN: z.string().default('puente'),
  /** File with the PIN of the token's user, which nobody else reads. */
  PUENTE_DEVICE_PIN: z.string().optional(),
};
type Settings = z.output<z.ZodObject<typeof deviceVariables>>;

export async function deviceIn(settings: Settings): Promise<KeyDevice | undefined> {
  const { PUENTE_DEVICE: library, PUENTE_DEVICE_TOKEN: label, PUENTE_DEVICE_PIN: path } = settings;
  if (library === undefined) return undefined;
  if (path === undefined) throw new Error('PUENTE_DEVICE_PIN is missing: a file with the PIN of the device’s token');
  return openToken({ library, label, pin: readFileSync(path, 'utf8').trim() });
}
