import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import type { Limit } from '../../http/limits/limit.js';
import { minute, perAddress } from '../../http/limits/limit.js';

/** The number as it is meant, whether a credential has it or not: a limit tells nothing. */
const askedNumber = (request: FastifyRequest): string => {
  const { number } = (request.body ?? {}) as { number?: unknown };
  if (typeof number !== 'string') return '';
  return readCaseNumber(number) ?? number.toUpperCase().slice(0, 64);
};

/** A counter where many are hired on one morning asks less often; a list of numbers to try is longer. */
export const checkLimits: readonly Limit[] = [
  perAddress('check', 60),
  { counts: 'check of', max: 20, milliseconds: 15 * minute, per: askedNumber },
];

/** How often a verifier's own program may ask. */
export const verifierLimit: Limit = {
  ...{ counts: 'verifier', max: 600, milliseconds: minute },
  per: ({ verifier }) => verifier?.id ?? '',
};

/** Credentials, not requests: a hundred at once are a hundred, and where they are too many none of them is checked. */
export const verifierChecksLimit: Limit = {
  ...verifierLimit,
  weight: ({ body }) => {
    const { checks } = (body ?? {}) as { checks?: unknown };
    return Array.isArray(checks) ? Math.max(1, checks.length) : 1;
  },
};
