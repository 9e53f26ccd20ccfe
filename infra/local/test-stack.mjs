import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeEndpoints } from './endpoints.mjs';
import { registerOfficers } from './officers.mjs';
import { local, placesUnder, root } from './places.mjs';
import { countries } from './packs.mjs';
import { defaultPortBase, portsFrom, testPortBases } from './ports.mjs';
import { openControl } from './processes/control.mjs';
import { firstTaken } from './processes/ports-taken.mjs';
import { movableVariables, openMovable } from './processes/movable.mjs';
import { openProcesses } from './processes/processes.mjs';
import { say, step, Trouble } from './say.mjs';
import { installCheckers, programsForCheckers } from './set-up/independent-checkers.mjs';
import {
  fetchClientJars,
  installClientTools,
  programsForClientJars,
  programsForClientTools,
} from './set-up/client-tools.mjs';
import { findChromium } from './set-up/chromium.mjs';
import { installFuzzer, programsForFuzzer } from './set-up/fuzzer.mjs';
import { requirePrograms } from './set-up/prerequisites.mjs';
import { prepareSoftHsm } from './set-up/softhsm.mjs';
import { temporalTestServer } from './set-up/python-tools.mjs';
import { startNodes } from './start-nodes.mjs';
import { givenServers, migrate, prepareMachine, startBuild, startServers } from './stack.mjs';

/**
 * A stack of its own under `.local/<name>`, fresh each time, on other ports, beside whatever `npm start` runs. Tests and
 * bench have a home each, so that neither waits for the other.
 *
 * @param {{ durable: boolean, home?: string, started?: string[], movable?: boolean, apart?: string }} how `started`: whose nodes; all,
 *   where it is left out. `movable`: a test may move the time of all processes of all of them at once, and change their packs.
 *   `apart`: whose database has a server of its own, which can be lost and put back
 */
export async function openTestStack({ durable, home: name = 'test', started = countries, movable = false, apart }) {
  const home = join(local, name);
  let places = placesUnder(home);
  const processes = openProcesses(places);
  const left = await processes.endLeftovers();
  if (left.length > 0) say(`  ended what a crashed run left: ${left.join(', ')}`);
  for (const folder of ['data', 'nodes', 'log', 'tokens', 'pictures'])
    rmSync(join(home, folder), { recursive: true, force: true });
  places = placesUnder(home);

  const given = givenServers(process.env);
  const moved = movable ? openMovable(home) : undefined;
  const stack = { processes, places, java: undefined, context: undefined, env: {} };

  /** What others wrote and a suite asks: brought where it is missing, and found by the suite in its environment. */
  const bringing = (what, programs, install) => async () => {
    await requirePrograms(programs());
    await step(what, async () => {
      Object.assign(stack.env, await install(processes, stack.java));
    });
  };
  stack.prepare = async () => {
    stack.java = (await prepareMachine(processes, given)).java;
  };
  stack.build = async () => {
    const { programs, sites } = startBuild(processes);
    await Promise.all([programs, sites]);
    stack.env.WORKFLOW_BUNDLE = join(root, 'apps', 'case-worker', 'dist', 'workflow-bundle.js');
  };
  stack.prepareCheckers = bringing('checkers in Python and Java', programsForCheckers, installCheckers);
  stack.prepareFuzzer = bringing('schemathesis', programsForFuzzer, installFuzzer);
  stack.prepareClientTools = bringing('generators of clients', programsForClientTools, installClientTools);
  stack.prepareClientJars = bringing('what a client in Java rests on', programsForClientJars, fetchClientJars);
  stack.prepareDevice = async () => {
    Object.assign(stack.env, await prepareSoftHsm(processes, home));
  };
  stack.startServers = async () => {
    const portBase = await freeBase();
    const ports = portsFrom(portBase, countries);
    const how = { durable, apart, movable: moved };
    const servers = await startServers(processes, { places, ports, given, java: stack.java, ...how });
    await servers.ready;
    stack.context = { places, ports, servers, portBase, started, users: servers.users, movable: moved };
    stack.endpoints = writeEndpoints(stack.context);
    Object.assign(stack.env, {
      DATABASE_URL: servers.databaseUrl,
      KAFKA_BROKERS: servers.brokers,
      TEMPORAL_ADDRESS: servers.temporalAddress,
      TEMPORAL_TEST_SERVER: temporalTestServer,
      PUENTE_ENDPOINTS: places.endpoints,
    });
  };
  stack.startNodes = async () => {
    if (stack.context === undefined) throw new Trouble('the servers are not up');
    const chromium = await findChromium(processes);
    if (chromium !== undefined) stack.env.CHROMIUM = chromium;
    await migrate(stack.context);
    const apps = await startNodes(processes, stack.context);
    stack.stopNodes = () => Promise.all(apps.map((app) => app.stop()));
    await step('officers for the draw', () => registerOfficers(stack.endpoints));
    stack.control = await openControl(processes);
    stack.env.PUENTE_CONTROL = stack.control.url;
    if (moved !== undefined) Object.assign(stack.env, movableVariables(moved));
  };
  stack.close = async () => {
    stack.control?.close();
    await processes.stopAll();
  };
  return stack;
}

async function freeBase() {
  const preferred = Number(process.env['PUENTE_PORT_BASE'] ?? defaultPortBase) + 1000;
  for (const base of testPortBases(preferred))
    if ((await firstTaken(portsFrom(base, countries))) === undefined) return base;
  throw new Trouble(`no free ports from ${preferred} on; set PUENTE_PORT_BASE`);
}
