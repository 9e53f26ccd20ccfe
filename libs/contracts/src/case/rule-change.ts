import type { Change } from '@puente/domain/around/running-clock';
import { lapsePolicies } from '@puente/domain/rulebook/rules';
import { z } from 'zod';
import type { Same } from '../values/index.js';
import { localizedText, season, unitCode } from '../values/index.js';
import { allowance } from './clock.js';

const theSeasons = z.object({ season, seasons: z.int() });

/** What newer rules change for a running case. */
export const RuleChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('duration'), step: z.string(), from: allowance, to: allowance }),
  z.object({ what: z.literal('lapse'), from: z.enum(lapsePolicies), to: z.enum(lapsePolicies) }),
  z.object({ what: z.literal('validity'), from: z.int(), to: z.int() }),
  z.object({ what: z.literal('reopening'), from: z.int(), to: z.int() }),
  z.object({ what: z.literal('automatic'), from: z.boolean(), to: z.boolean() }),
  z.object({ what: z.literal('seasons'), from: theSeasons.exactOptional(), to: theSeasons.exactOptional() }),
  z.object({
    what: z.literal('unit'),
    unit: unitCode,
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
  }),
  z.object({
    what: z.literal('limit'),
    limit: z.enum(['condition', 'exclusion']),
    change: z.enum(['added', 'removed']),
    words: localizedText,
  }),
]);

true satisfies Same<z.output<typeof RuleChange>, Change>;
