import type { CaseLaw, DueEffect, Errand, ProcessView, WorkerStatus } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import type { CommandIn, EventIn } from '../../file/definition/law-made-of.js';
import { lawMadeOf } from '../../file/definition/law-made-of.js';
import {
  errandAnswerIn,
  errandRun,
  escalationIn,
  noteBy,
  reminderIn,
  serviceIn,
  upkeepEvents,
} from '../../file/definition/upkeep.js';
import type { Seats } from '../../file/engine/authority.js';
import { processOf } from '../../file/engine/process-of.js';
import { ownPage } from '../../file/page/own-page.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { assignProtector, protectorAssigned } from './assign-protector.js';
import { officerOrSupervisor, running } from './define.js';
import { hearSeal, sealHeard } from './hear-seal.js';
import { doubtLifted, liftDoubt } from './lift-doubt.js';
import { openProtection, protectionOpened } from './open-protection.js';
import type { Protection } from './protection.js';
import { protectionStages } from './protection.js';
import { filesReached, recordFilesReached } from './reach-files.js';
import { receiveWord, wordReceived } from './receive-word.js';
import { ageWeighed, recordAge } from './record-age.js';
import { contactRecorded, recordContact } from './record-contact.js';
import { refer, referred } from './refer.js';
import { dossierReopened, recordDossierReopened, release, released } from './release.js';
import { referralReturned, returnReferral } from './return-referral.js';
import { stages } from './stages.js';
import { takenUp, takeUp } from './take-up.js';

const commands = [
  openProtection,
  noteBy(inStages(protectionStages, officerOrSupervisor)),
  errandAnswerIn(protectionStages),
  serviceIn(protectionStages),
  receiveWord,
  hearSeal,
  recordFilesReached,
  takeUp,
  recordContact,
  release,
  recordDossierReopened,
  refer,
  returnReferral,
  liftDoubt,
  recordAge,
  assignProtector,
  reminderIn(running),
  escalationIn(running),
] as const;
const events = [
  protectionOpened,
  wordReceived,
  sealHeard,
  filesReached,
  takenUp,
  contactRecorded,
  released,
  dossierReopened,
  referred,
  referralReturned,
  doubtLifted,
  ageWeighed,
  protectorAssigned,
  ...upkeepEvents<Protection>(),
  errandRun<Protection>(),
] as const;
export type ProtectionCommand = CommandIn<typeof commands>;
export type ProtectionEvent = EventIn<typeof events>;

/** One agency, from the first day; it holds the file also while no period runs. */
function seats({ caseId, held, here }: Protection): Seats {
  const [holds] = held;
  return { caseId, here, held, ...(holds === undefined ? {} : { holds }), assigned: {} };
}

/** What other countries sent is taken in once the person is released and their files go on; each after what came before it. */
function errands({ errandsRun, heldBack, reaches, stage, words = [] }: Protection): readonly Errand[] {
  if (stage !== 'released' || reaches?.done === false) return [];
  const first = heldBack === undefined ? [] : [{ id: 'take-in#1', ...heldBack }];
  const all = [...first, ...words.map((word, index) => ({ id: `take-in#${index + 2}`, ...word }))];
  return all.filter(({ id }) => !errandsRun.includes(id)).slice(0, 1);
}

const effects = ({ reaches, reopensTo, weighing }: Protection): readonly DueEffect[] => [
  ...(reaches === undefined || reaches.done ? [] : [{ kind: 'seal-files', subject: reaches.direction } as const]),
  ...(weighing === undefined ? [] : [{ kind: 'weigh-age', subject: 'doubt' } as const]),
  ...(reopensTo === undefined ? [] : [{ kind: 'reopen-dossier', subject: 'filer' } as const]),
];

/** Operators see that there is something to do, and not for whom, between whom, or by whom. */
function process(file: Protection, rules: RuleBook): ProcessView {
  const over = stages.over(file, rules);
  const view = processOf(
    file,
    { stage: file.stage, corridor: 'sealed', over, effects: effects(file), errands: errands(file) },
    rules,
  );
  return { ...view, holder: 'sealed' };
}

/** Neither who has it nor until when: a page that is read along must not tell. */
function status(file: Protection, rules: RuleBook): WorkerStatus {
  const page = {
    procedure: 'protection',
    stage: stages.public(file, rules),
    home: file.here,
    next: 'nothing',
  } as const;
  return ownPage({ ...file, clock: undefined }, page, rules);
}

/** A person under 18, or whose age is in doubt: stopped at intake, sealed, and never rejected in silence. */
export const protection = {
  kind: 'protection' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  status,
  applicant: ({ applicant }: Protection) => applicant,
  about: ({ heldBack }: Protection) => heldBack?.caseId,
  errands,
  queue: ({ held }: Protection) => ({ agencies: held, awaiting: [], assigned: [], sealed: true as const }),
  publish: () => [],
} satisfies CaseLaw<Protection, ProtectionCommand, ProtectionEvent>;
