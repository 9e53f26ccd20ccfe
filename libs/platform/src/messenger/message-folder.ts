import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TimeSource } from '@puente/domain/kernel';
import type { MessageOutlet } from './message.js';

/** Invented numbers and addresses that the demonstration's carrier cannot reach, so that one can see what happens then. */
const outOfReach = /0404$|^rebota@/;

/** The demonstration's telephone: each message is a file in a folder, whole or not there at all; what lies there is delivered. */
export function messageFolder(folder: string, time: TimeSource): MessageOutlet {
  return {
    async send({ name, channel, address, text }) {
      const at = time.now();
      if (outOfReach.test(address)) return { state: 'failed', at, proof: 'out of reach', why: 'unreachable' };
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = join(folder, `.${name}`);
      await writeFile(half, `${text}\n\n[${channel} → ${address}]\n`, { mode: 0o600 });
      await rename(half, join(folder, `${name}.txt`));
      return { state: 'delivered', at, proof: `${name}.txt` };
    },
  };
}
