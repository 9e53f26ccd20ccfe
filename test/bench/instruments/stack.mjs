import { People, RecognitionSteps, demonstrationWorker, nodeOf, readEndpoints } from '@puente/testing/actors';
import { forwardedFrom, proxyKeyAt } from '@puente/platform/forwarding';
import pg from 'pg';

/** The running stack, people to act in it, and what a bench looks at that no user sees: databases and processes. */
export async function openStack(env) {
  const endpoints = readEndpoints(required(env, 'PUENTE_ENDPOINTS'));
  const control = required(env, 'PUENTE_CONTROL');
  const people = new People(endpoints);
  const { home, host, certificate } = endpoints.demonstration;
  const proxyKey = proxyKeyAt(nodeOf(endpoints, host).proxyKey);
  const pool = (country) => new pg.Pool({ connectionString: nodeOf(endpoints, country).ownerDatabase, max: 4 });
  const pools = { home: pool(home), host: pool(host) };
  const answer = await fetch(`${control}/processes`);
  /** Name → pid. */
  const processes = new Map(
    (await answer.json()).filter(({ pid }) => pid !== null).map(({ name, pid }) => [name, pid]),
  );
  return {
    endpoints,
    people,
    /** The countries whose border every case crosses; it is filed in the host country. */
    home,
    host,
    steps: new RecognitionSteps(people, { home, host }),
    newWorker: () => demonstrationWorker(nextSerial(), certificate, { nationality: host }),
    pools,
    processes,
    /** Of the host country, where decisions are measured. */
    api: nodeOf(endpoints, host).api,
    /** What the node's own proxy says of a reader: limits count by their address. */
    from: (address) => forwardedFrom(address, proxyKey),
    processOf: (country, part) => processes.get(`${country}-${part}`),
    /** Stops, starts or kills one of the stack's processes; a start is answered when it is ready. */
    async tell(name, act) {
      const answer = await fetch(`${control}/processes/${name}/${act}`, { method: 'POST' });
      if (!answer.ok) throw new Error(`${name}: ${act} failed: ${await answer.text()}`);
      processes.set(name, (await answer.json()).pid ?? undefined);
    },
    close: () => Promise.all(Object.values(pools).map((pool) => pool.end())),
  };
}

function required(env, name) {
  const value = env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this through \`npm run bench\``);
  return value;
}

/** An officer's access token, for requests that a load generator sends. */
export async function tokenOf({ endpoints }, username) {
  const user = endpoints.users.find((candidate) => candidate.username === username);
  const response = await fetch(endpoints.identity.tokenEndpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'puente-demo',
      username,
      password: user.password,
      resource: `urn:puente:node:${user.country}`,
    }),
  });
  if (!response.ok) throw new Error(`no token for ${username}: ${response.status}`);
  return (await response.json()).access_token;
}

let serial = Date.now() % 10_000;
const nextSerial = () => (serial = (serial + 1) % 10_000);

/** As many drafts at the counter, a few at a time. */
export const drafts = ({ steps, newWorker }, count) => each(count, 8, () => steps.draft(newWorker()));

/** `count` times `work`, `flight` of them at once. */
export async function each(count, flight, work) {
  const results = [];
  let next = 0;
  const one = async () => {
    for (let n = next++; n < count; n = next++) results[n] = await work(n);
  };
  await Promise.all(Array.from({ length: Math.min(flight, count) }, one));
  return results;
}
