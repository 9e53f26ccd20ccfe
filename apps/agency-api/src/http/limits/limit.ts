import type { FastifyRequest } from 'fastify';

/** How often something may be asked. */
export interface Limit {
  /** Names the counter: operations that name the same one share it. */
  readonly counts: string;
  readonly max: number;
  /** From the first request on. */
  readonly milliseconds: number;
  /** Whose requests are counted together. */
  readonly per: (request: FastifyRequest) => string;
  /** What one request counts for; left out, one. */
  readonly weight?: (request: FastifyRequest) => number;
}

export const minute = 60_000;

/** Counted for each address from which is asked. */
export const perAddress = (counts: string, max: number): Limit => ({
  ...{ counts, max, milliseconds: minute },
  per: ({ ip }) => ip,
});
