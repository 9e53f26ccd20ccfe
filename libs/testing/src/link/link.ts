import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** The way to a server, which a test can lose without ending the server: others use it too. */
export interface Link {
  /** Of this machine. */
  readonly port: number;
  /** Takes connections and bytes and answers none, as a server that is stopped (SIGSTOP) does. */
  freeze(): void;
  /** Goes on with what waits. */
  thaw(): void;
  /** Ends every connection and takes none, as a server that is not there. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** @param to the server's port on this machine */
export async function openLink(to: number): Promise<Link> {
  const open = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('data', (bytes) => other.write(bytes));
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      if (frozen) one.pause();
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    port,
    freeze() {
      frozen = true;
      for (const socket of open) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of open) socket.resume();
    },
    cut,
    restore: () => listen(port),
    close: cut,
  };
}
