/** `npm start`: sets the machine up, starts servers and every country's node, tells the demonstration, stays up until Ctrl-C. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeEndpoints } from './endpoints.mjs';
import { placesUnder, local, root } from './places.mjs';
import { countries, countriesToStart } from './packs.mjs';
import { defaultPortBase, portsFrom } from './ports.mjs';
import { openProcesses } from './processes/processes.mjs';
import { giveUp, say, step, Trouble } from './say.mjs';
import { registerOfficers } from './officers.mjs';
import { startNodes } from './start-nodes.mjs';
import { buildAndMigrate, givenServers, prepareMachine, startServers } from './stack.mjs';
import { untilStopped } from './until-stopped.mjs';
import { whereToLook } from './where-to-look.mjs';

const flags = new Set(process.argv.slice(2));
const known = ['--no-demo', '--servers'];

async function bringUp(processes, places, portBase) {
  const ports = portsFrom(portBase, countries);
  const started = countriesToStart();
  const given = givenServers(process.env);
  const left = await processes.endLeftovers();
  if (left.length > 0) say(`  ended what a crashed run left: ${left.join(', ')}`);
  const { java } = await prepareMachine(processes, given);
  const servers = await startServers(processes, { places, ports, given, java });
  const context = { places, ports, servers, portBase, started, users: servers.users };
  const endpoints = writeEndpoints(context);
  if (flags.has('--servers')) {
    await servers.brokersReady;
    return { endpoints };
  }
  await buildAndMigrate(processes, servers.databaseUrl);
  await startNodes(processes, context);
  await step('officers for the draw', () => registerOfficers(endpoints));
  return { endpoints, story: flags.has('--no-demo') ? undefined : await tellStory(endpoints) };
}

async function tellStory(endpoints) {
  const path = join(root, 'infra', 'local', 'demonstration', 'story.mjs');
  if (!existsSync(path)) return undefined;
  const { home, host } = endpoints.demonstration;
  const absent = [home, host].find((country) => endpoints.nodes[country] === undefined);
  if (absent) {
    say(`\nNo story: it crosses from ${home} to ${host}, and the node of ${absent} is not started (PUENTE_COUNTRIES).`);
    return undefined;
  }
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
  const unknown = [...flags].find((flag) => !known.includes(flag));
  if (unknown) throw new Trouble(`unknown option ${unknown}; there are ${known.join(' and ')}`);
  const since = performance.now();
  const places = placesUnder(local);
  const portBase = Number(process.env['PUENTE_PORT_BASE'] ?? defaultPortBase);
  const stopped = untilStopped();
  const processes = openProcesses(places);
  let failed = false;
  const up = bringUp(processes, places, portBase).then(({ endpoints, story }) => {
    whereToLook(endpoints, { story, serversOnly: flags.has('--servers'), took: performance.now() - since });
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
