import type { CaseLaw, ProcessView } from '../../file/case/index.js';
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
import type { RuleBook } from '../../rulebook/rules/index.js';
import { acceptLegalAid, declineLegalAid, legalAidAccepted, legalAidDeclined } from './answer-legal-aid.js';
import { endLegalAid, legalAidEnded } from './end-legal-aid.js';
import { errands } from './errands.js';
import { endOfSharing, lapse, legalAidUnanswered } from './lapse.js';
import type { LegalAid } from './legal-aid.js';
import { legalAidStages } from './legal-aid.js';
import { legalAidOpened, openLegalAid } from './open-legal-aid.js';
import { stages } from './stages.js';

const commands = [
  openLegalAid,
  noteBy(inStages(legalAidStages, ['defender'])),
  errandAnswerIn(legalAidStages),
  serviceIn([]), // the case tells its worker
  acceptLegalAid,
  declineLegalAid,
  endLegalAid,
  reminderIn(['asked']),
  lapse,
] as const;
const events = [
  legalAidOpened,
  legalAidAccepted,
  legalAidDeclined,
  legalAidUnanswered,
  legalAidEnded,
  ...upkeepEvents<LegalAid>(),
  errandRun<LegalAid>(),
] as const;
export type LegalAidCommand = CommandIn<typeof commands>;
export type LegalAidEvent = EventIn<typeof events>;

/** Any defender of the body speaks for it. */
const seats = ({ about, body, caseId, held, here }: LegalAid): Seats => ({
  ...{ caseId, about: about.caseId, here, held, holds: body, assigned: {} },
});

/** What runs until the body answers, and then the last day of what is shared. */
function process(file: LegalAid, rules: RuleBook): ProcessView {
  const over = stages.over(file, rules);
  const pending = { stage: file.stage, corridor: file.here, over, effects: [], errands: errands(file) };
  const end = endOfSharing(file, rules);
  return { ...processOf(file, pending, rules), ...(end === undefined ? {} : { deadline: end }) };
}

/** A case sent to a body of legal aid: answered within the country's period, read in parts until a day, ended by its worker. */
export const legalAid = {
  kind: 'legal-aid' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  // The worker reads of it beside the case, and is told in it: the other country hears nothing of it.
  status: () => undefined,
  applicant: ({ applicant }: LegalAid) => applicant,
  about: ({ about }: LegalAid) => about.caseId,
  errands,
  /** In the queue of the body's defenders, and of nobody else. */
  queue: (file, rules) => oneQueue(file, { holder: file.body, awaiting: stages.awaiting(file, rules) }, rules),
  publish: () => [],
} satisfies CaseLaw<LegalAid, LegalAidCommand, LegalAidEvent>;
