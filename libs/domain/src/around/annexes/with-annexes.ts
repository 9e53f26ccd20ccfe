import type { CaseKind, OutgoingMessage, RecordErrand } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { annexOpened } from './annex-opened.js';
import { askDeletion, recordDeletionRequest } from './ask-deletion.js';
import { correctData } from './correct-data.js';
import type { Annexed, AnnexGrounds } from './grounds.js';
import { raiseAlert } from './raise-alert.js';
import { alertNoted, receiveAlertNews } from './receive-alert-news.js';
import type { DataCorrected } from './receive-correction.js';
import { dataCorrected, receiveCorrection } from './receive-correction.js';
import { withOpenings } from './with-openings.js';

const commandsOn = (grounds: Annexed) =>
  [
    ...[raiseAlert(grounds), correctData(grounds), askDeletion(grounds), recordDeletionRequest(grounds)],
    ...[receiveAlertNews(grounds), receiveCorrection(grounds)],
  ] as const;
const events = [annexOpened, alertNoted, dataCorrected] as const;
type AnnexCommand = CommandIn<ReturnType<typeof commandsOn>>;
type AnnexEvent = EventIn<typeof events> | ErrandRun;

/**
 * A law with the files that can begin in any case, whatever its stage: an alert about it, a correction of what it says
 * of the worker, a request to delete all of it. Each is a file of its own; the case opens it by an errand and hears what became of it.
 */
export function withAnnexes<Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
  grounds: AnnexGrounds<File>,
): LawOn<Kind, File, Command | AnnexCommand | RecordErrand, Event | AnnexEvent> {
  const beginning = withOpenings(
    lawAround(law, {
      commands: commandsOn({ ...grounds, kind: law.kind }),
      events,
      here: (file) => grounds.here(file),
    }),
  );
  return {
    ...beginning,
    publish: (events, after, rules) => [
      ...beginning.publish(events, after, rules),
      ...events.flatMap((event) => (isCorrected(event) ? messages(event, after) : [])),
    ],
  };

  /** Each country tells of its own dossier. */
  function messages({ at, correction, fields, from, here }: DataCorrected, after: File): readonly OutgoingMessage[] {
    if (from !== here) return [];
    const { dossier } = grounds.applicant(after);
    return grounds.others(after).map((to) => ({ type: 'dossier.corrected', to, at, correction, fields, dossier }));
  }
}

const isCorrected = (event: Typed): event is DataCorrected => event.type === 'data-corrected';
