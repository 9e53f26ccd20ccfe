import type {
  CaseLaw,
  DueEffect,
  Errand,
  PublicStage,
  ReceiveCorrection,
  WorkerStatus,
} from '../../file/case/index.js';
import { oneDesk } from '../../file/engine/one-desk.js';
import { ownPage } from '../../file/page/own-page.js';
import { processOf } from '../../file/engine/process-of.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { allowedCommands } from './allowed-commands.js';
import type { CorrectionCommand } from './commands.js';
import type { Correction, CorrectionStage } from './correction.js';
import { decide } from './decide.js';
import type { CorrectionEvent } from './events.js';
import { evolve } from './evolve.js';
import { allowed } from './seats.js';

const pages: Readonly<Record<CorrectionStage, PublicStage>> = {
  asked: 'correction-review',
  accepted: 'correction-review',
  corrected: 'correction-accepted',
  refused: 'correction-refused',
  withdrawn: 'withdrawn',
};

/** The case learns what was mended, and tells the other country, which gets the dossier as it is now. */
function errands({ about, caseId, errandsRun, fields, here, stage }: Correction): readonly Errand[] {
  const id = 'data-corrected#1';
  if (stage !== 'corrected' || errandsRun.includes(id)) return [];
  const command: ReceiveCorrection = { type: 'receive-correction', from: here, correction: caseId, fields };
  return [{ id, kind: about.kind, caseId: about.caseId, command }];
}

const effects = ({ stage }: Correction): readonly DueEffect[] =>
  stage === 'accepted' ? [{ kind: 'correct-dossier', subject: 'dossier' }] : [];

/** A worker's request to mend what is wrong about them: answered within its period, and told to the other country. */
export const correction = {
  kind: 'correction' as const,
  decide,
  evolve,
  allowed,
  process: (file: Correction, rules: RuleBook) =>
    processOf(
      file,
      {
        stage: file.stage,
        corridor: file.here,
        over: file.stage !== 'asked' && file.stage !== 'accepted',
        effects: effects(file),
        errands: errands(file),
      },
      rules,
    ),
  status: (file: Correction, rules: RuleBook): WorkerStatus =>
    ownPage(
      file,
      {
        procedure: 'correction',
        about: file.about.caseId,
        stage: pages[file.stage],
        ...file.matter,
        atZero: 'escalated',
        next: file.stage === 'refused' ? 'read-decision' : 'nothing',
      },
      rules,
    ),
  applicant: ({ applicant }: Correction) => applicant,
  about: ({ about }: Correction) => about.caseId,
  errands,
  desk: (file: Correction, rules: RuleBook) =>
    oneDesk(file, { awaiting: file.clock === undefined ? [] : allowedCommands.asked['accept-correction'] }, rules),
  publish: () => [],
} satisfies CaseLaw<Correction, CorrectionCommand, CorrectionEvent>;
