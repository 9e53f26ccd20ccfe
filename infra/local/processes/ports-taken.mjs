import { createServer } from 'node:net';
import { Trouble } from '../say.mjs';
import { listenerOn } from './proc.mjs';

/** Whether a port of the loopback interface can be bound now. */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export async function firstTaken(ports) {
  for (const [part, port] of Object.entries(ports)) if (!(await isFree(port))) return { part, port };
  return undefined;
}

/** Says in one line which port is taken, by whom, and how to move all of them. */
export async function requireFree(ports) {
  const taken = await firstTaken(ports);
  if (taken === undefined) return;
  const by = listenerOn(taken.port);
  const whom = by === undefined ? 'another process' : `process ${by.pid} (${by.name})`;
  throw new Trouble(
    `port ${taken.port} for ${taken.part} is taken by ${whom}; end it, or move all ports: PUENTE_PORT_BASE=17400 npm start`,
  );
}
