import { writeFileSync } from 'node:fs';
import { nodeEndpoints } from './nodes.mjs';
import { demonstrationUsers } from './servers/identity.mjs';
import { temporalTestServer } from './set-up/python-tools.mjs';
import { countries } from './stack.mjs';

/** Writes `endpoints.json`: where everything is, for scripts and for people. Demonstration accounts only. */
export function writeEndpoints(context) {
  const { places, ports, servers, portBase } = context;
  const endpoints = {
    startedAt: new Date().toISOString(),
    portBase,
    logs: places.log,
    temporal: { address: servers.temporalAddress, ui: servers.temporalUi, testServer: temporalTestServer },
    kafka: { brokers: servers.brokers },
    postgres: { url: servers.databaseUrl },
    identity: { issuer: servers.identity.issuer, tokenEndpoint: servers.identity.tokenEndpoint },
    nodes: Object.fromEntries(countries.map((country) => [country, nodeEndpoints(country, context)])),
    users: demonstrationUsers(),
  };
  writeFileSync(places.endpoints, `${JSON.stringify(endpoints, null, 2)}\n`);
  return endpoints;
}
