import { join } from 'node:path';
import { root, tools } from './places.mjs';
import { consoleClient } from './identity/console-client.mjs';
import { audienceOf } from './servers/identity.mjs';
import { livingBy } from './processes/movable.mjs';
import { answers } from './servers/connect.mjs';
import { databaseUrls } from './set-up/databases.mjs';
import { namespaceOf } from './set-up/namespaces.mjs';
import { nodeFiles, publicUrlOf } from './set-up/node-keys.mjs';

/** glibc would keep memory apart for each of some twenty threads, and most of what it was given back. */
const memory = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_MMAP_THRESHOLD_: '131072' };

const keepCompiled = join(import.meta.dirname, 'processes', 'compiled.cjs');

/** Where one country's node is: what `.local/endpoints.json` says about it. */
export function nodeEndpoints(country, { places, ports, servers }) {
  const at = (part) => `http://127.0.0.1:${ports[`${part}-${country}`]}`;
  const files = nodeFiles(places, country);
  const database = databaseUrls(places, servers.databaseUrlOf(country), country);
  return {
    api: at('agency-api'),
    portal: at('portal'),
    console: at('console'),
    publicUrl: publicUrlOf(country, ports),
    namespace: namespaceOf(country),
    databases: database,
    ownerDatabase: database.owner,
    caseWorker: at('case-worker'),
    eventRelay: at('event-relay'),
    keys: files.keys,
    trust: files.trust,
    proxyKey: files.proxyKey,
    consoleKey: files.consoleKey,
    messages: files.messages,
    deletions: files.deletions,
    documents: files.documents,
  };
}

/** The processes of one node: its API, its worker, its relay, its portal and its console. Nothing is shared with another node. */
export function defineNode(processes, country, context) {
  const { movable, ports, servers } = context;
  const time = livingBy(movable);
  const node = nodeEndpoints(country, context);
  const common = {
    PUENTE_COUNTRY: country,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: node.namespace,
    PUENTE_KEYS: node.keys,
    PUENTE_TRUST: node.trust,
    PUENTE_DOCUMENTS: node.documents,
    PUENTE_MESSAGES: node.messages,
    PUENTE_PORTAL_URL: node.portal,
    PUENTE_PUBLIC_URL: node.publicUrl,
    OIDC_ISSUER: servers.identity.issuer,
    OIDC_AUDIENCE: audienceOf(country),
    HOST: '127.0.0.1',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
    NODE_ENV: 'production',
    TZ: 'UTC',
    ...memory,
    PUENTE_COMPILED: tools.compiled,
    NODE_COMPILE_CACHE: tools.compiled,
  };
  /** Whether there is an account, before anybody is registered or drawn. */
  const directory = { SCIM_URL: servers.identity.scim.url, SCIM_TOKEN: servers.identity.scim.token };
  const port = (part) => String(ports[`${part}-${country}`]);
  /** Each connects with a role of its own, which may do what its statements need. */
  const app = (name, role, env, readiness, needs) =>
    processes.add({
      name: `${country}-${name}`,
      tier: 1,
      command: process.execPath,
      args: [...time.args, '-r', keepCompiled, join(root, 'apps', name, 'dist', 'main.js')],
      env: { ...common, ...time.env, DATABASE_URL: node.databases[role], ...env },
      beforeStart: needs,
      ready: () => answers(readiness),
    });
  return [
    app(
      'case-worker',
      'worker',
      { HEALTH_PORT: port('case-worker'), PUENTE_DELETIONS: node.deletions, ...directory },
      `${node.caseWorker}/readiness`,
      () => servers.temporalReady,
    ),
    app(
      'event-relay',
      'relay',
      { HEALTH_PORT: port('event-relay'), ...brokerVariables(country, servers) },
      `${node.eventRelay}/readiness`,
      () => servers.brokersReady,
    ),
    // The portal speaks for its readers, and only it: by the node's key, their own addresses count for the limits.
    app(
      'agency-api',
      'api',
      { PORT: port('agency-api'), PUENTE_PROXY_KEY: node.proxyKey, ...directory },
      `${node.api}/readiness`,
    ),
    ...sites(processes, country, { ...context, node }),
  ];
}

/** To a broker of this stack a node comes with its own password; to one that was given, in the clear. */
function brokerVariables(country, { brokers, brokerAccess }) {
  if (brokerAccess === undefined) return { KAFKA_BROKERS: brokers };
  const { username, password } = brokerAccess.logins[country];
  return {
    KAFKA_BROKERS: brokerAccess.brokers,
    KAFKA_CA: brokerAccess.certificate,
    KAFKA_USERNAME: username,
    KAFKA_PASSWORD: password,
  };
}

/** What people read in a browser: workers and everybody the portal, officers the console. Both speak for their readers. */
function sites(processes, country, { movable, ports, node, pages, servers }) {
  const time = livingBy(movable);
  const site = (name, env) => {
    const folder = join(root, 'apps', name);
    return processes.add({
      name: `${country}-${name}`,
      tier: 2,
      command: process.execPath,
      args: [...time.args, join(folder, 'server.mjs')],
      cwd: folder,
      env: {
        ...time.env,
        PUENTE_API: node.api,
        PUENTE_PROXY_KEY: node.proxyKey,
        PUENTE_COUNTRY: country,
        HOST: '127.0.0.1',
        PORT: String(ports[`${name}-${country}`]),
        NODE_ENV: 'production',
        TZ: 'UTC',
        ...memory,
        ...env,
      },
      beforeStart: () => pages,
      ready: () => answers(`${node[name]}/health`),
    });
  };
  return [
    site('portal', { PUENTE_PORTAL_URL: node.portal }),
    site('console', {
      PUENTE_CONSOLE_URL: node.console,
      PUENTE_CONSOLE_KEY: node.consoleKey,
      OIDC_ISSUER: servers.identity.issuer,
      OIDC_AUDIENCE: audienceOf(country),
      OIDC_CLIENT_ID: consoleClient.id,
      OIDC_CLIENT_SECRET: consoleClient.secret,
    }),
  ];
}
