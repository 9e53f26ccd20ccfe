import type { KeyDevice } from '@puente/contracts/keys';
import { loadConfig } from '@puente/platform/config';
import { deviceIn, deviceVariables } from '@puente/platform/pkcs11';
import { z } from 'zod';
import type { Environment } from './open-node.js';

const ofTheDevice = z.object(deviceVariables);

/** With the device in which the environment says that new keys are made; without one they are in the key file. */
export async function withDevice<Value>(
  environment: Environment,
  work: (device: KeyDevice | undefined) => Promise<Value>,
): Promise<Value> {
  const device = await deviceIn(loadConfig(ofTheDevice, environment));
  try {
    return await work(device);
  } finally {
    await device?.close();
  }
}
