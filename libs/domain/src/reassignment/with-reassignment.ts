import type { CaseKind, CaseLaw, CaseRecord } from '../case/index.js';
import { refuse } from '../kernel/index.js';
import type { OfficerReassigned, Reassign } from './reassign.js';
import { reassign, refuseReassign } from './reassign.js';
import type { Seating } from './seating.js';

interface Staged extends CaseRecord {
  readonly stage: string;
}

const isReassign = (command: { readonly type: string }): command is Reassign => command.type === 'reassign';
const isReassigned = (event: { readonly type: string }): event is OfficerReassigned =>
  event.type === 'officer-reassigned';

/** A law whose drawn seats can be taken over by somebody else; the law itself says who may not. */
export function withReassignment<
  Kind extends CaseKind,
  File extends Staged,
  Command extends { readonly type: string },
  Event extends { readonly type: string },
>(
  law: CaseLaw<File, Command, Event> & { readonly kind: Kind },
  seating: Seating<File>,
): CaseLaw<File, Command | Reassign, Event | OfficerReassigned> & { readonly kind: Kind } {
  return {
    ...law,
    decide(file, command, context) {
      if (!isReassign(command)) return law.decide(file, command, context);
      if (file === undefined) return refuse('NO_SUCH_CASE', { caseId: context.caseId });
      return refuseReassign(file.stage, context, file) ?? reassign(file, command, seating, context);
    },
    evolve(file, event) {
      if (!isReassigned(event)) return law.evolve(file, event);
      if (file === undefined) throw new TypeError(`a file does not begin with ${event.type}`);
      return seating.take(file, event.seat, event.successor);
    },
    allowed(file, by) {
      const may = by.kind === 'officer' && by.roles.includes('supervisor') && file.held.includes(by.agency);
      return [...law.allowed(file, by), ...(may && seating.seats(file).length > 0 ? ['reassign'] : [])];
    },
    publish: (events, after, rules) =>
      law.publish(
        events.filter((event): event is Event => !isReassigned(event)),
        after,
        rules,
      ),
  };
}
