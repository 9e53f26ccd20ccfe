import type { CaseLaw, DueEffect } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import { escalationIn, noteBy, reminderIn, serviceIn, upkeepEvents } from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneQueue } from '../../file/engine/one-queue.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import { silenceView } from '../../file/page/silence-view.js';
import { approveDeletionAnswer, deletionAccepted, deletionRefused } from './approve-answer.js';
import { answering } from './define.js';
import type { Deletion } from './deletion.js';
import { deletionStages } from './deletion.js';
import { deletionOpened, openDeletion } from './open-deletion.js';
import { deletionAnswerProposed, proposeDeletion, proposeKeepingData } from './propose-answer.js';
import { dossierBlocked, recordBlocking } from './record-blocking.js';
import { deletionAnswerReturned, returnDeletionAnswer } from './return-answer.js';
import { stages } from './stages.js';
import { withdraw, withdrawn } from './withdraw.js';

const unanswered = ['asked', 'proposed'] as const;
const commands = [
  openDeletion,
  noteBy(inStages(deletionStages, answering)),
  serviceIn(deletionStages),
  proposeDeletion,
  proposeKeepingData,
  approveDeletionAnswer,
  returnDeletionAnswer,
  withdraw,
  reminderIn(unanswered),
  escalationIn(unanswered),
  recordBlocking,
] as const;
const events = [
  deletionOpened,
  deletionAnswerProposed,
  deletionAnswerReturned,
  deletionAccepted,
  deletionRefused,
  dossierBlocked,
  withdrawn,
  ...upkeepEvents<Deletion>(({ here }) => here),
] as const;
export type DeletionCommand = CommandIn<typeof commands>;
export type DeletionEvent = EventIn<typeof events>;

const seats = ({ about, caseId, held, here, holder }: Deletion): Seats => ({
  ...{ caseId, about: about.caseId, here, held, holds: holder, assigned: {} },
});

const effects = ({ stage }: Deletion): readonly DueEffect[] =>
  stage === 'accepted' ? [{ kind: 'block-dossier', subject: 'dossier' }] : [];

/** A worker's request that everything about them be deleted: answered within the country's period, by two people. */
export const deletion = {
  kind: 'deletion' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) =>
    processOf(
      file,
      {
        ...{ stage: file.stage, corridor: file.here },
        over: stages.over(file, rules),
        effects: effects(file),
      },
      rules,
    ),
  status: (file, rules) =>
    ownPage(
      file,
      {
        procedure: 'deletion',
        about: file.about.caseId,
        stage: stages.public(file, rules),
        ...file.matter,
        atZero: stages.atZero(file, rules),
        next: stages.next(file, rules),
        ...silenceView(file, undefined, rules),
        ...refusalOf(file),
      },
      rules,
    ),
  applicant: ({ applicant }: Deletion) => applicant,
  about: ({ about }: Deletion) => about.caseId,
  queue: (file, rules) => oneQueue(file, { awaiting: stages.awaiting(file, rules) }, rules),
  publish: () => [],
} satisfies CaseLaw<Deletion, DeletionCommand, DeletionEvent>;

const refusalOf = ({ answer, stage }: Deletion) =>
  stage === 'refused' && answer !== undefined
    ? { refusal: { reasons: answer.reasons, legalBasis: answer.legalBasis, remedy: answer.remedy } }
    : {};
