import type { SimulatedNode } from './node.js';

/** All that may still change, in a line. */
export const stateOf = (nodes: readonly SimulatedNode[]): string =>
  nodes
    .map(({ disk: { cases, cosignatures, held, leaves, outbox, wakes } }) => {
      const files = [...cases.values()].map(({ id, version }) => `${id}${String(version)}`);
      const sent = [...outbox.values()].map(({ attempt, became = '-' }) => `${became}${String(attempt)}`);
      return [...files, ...sent, wakes.size, held.size, leaves.size, cosignatures.size].join();
    })
    .join('|');

/** Whom nodes wait for; ids, codes and stages only. */
export const waitingIn = (nodes: readonly SimulatedNode[]): string =>
  nodes
    .map(({ disk, here, temporal, unopened }) => {
      const sent = [...disk.outbox.values()].filter(({ became }) => became !== 'applied');
      const told = sent.map(
        ({ attempt, became, reason, type }) => `${type} ${String(became)} ${String(reason)} ${String(attempt)}`,
      );
      const compared = [...disk.compared.values()].map((one) => JSON.stringify(one));
      return `${here} ${told.join('; ')} ${temporal.cases.map((id) => temporal.dueOf(id)).join('; ')} ${compared.join()} ${unopened.join()}`;
    })
    .join(' | ');
