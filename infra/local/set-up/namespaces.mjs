import { Trouble } from '../say.mjs';
import { ask } from './prerequisites.mjs';
import { temporalProgram } from './python-tools.mjs';

/** One namespace per country, and what an operator may search processes by (never personal data). */
export const namespaces = ['mx', 'gt'];
export const searchAttributes = {
  PuenteStage: 'Keyword',
  PuenteCorridor: 'Keyword',
  PuenteHolder: 'Keyword',
  PuenteDueAt: 'Datetime',
};

/** On a server that was given (`TEMPORAL_ADDRESS`) and so was not started with them. */
export async function createNamespaces(address) {
  const operator = (...args) => ask(temporalProgram, ['operator', ...args, '--address', address]);
  if ((await operator('cluster', 'health')) === undefined) {
    throw new Trouble(`no Temporal server answers at TEMPORAL_ADDRESS=${address}`);
  }
  for (const name of namespaces) {
    if ((await operator('namespace', 'describe', '-n', name)) === undefined) {
      await operator('namespace', 'create', '-n', name, '--retention', '72h');
    }
    const known = (await operator('search-attribute', 'list', '-n', name)) ?? '';
    for (const [attribute, type] of Object.entries(searchAttributes)) {
      if (known.includes(attribute)) continue;
      await operator('search-attribute', 'create', '-n', name, '--name', attribute, '--type', type);
    }
  }
}
