import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The way to a server, which a test can lose without ending the server: others use it too. */
export interface Link {
  /** Of this machine. */
  readonly port: number;
  /** How often somebody came, in all. */
  connections(): number;
  /** Takes connections and bytes and answers none, as a server that is stopped (SIGSTOP) does. */
  freeze(): void;
  /** Goes on with what waits. */
  thaw(): void;
  /** Milliseconds that each packet takes from now on, each way. */
  slow(each: number): void;
  /** Loses every connection, and what was on its way; who comes again is let in. */
  lose(): void;
  /** Ends every connection and takes none, as a server that is not there. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param to the server's port on this machine
 * @param answer what becomes of what the server says, where it names itself
 */
export async function openLink(to: number, answer = (bytes: Buffer): Buffer => bytes): Promise<Link> {
  const open = new Set<Socket>();
  let [came, frozen, delay] = [0, false, 0];
  const server = createServer((near) => {
    came += 1;
    const far = connect(to, '127.0.0.1');
    for (const [one, other, said] of [
      [near, far, (bytes: Buffer) => bytes],
      [far, near, answer],
    ] as const) {
      open.add(one);
      let before = Promise.resolve();
      one.on('data', (bytes) => {
        const write = () => void other.write(said(bytes));
        if (delay === 0) return void (before = before.then(write));
        const arrives = performance.now() + delay;
        before = before.then(() => pause(Math.max(0, arrives - performance.now()))).then(write);
      });
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
  const lose = () => {
    for (const socket of open) socket.destroy();
  };
  const cut = () => {
    lose();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    ...{ port, lose, cut },
    connections: () => came,
    freeze() {
      frozen = true;
      for (const socket of open) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of open) socket.resume();
    },
    slow(each) {
      delay = each;
    },
    restore: () => listen(port),
    close: cut,
  };
}
