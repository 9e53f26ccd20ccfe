import { Trouble } from '../say.mjs';
import { ask } from './prerequisites.mjs';
import { temporalProgram } from './python-tools.mjs';

/** One namespace per country. */
export const namespaceOf = (country) => country.toLowerCase();

/** What an operator may search processes by; never personal data. */
export const searchAttributes = {
  PuenteStage: 'Keyword',
  PuenteCorridor: 'Keyword',
  PuenteHolder: 'Keyword',
  PuenteDueAt: 'Datetime',
};

/** On a server that was given (`TEMPORAL_ADDRESS`) and so was not started with them. */
export async function createNamespaces(address, countries) {
  const operator = (...args) => ask(temporalProgram, ['operator', ...args, '--address', address]);
  if ((await operator('cluster', 'health')) === undefined) {
    throw new Trouble(`no Temporal server answers at TEMPORAL_ADDRESS=${address}`);
  }
  const existing = await namespacesOn(address);
  for (const name of countries.map(namespaceOf)) {
    if (!existing.has(name)) {
      await operator('namespace', 'create', '-n', name, '--retention', '72h');
    }
    const known = (await operator('search-attribute', 'list', '-n', name)) ?? '';
    for (const [attribute, type] of Object.entries(searchAttributes)) {
      if (known.includes(attribute)) continue;
      await operator('search-attribute', 'create', '-n', name, '--name', attribute, '--type', type);
    }
  }
}

/** Names of the namespaces that a server has; empty while it does not answer. */
export async function namespacesOn(address) {
  const listed = await ask(temporalProgram, [
    'operator',
    'namespace',
    'list',
    '--address',
    address,
    '--output',
    'json',
  ]);
  return new Set(listed === undefined ? [] : JSON.parse(listed).map(({ namespaceInfo }) => namespaceInfo.name));
}
