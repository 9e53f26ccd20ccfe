import type { CommandId } from '@puente/domain/kernel';
import type { ReportCommand, SealedPart } from '@puente/domain/kinds/corruption-report';
import type { ReportContent } from '@puente/persistence/vault';

/** A command of an integrity officer that has words. */
export interface OfficersWords {
  readonly commandId: CommandId;
  readonly content: ReportContent;
  /** The command that names what was sealed. */
  readonly made: (part: SealedPart) => ReportCommand;
  /** The version that was read, from `If-Match`. */
  readonly seen: number | undefined;
}
