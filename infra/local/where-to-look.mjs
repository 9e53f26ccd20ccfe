import { relative } from 'node:path';
import { countries } from './packs.mjs';
import { root } from './places.mjs';
import { say } from './say.mjs';

/** The last thing `npm start` prints: addresses, accounts, and how to stop. */
export function whereToLook(endpoints, { story, serversOnly, took }) {
  const { temporal, kafka, postgres, identity, nodes, users } = endpoints;
  const lines = [`\nUp after ${(took / 1000).toFixed(1)} s. Where to look:\n`];
  const row = (what, where) => lines.push(`  ${what.padEnd(28)} ${where}`);
  if (!serversOnly) {
    for (const [country, node] of Object.entries(nodes)) {
      row(`${country}: status page`, node.portal);
      row(`${country}: officers’ console`, node.console);
      row(`${country}: API documentation`, `${node.api}/docs`);
    }
  }
  for (const [country, code] of Object.entries(story?.codes ?? {})) {
    row(`${country}: the story’s case`, `${story.caseId} with the code ${code} (once, ten minutes)`);
  }
  if (story) row('another code', 'ask on the status page, then read it in .local/nodes/<country>/messages');
  row('Temporal’s web UI', temporal.ui ?? `(server at ${temporal.address})`);
  row('Kafka', kafka.brokers);
  row('PostgreSQL', withoutPassword(postgres.url));
  row('identity provider', `${identity.issuer}/.well-known/openid-configuration`);
  row('accounts (password: demo)', `${exampleNames(users, Object.keys(nodes)[0])}, …`);
  row('all addresses', relative(root, `${endpoints.logs}/../endpoints.json`));
  row('logs', relative(root, endpoints.logs));
  if (!serversOnly) lines.push(`\n${whichRun(Object.keys(nodes))}`);
  lines.push('\nCtrl-C stops everything.');
  say(lines.join('\n'));
}

function whichRun(started) {
  const others = countries.filter((country) => !started.includes(country));
  if (others.length === 0) return `The nodes of all countries run: ${started.join(', ')}.`;
  const some = others.slice(0, 2).join(',');
  return `The nodes of ${started.join(' and ')} run. More: npm start -- --countries ${some}, or --countries all (${countries.join(', ')}).`;
}

const exampleNames = (users, country) =>
  users
    .filter((user) => user.country === country)
    .slice(0, 5)
    .map(({ username }) => username)
    .join(', ');

function withoutPassword(url) {
  const shown = new URL(url);
  if (shown.password) shown.password = '…';
  return decodeURI(shown.toString());
}
