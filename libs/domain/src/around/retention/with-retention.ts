import type { CaseKind } from '../../file/case/index.js';
import { lawAround } from '../../file/definition/law-around.js';
import type { LawOn, Staged, Typed } from '../../file/engine/extended-law.js';
import { dataDeleted, recordDeletion } from './record-deletion.js';

/**
 * A law whose file can say that the data of its person were destroyed. That is an entry in the journal and nothing else:
 * the file keeps its codes and dates, and its chain goes on without a break.
 */
export const withRetention = <Kind extends CaseKind, File extends Staged, Command extends Typed, Event extends Typed>(
  law: LawOn<Kind, File, Command, Event>,
) => lawAround(law, { commands: [recordDeletion(law)], events: [dataDeleted] });
