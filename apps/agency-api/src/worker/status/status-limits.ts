import type { FastifyRequest } from 'fastify';
import type { Limit } from '../../http/limits/limit.js';
import { minute, perAddress } from '../../http/limits/limit.js';

/** The number as it was typed, whether a case has it or not: a limit tells nothing. */
const typedNumber = (request: FastifyRequest): string => {
  const { caseNumber } = (request.body ?? {}) as { caseNumber?: unknown };
  return typeof caseNumber === 'string' ? caseNumber.toUpperCase().slice(0, 40) : '';
};

const perNumber = (counts: string, max: number): Limit => ({
  ...{ counts, max, milliseconds: 15 * minute },
  per: typedNumber,
});

/** How often one-time codes may be tried, from one address and for one case number. */
export const sessionLimits = [perAddress('session', 120), perNumber('session of', 20)];
/** How often one-time codes may be asked for. */
export const codeLimits = [perAddress('code', 120), perNumber('code of', 6)];
