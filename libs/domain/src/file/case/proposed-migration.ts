import type { LocalizedText, OfficerId } from '../../kernel/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';

/** The newer versions to which somebody proposed to move a running case (R7); until it moves, it goes on as it was. */
export interface ProposedMigration {
  readonly agreement?: AgreementRef;
  readonly equivalence?: EquivalenceRef;
  readonly reason: LocalizedText;
  readonly by: OfficerId;
  /** By a second person: something gets worse, and the worker is asked. */
  readonly asked?: true;
}
