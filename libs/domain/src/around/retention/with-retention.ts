import type { CaseKind } from '../../file/case/index.js';
import { everyStage, inEveryStage } from '../../file/definition/define-command.js';
import { rowIn } from '../../file/definition/law-made-of.js';
import { accept, refuse } from '../../kernel/index.js';
import { authoriseRole } from '../../file/engine/authority.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';
import type { DataDeleted, RecordDeletion } from './deletion.js';

const commands = [inEveryStage('record-deletion', ['effect'])] as const;
export const allowedCommands = rowIn(commands, everyStage);
const isOurs = (command: Typed): command is RecordDeletion => command.type === 'record-deletion';
const isOurEvent = (event: Typed): event is DataDeleted => event.type === 'data-deleted';

/**
 * A law whose file can say that the data of its person were destroyed. That is an entry in the journal and nothing else:
 * the file keeps its codes and dates, and its chain goes on without a break.
 */
export function withRetention<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
): LawOn<Kind, File, Command | RecordDeletion, Event | DataDeleted> {
  return extended(law, {
    commands,
    isCommand: isOurs,
    isEvent: isOurEvent,
    decide(file, command: RecordDeletion, { by, now: at }) {
      const refusal = authoriseRole(allowedCommands, command.type, file.stage, by);
      if (refusal !== undefined) return refusal;
      const { proof } = command;
      if (law.applicant(file)?.dossier !== proof.dossier) return refuse('NOT_YOUR_CASE');
      return accept<Event | DataDeleted>({ type: 'data-deleted', at, proof });
    },
    evolve: (file) => file,
  });
}
