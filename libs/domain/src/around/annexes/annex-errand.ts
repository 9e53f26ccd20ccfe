import type { CaseId } from '../../kernel/index.js';

const errand = 'open-annex#';

export const annexErrand = (annex: CaseId): string => `${errand}${annex}`;

/** The errands of annexes are told from the law's own by their ids. */
export const isAnnexErrand = (id: string): boolean => id.startsWith(errand);
