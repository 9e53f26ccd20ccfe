import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namespaceOf, namespacesOn, searchAttributes } from '../set-up/namespaces.mjs';
import { temporalProgram } from '../set-up/python-tools.mjs';
import { accepts } from './connect.mjs';

/** The Temporal server on a file, so that what was accepted is still there after a SIGKILL. */
export function defineTemporal(processes, { places, ports, countries }) {
  const address = `127.0.0.1:${ports.temporal}`;
  const store = join(places.data, 'temporal.db');
  const namespaces = countries.map(namespaceOf);
  const process_ = processes.add({
    name: 'temporal',
    command: temporalProgram,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--ui-ip', '127.0.0.1', '--log-level', 'warn'],
      ...['--port', String(ports.temporal), '--ui-port', String(ports['temporal-ui'])],
      ...['--http-port', String(ports['temporal-http']), '--metrics-port', String(ports['temporal-metrics'])],
      ...['--db-filename', store],
      ...namespaces.flatMap((name) => ['--namespace', name]),
      ...Object.entries(searchAttributes).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
    ],
    ready: async () => (await accepts(ports.temporal)) && (await hasAll(address, namespaces)),
  });
  return {
    process: process_,
    address,
    store,
    ui: `http://127.0.0.1:${ports['temporal-ui']}`,
    isNew: !existsSync(store),
  };
}

async function hasAll(address, namespaces) {
  const existing = await namespacesOn(address);
  return namespaces.every((name) => existing.has(name));
}
