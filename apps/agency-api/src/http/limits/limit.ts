import { readCaseNumber } from '@puente/domain/kernel';
import type { FastifyRequest } from 'fastify';
import { addressOf } from './address-of.js';

/** How often something may be asked. */
export interface Limit {
  /** Names the counter: operations that name the same one share it. */
  readonly counts: string;
  readonly max: number;
  /** From the first request on. */
  readonly milliseconds: number;
  /** Whose requests are counted together. */
  readonly per: (request: FastifyRequest) => string;
  /** Only what goes beyond this one is counted; this one refuses nothing. */
  readonly beyond?: Limit;
  /** What one request counts for; left out, one. */
  readonly weight?: (request: FastifyRequest) => number;
}

export const minute = 60_000;

/** Counted for each address from which is asked. */
export const perAddress = (counts: string, max: number): Limit => ({
  ...{ counts, max, milliseconds: minute },
  per: addressOf,
});

/**
 * Counted for the case number that the body names, as it is meant and not as it is spelt, whether anything has it or not:
 * a limit tells nothing. For what only the number's owner suffers from, whoever asks.
 */
export const perNumber = (counts: string, max: number, field: string): Limit => ({
  ...{ counts, max, milliseconds: 15 * minute },
  per: (request) => numberIn(request, field),
});

/** Counted for the number and the address together: nobody uses up what somebody else may ask. */
export const perNumberAndAddress = (counts: string, max: number, field: string): Limit => ({
  ...perNumber(counts, max, field),
  per: (request) => `${numberIn(request, field)} ${addressOf(request)}`,
});

function numberIn({ body }: FastifyRequest, field: string): string {
  const typed = ((body ?? {}) as Record<string, unknown>)[field];
  if (typeof typed !== 'string') return '';
  // What is no number is nobody's, and is counted without what stands between its letters all the same.
  return (
    readCaseNumber(typed) ??
    typed
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .slice(0, 64)
  );
}
