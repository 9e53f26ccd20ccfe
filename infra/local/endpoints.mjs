import { writeFileSync } from 'node:fs';
import { demonstrationCase } from './demonstration/case.mjs';
import { nodeEndpoints } from './nodes.mjs';
import { verifiers } from './servers/identity.mjs';
import { temporalTestServer } from './set-up/python-tools.mjs';

/** Writes `endpoints.json`: where everything that runs is, for scripts and for people. Demonstration accounts only. */
export function writeEndpoints(context) {
  const { places, ports, servers, portBase, started, users } = context;
  const endpoints = {
    startedAt: new Date().toISOString(),
    portBase,
    logs: places.log,
    temporal: {
      ...{ address: servers.temporalAddress, ui: servers.temporalUi, testServer: temporalTestServer },
      store: servers.temporalStore,
    },
    kafka: { brokers: servers.brokers, access: servers.brokerAccess ?? null },
    postgres: { url: servers.databaseUrl, apart: apartOf(servers) },
    identity: { issuer: servers.identity.issuer, tokenEndpoint: servers.identity.tokenEndpoint },
    nodes: Object.fromEntries(started.map((country) => [country, nodeEndpoints(country, context)])),
    users,
    verifiers,
    demonstration: demonstrationCase(),
  };
  writeFileSync(places.endpoints, `${JSON.stringify(endpoints, null, 2)}\n`, { mode: 0o600 });
  return endpoints;
}

const apartOf = ({ apart }) => {
  if (apart === undefined) return null;
  const { archive, country, data, name, url } = apart;
  return { archive, country, data, name, url };
};
