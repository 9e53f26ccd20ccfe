import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One text on its way to a worker. */
export interface Message {
  /** Tells it apart from every other; the same name again replaces it. */
  readonly name: string;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
}

/** Where texts leave a node. In production a carrier stands here. */
export interface MessageOutlet {
  send(message: Message): Promise<void>;
}

/** The demonstration's telephone: each message is a file in a folder, whole or not there at all. */
export function messageFolder(folder: string): MessageOutlet {
  return {
    async send({ name, channel, address, text }) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const half = join(folder, `.${name}`);
      await writeFile(half, `${text}\n\n[${channel} → ${address}]\n`, { mode: 0o600 });
      await rename(half, join(folder, `${name}.txt`));
    },
  };
}
