import type { CaseKind, CaseLaw, CaseRecord } from '../case/index.js';
import type { Decision } from '../kernel/index.js';
import { accept, refuse } from '../kernel/index.js';
import { authoriseRole } from '../procedure/authority.js';
import type { DataDeleted, RecordDeletion } from './deletion.js';

interface Staged extends CaseRecord {
  readonly stage: string;
}
interface Typed {
  readonly type: string;
}

const allowedCommands = { 'record-deletion': ['effect'] } as const;
const isOurs = (command: Typed): command is RecordDeletion => command.type === 'record-deletion';
const isOurEvent = (event: Typed): event is DataDeleted => event.type === 'data-deleted';

/**
 * A law whose file can say that the data of its person were destroyed. That is an entry in the journal and nothing else:
 * the file keeps its codes and dates, and its chain goes on without a break.
 */
export function withRetention<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: CaseLaw<File, Command, Event> & { readonly kind: Kind },
): CaseLaw<File, Command | RecordDeletion, Event | DataDeleted> & { readonly kind: Kind } {
  return {
    ...law,
    decide(file, command, context): Decision<Event | DataDeleted> {
      if (!isOurs(command)) return law.decide(file, command, context);
      const { by, caseId, now: at } = context;
      if (file === undefined) return refuse('NO_SUCH_CASE', { caseId });
      const refusal = authoriseRole(allowedCommands, command.type, file.stage, by);
      if (refusal !== undefined) return refusal;
      const { proof } = command;
      if (law.applicant(file)?.dossier !== proof.dossier) return refuse('NOT_YOUR_CASE');
      return accept<Event | DataDeleted>({ type: 'data-deleted', at, proof });
    },
    evolve(file, event) {
      if (!isOurEvent(event)) return law.evolve(file, event);
      if (file === undefined) throw new TypeError(`a file does not begin with ${event.type}`);
      return file;
    },
    publish: (events, after, rules) =>
      law.publish(
        events.filter((event): event is Event => !isOurEvent(event)),
        after,
        rules,
      ),
  };
}
