import { say } from '../instruments/numbers.mjs';
import { postgresBytes, temporalBytes } from '../instruments/store.mjs';
import { untilQuiet } from '../instruments/watch.mjs';

/** Bytes that what is done for so many cases leaves in both stores, for each. */
export async function leftBy(stack, cases, work) {
  const before = await stored(stack);
  const result = await work();
  await untilQuiet(stack);
  const after = await stored(stack);
  return {
    result,
    temporal: (after.temporal - before.temporal) / cases,
    postgres: (after.postgres - before.postgres) / cases,
  };
}

const stored = async (stack) => ({ temporal: await temporalBytes(stack), postgres: await postgresBytes(stack) });

/**
 * P8: an open case that waits for somebody, in the store of one country's Temporal. Drafts sleep where they are made; once submitted, in
 * both countries, so what both steps leave is of two. How much PostgreSQL keeps of one is measured in a large register.
 */
export function sleeping(drafted, submitted) {
  const each = (store) => (drafted[store] + submitted[store]) / 2 / 1000;
  return {
    id: 'P8',
    what: 'an open case at rest in Temporal’s store',
    ours: `${say(each('temporal'))} kB`,
    floor: `PostgreSQL ${say(each('postgres'))} kB`,
    value: each('temporal'),
    goal: 8,
    unit: ' kB',
    notes: [
      ...[
        ['a draft', drafted],
        ['its submission, in both countries', submitted],
      ].map(
        ([what, { temporal, postgres }]) =>
          `${what} leaves ${say(temporal / 1000)} kB in Temporal and ${say(postgres / 1000)} kB in PostgreSQL`,
      ),
      'in PostgreSQL of a register of a few hundred cases, whose tables begin; `--large` tells it of one that is full',
    ],
  };
}
