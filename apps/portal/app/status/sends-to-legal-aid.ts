import type { StatusAnswer } from '@puente/contracts/answers/worker';

/** A case can be shown to legal aid, and not what is itself about one. */
export const sendsToLegalAid = ({ procedure, stage }: Pick<StatusAnswer, 'procedure' | 'stage'>): boolean =>
  (procedure === 'recognition' || procedure === 'certification') && stage !== 'draft-deleted';
