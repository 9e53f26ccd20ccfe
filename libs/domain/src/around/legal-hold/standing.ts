import type { CaseRecord, LegalHold } from '../../file/case/index.js';

/** The one of that name, where it was not lifted. */
export const standing = ({ holds = [] }: Pick<CaseRecord, 'holds'>, id: string): LegalHold | undefined =>
  holds.find((one) => one.id === id && one.lifted !== true);
