import type { Limit } from '../../http/limits/limit.js';
import { minute, perAddress, perNumberAndAddress } from '../../http/limits/limit.js';

/** A counter where many are hired on one morning asks less often; a list of numbers to try is longer. */
export const checkLimits: readonly Limit[] = [perAddress('check', 60), perNumberAndAddress('check of', 20, 'number')];

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
