import type { CaseLaw, DueEffect, Refusal } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { oneQueue } from '../../file/engine/one-queue.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import { silenceView } from '../../file/page/silence-view.js';
import { appealClockIn, appealClockTold } from '../appeal/appeal-clock.js';
import { appealShown, renumberedAppeal, underAppeal } from '../appeal/appealed-file.js';
import { acceptCorrection, correctionAccepted } from './accept-correction.js';
import { appealed, makeAppeal, receiveRuling, rulingReceived } from './appeal.js';
import type { Correction } from './correction.js';
import { correctionStages } from './correction.js';
import { answering } from './define.js';
import { errands } from './errands.js';
import { lapse, refusalFinal } from './lapse.js';
import { correctionOpened, openCorrection } from './open-correction.js';
import { dossierCorrected, recordCorrection } from './record-correction.js';
import { correctionRefused, refuseCorrection } from './refuse-correction.js';
import { stages } from './stages.js';
import { withdraw, withdrawn } from './withdraw.js';

const commands = [
  openCorrection,
  noteBy(inStages(correctionStages, answering)),
  errandAnswerIn(correctionStages),
  serviceIn(correctionStages),
  acceptCorrection,
  refuseCorrection,
  withdraw,
  reminderIn(['asked', 'refused']),
  lapse,
  makeAppeal,
  receiveRuling,
  appealClockIn(['refused']),
  recordCorrection,
] as const;
const events = [
  correctionOpened,
  correctionAccepted,
  dossierCorrected,
  correctionRefused,
  withdrawn,
  refusalFinal,
  appealed,
  rulingReceived,
  appealClockTold<Correction>(),
  ...upkeepEvents<Correction>(({ here }) => here),
  errandRun<Correction>((file, run) => renumberedAppeal(file, run, file.here)),
] as const;
export type CorrectionCommand = CommandIn<typeof commands>;
export type CorrectionEvent = EventIn<typeof events>;

const seats = ({ about, caseId, held, here, holder }: Correction): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: holder,
  assigned: {},
});

const effects = ({ stage }: Correction): readonly DueEffect[] =>
  stage === 'accepted' ? [{ kind: 'correct-dossier', subject: 'dossier' }] : [];

/** Without whoever refused it. */
const refusalTold = ({ at: _at, by: _by, ...told }: NonNullable<Correction['refusal']>): Refusal => told;

/** A worker's request to mend what is wrong about them: answered within its period, and told to the other country. */
export const correction = {
  kind: 'correction' as const,
  ...lawMadeOf({ commands, events, seats }),
  process: (file, rules) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: file.here,
        over: stages.over(file, rules),
        effects: effects(file),
        errands: errands(file),
      },
      rules,
    ),
  status: (file, rules) =>
    ownPage(
      underAppeal(file),
      {
        procedure: 'correction',
        about: file.about.caseId,
        stage: stages.public(file, rules),
        ...file.matter,
        atZero: stages.atZero(file, rules),
        next: stages.next(file, rules),
        ...silenceView(file, file.under, rules),
        ...(file.stage === 'refused' && file.refusal && { refusal: refusalTold(file.refusal) }),
        ...appealShown(file),
      },
      rules,
    ),
  applicant: ({ applicant }: Correction) => applicant,
  about: ({ about }: Correction) => about.caseId,
  errands,
  queue: (file, rules) => oneQueue(file, { awaiting: stages.awaiting(file, rules) }, rules),
  publish: () => [],
} satisfies CaseLaw<Correction, CorrectionCommand, CorrectionEvent>;
