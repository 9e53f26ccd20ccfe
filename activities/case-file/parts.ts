import type { CaseId, CountryCode, TimeSource } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseOnFile, LawOf } from '@puente/settlement/case-file';
import type { Settlement } from '@puente/settlement/settlement';

export type CaseContent = CaseOnFile['file'];

/** Where the case's file is read. Undefined for a case that this node does not have. */
export interface CaseFiles {
  read(caseId: CaseId): Promise<CaseOnFile | undefined>;
}

/** What every activity of a case works with. */
export interface CaseParts {
  readonly files: CaseFiles;
  readonly settlement: Settlement;
  readonly lawOf: LawOf;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  /** The country of this node. */
  readonly here: CountryCode;
}
