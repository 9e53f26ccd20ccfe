import type { CaseId } from '@puente/domain/kernel';
import { readCaseNumber } from '@puente/domain/kernel';
import { cannotShow } from './problem.js';

/** The case that an address names; where that is no number of one, there is no such page. */
export const caseIn = ({ caseId = '' }: { readonly caseId?: string | undefined }): CaseId =>
  readCaseNumber(caseId) ?? cannotShow('not-found');
