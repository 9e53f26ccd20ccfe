/** `npm start`: sets the machine up, starts servers and nodes, tells the demonstration, stays up until Ctrl-C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { demonstrationCase } from './demonstration/case.mjs';
import { beginInThePast, tellPast, tellsCases } from './demonstration/tell-past.mjs';
import { writeEndpoints } from './endpoints.mjs';
import { placesUnder, local, root } from './places.mjs';
import { countries, countriesToStart } from './packs.mjs';
import { defaultPortBase, portsFrom } from './ports.mjs';
import { openProcesses } from './processes/processes.mjs';
import { giveUp, say, step, Trouble } from './say.mjs';
import { registerOfficers } from './officers.mjs';
import { startNodes } from './start-nodes.mjs';
import { givenServers, migrate, prepareMachine, startBuild, startServers } from './stack.mjs';
import { untilStopped } from './until-stopped.mjs';
import { whereToLook } from './where-to-look.mjs';

const options = {
  'no-demo': { type: 'boolean', default: false },
  'no-cases': { type: 'boolean', default: false },
  servers: { type: 'boolean', default: false },
  countries: { type: 'string', default: '' },
};

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Trouble(`${error.message}; there are --countries (codes, or all), --no-cases, --no-demo and --servers`);
  }
}

async function bringUp(processes, places, portBase, { wanted, started }) {
  const ports = portsFrom(portBase, countries);
  const given = givenServers(process.env);
  const left = await processes.endLeftovers();
  if (left.length > 0) say(`  ended what a crashed run left: ${left.join(', ')}`);
  let built;
  const { java } = await prepareMachine(processes, given, () => {
    if (!wanted.servers) built = startBuild(processes);
  });
  const past = tellsCases(wanted, places, given) ? beginInThePast(places) : undefined;
  const servers = await startServers(processes, { places, ports, given, java, movable: past });
  const context = {
    places,
    ports,
    servers,
    portBase,
    started,
    users: servers.users,
    pages: built?.sites,
    movable: past,
  };
  const endpoints = writeEndpoints(context);
  if (wanted.servers) {
    await servers.ready;
    return { endpoints };
  }
  await built.programs;
  await migrate(context);
  await startNodes(processes, context);
  await servers.ready;
  await step('officers for the draw', () => registerOfficers(endpoints));
  if (past !== undefined) await tellPast(processes, endpoints, past, places);
  return { endpoints, story: wanted['no-demo'] ? undefined : await tellStory(endpoints) };
}

async function tellStory(endpoints) {
  const path = join(root, 'infra', 'local', 'demonstration', 'story.mjs');
  if (!existsSync(path)) return undefined;
  const story = await import(pathToFileURL(path).href);
  say('');
  try {
    return await story.tellStory(endpoints, say);
  } catch (error) {
    // The stack stays up: whoever sees this wants to look into it.
    say(`\n✗ the demonstration ended early: ${error.stack}`);
    return undefined;
  }
}

async function main() {
  const wanted = readOptions();
  const started = countriesToStart(wanted.countries, demonstrationCase());
  const since = performance.now();
  const places = placesUnder(local);
  const portBase = Number(process.env['PUENTE_PORT_BASE'] ?? defaultPortBase);
  const stopped = untilStopped();
  const processes = openProcesses(places);
  let failed = false;
  const up = bringUp(processes, places, portBase, { wanted, started }).then(({ endpoints, story }) => {
    whereToLook(endpoints, { story, serversOnly: wanted.servers, took: performance.now() - since });
  });
  up.catch((error) => {
    if (processes.isStopping()) return;
    failed = true;
    giveUp(error);
  });
  const reason = await Promise.race([
    stopped,
    up.then(
      () => stopped,
      () => 'a fault',
    ),
  ]);
  say(failed ? '' : `\nStopping (${reason})`);
  await processes.stopAll((names) => say(`  ended ${names}`));
  process.exit(failed ? 1 : 0);
}

main().catch(giveUp);
