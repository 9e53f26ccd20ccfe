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

/** The carrier answered that the address cannot be reached: no fault of the node, and another channel may do. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
  constructor(readonly why: 'unreachable' | 'rejected' | 'no-answer') {
    super(why);
  }
}

/** Where texts leave a node. In production a carrier stands here. */
export interface MessageOutlet {
  /** @throws {Undeliverable} */
  send(message: Message): Promise<void>;
}

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
