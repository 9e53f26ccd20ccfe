import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageOutlet } from './message.js';
import { Undeliverable } from './message.js';

/** Invented numbers and addresses that the demonstration's carrier cannot reach, so that one can see what happens then. */
const outOfReach = /0404$|^rebota@/;

/** The demonstration's telephone: each message is a file in a folder, whole or not there at all. */
export function messageFolder(folder: string): MessageOutlet {
  return {
    async send({ name, channel, address, text }) {
      if (outOfReach.test(address)) throw new Undeliverable('unreachable');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = join(folder, `.${name}`);
      await writeFile(half, `${text}\n\n[${channel} → ${address}]\n`, { mode: 0o600 });
      await rename(half, join(folder, `${name}.txt`));
    },
  };
}
