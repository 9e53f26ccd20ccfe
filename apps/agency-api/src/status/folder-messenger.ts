import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where one-time codes leave for the worker's telephone or mailbox. */
export interface Messenger {
  send(message: { readonly channel: string; readonly to: string; readonly text: string }): Promise<void>;
}

/** The demonstration's telephone: each message is a file in a folder. */
export function folderMessenger(folder: string): Messenger {
  return {
    async send({ channel, to, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID()}.txt`;
      await writeFile(join(folder, name), `${text}\n\n[${channel} → ${to}]\n`, { mode: 0o600, flag: 'wx' });
    },
  };
}
