import type { CaseKind } from '../../file/case/index.js';
import type { OfficerReassigned, Reassign } from './reassign.js';
import { commands, reassign, refuseReassign } from './reassign.js';
import type { Seating } from './seating.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';

const isReassign = (command: { readonly type: string }): command is Reassign => command.type === 'reassign';
const isReassigned = (event: { readonly type: string }): event is OfficerReassigned =>
  event.type === 'officer-reassigned';

/** A law whose drawn seats can be taken over by somebody else; the law itself says who may not. */
export function withReassignment<
  Kind extends CaseKind,
  File extends Staged,
  Command extends Typed,
  Event extends Typed,
>(
  law: LawOn<Kind, File, Command, Event>,
  seating: Seating<File>,
): LawOn<Kind, File, Command | Reassign, Event | OfficerReassigned> {
  const withSeats = extended(law, {
    commands,
    isCommand: isReassign,
    isEvent: isReassigned,
    decide: (file, command: Reassign, context) =>
      refuseReassign(file.stage, context, file) ?? reassign(file, command, seating, context),
    evolve: (file, event: OfficerReassigned) => seating.take(file, event.seat, event.successor),
  });
  return {
    ...withSeats,
    allowed(file, by) {
      const may = by.kind === 'officer' && by.roles.includes('supervisor') && file.held.includes(by.agency);
      return [...law.allowed(file, by), ...(may && seating.seats(file).length > 0 ? ['reassign'] : [])];
    },
  };
}
