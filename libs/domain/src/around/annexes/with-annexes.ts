import type { CaseKind, CaseRecord, DecisionContext, Errand, RecordErrand } from '../../file/case/index.js';
import type { Decision } from '../../kernel/index.js';
import { accept, exhausted, refuse } from '../../kernel/index.js';
import { isSentBy } from '../../file/engine/parties.js';
import { commands, refuseAnnex } from './authorise-annex.js';
import type { AnnexCommand } from './commands.js';
import { isAnnexCommand } from './commands.js';
import { correctData } from './correct-data.js';
import type { AnnexEvent } from './events.js';
import { isAnnexErrand, isAnnexEvent } from './events.js';
import { evolveAnnex } from './evolve-annex.js';
import type { AnnexGrounds } from './grounds.js';
import { raiseAlert } from './raise-alert.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { extended } from '../../file/engine/extended-law.js';
import { withErrands } from '../../file/engine/with-errands.js';

/**
 * A law with the files that can begin in any case, whatever its stage: an alert about it, a correction of what it says
 * of the worker. Each is a file of its own; the case opens it by an errand and hears what became of it.
 */
export function withAnnexes<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: AnnexGrounds<File>,
): LawOn<Kind, File, Command | AnnexCommand | RecordErrand, Event | AnnexEvent> {
  const withOpenings = extended(law, {
    commands,
    isCommand: (command: Command | AnnexCommand): command is AnnexCommand => isAnnexCommand(command),
    isEvent: (event: Event | AnnexEvent): event is AnnexEvent => isAnnexEvent(event),
    decide: (file, command, context) =>
      refuseAnnex(file, command.type, context.by, context.here) ?? decideAnnex(file, command, context),
    evolve: evolveAnnex,
  });
  return {
    ...withErrands(withOpenings, { due: openings, isOurs: isAnnexErrand }),
    allowed(file, by) {
      const types = commands.map(({ type }) => type);
      const may = types.filter((type) => refuseAnnex(file, type, by, grounds.here(file)) === undefined);
      return [...law.allowed(file, by), ...may];
    },
    publish(events, after, rules) {
      const ours = events.filter((event): event is AnnexEvent => isAnnexEvent(event));
      const dossier = law.applicant(after)?.dossier;
      return [
        ...withOpenings.publish(events, after, rules),
        ...ours.flatMap((event) => {
          if (event.type !== 'data-corrected' || event.from !== event.here || dossier === undefined) return [];
          const { at, correction, fields } = event;
          return grounds
            .others(after)
            .map((to) => ({ type: 'dossier.corrected', to, at, correction, fields, dossier }) as const);
        }),
      ];
    },
  };

  function decideAnnex(file: File, command: AnnexCommand, context: DecisionContext): Decision<AnnexEvent> {
    const { by, here, now } = context;
    const applicant = law.applicant(file);
    if (applicant === undefined) return refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command: command.type });
    const ground = { kind: law.kind, applicant, grounds };
    switch (command.type) {
      case 'raise-alert':
        return raiseAlert(file, command, ground, context);
      case 'correct-data':
        return correctData(file, command, ground, context);
      case 'receive-alert-news': {
        const { alert, notice, raisedIn, state } = command;
        const note = { alert, notice, raisedIn, state };
        const mine = by.kind === 'effect' && by.file === note.alert;
        const concerns = note.raisedIn === here || grounds.others(file).includes(note.raisedIn);
        if (!mine || !concerns) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
        return accept<AnnexEvent>({ type: 'alert-noted', at: now, note });
      }
      case 'receive-correction': {
        const { correction, fields, from } = command;
        const mine = by.kind === 'effect' && by.file === correction && from === here;
        const theirs = by.kind === 'country' && isSentBy(by, from) && grounds.others(file).includes(from);
        if (!mine && !theirs) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
        return accept<AnnexEvent>({ type: 'data-corrected', at: now, from, here, correction, fields });
      }
      default:
        return exhausted(command);
    }
  }
}

/** Each annex is opened once, under its number. */
const openings = ({ annexes = [], errandsRun }: CaseRecord): readonly Errand[] =>
  annexes
    .map(({ caseId, kind, opens }): Errand => ({ id: `open-annex#${caseId}`, kind, caseId, command: opens }))
    .filter(({ id }) => !errandsRun.includes(id));
