import type { StatusAnswer } from '@puente/contracts/answers/worker';

/**
 * Whether their page leads to where something is withdrawn: a case, or what was filed about it, which its own stage does not tell. The
 * page says what still can be, and where nothing can, that there is nothing.
 */
export const mayWithdraw = ({ stage }: Pick<StatusAnswer, 'stage'>): boolean => stage !== 'draft-deleted';
