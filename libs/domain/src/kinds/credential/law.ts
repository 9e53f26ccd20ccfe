import type { CaseLaw } from '../../file/case/index.js';
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
import { renumberedAppeal } from '../appeal/appealed-file.js';
import { appealClockIn, appealClockTold } from '../appeal/appeal-clock.js';
import { addCopy, copyAdded } from './add-copy.js';
import { answerHearing, hearingAnswered } from './answer-hearing.js';
import { appealed, makeAppeal } from './appeal.js';
import { approveAct, credentialKept, credentialSuspended } from './approve-act.js';
import type { Credential } from './credential.js';
import { credentialStages } from './credential.js';
import { credentialReinstated } from './credential-reinstated.js';
import { credentialRevoked } from './credential-revoked.js';
import { carried } from './define.js';
import { copyEnded, endCopy } from './end-copy.js';
import { credentialReplaced, endCredential } from './end-credential.js';
import { credentialExpired } from './ends.js';
import { hearingEnded, lapse, revocationFinal } from './lapse.js';
import { credentialOpened, openCredential } from './open-credential.js';
import { hearingOpened, openHearing } from './open-hearing.js';
import { process } from './process.js';
import { actProposed } from './propose-act.js';
import { proposeKeeping } from './propose-keeping.js';
import { proposeReinstatement } from './propose-reinstatement.js';
import { proposeRevocation } from './propose-revocation.js';
import { proposeSuspension } from './propose-suspension.js';
import { certificateChanged, receiveCertificateNews } from './receive-certificate-news.js';
import { receiveRuling, rulingReceived } from './receive-ruling.js';
import { credentialIssued, recordIssue } from './record-issue.js';
import { recordReliance, recordVerifiersTold, relianceFound, verifiersTold } from './record-telling.js';
import { actRejected, rejectAct } from './reject-act.js';
import { seasonTurned } from './season-turns.js';
import { stages } from './stages.js';
import { status } from './status.js';
import { errands, tellingOverdue } from './telling.js';

const commands = [
  openCredential,
  recordIssue,
  noteBy(inStages(credentialStages, ['supervisor', 'verifier', 'registrar'])),
  errandAnswerIn(credentialStages),
  serviceIn(credentialStages),
  recordReliance,
  recordVerifiersTold,
  lapse,
  receiveCertificateNews,
  openHearing,
  answerHearing,
  proposeKeeping,
  reminderIn([...carried, 'revoked']),
  makeAppeal,
  receiveRuling,
  appealClockIn(['revoked']),
  addCopy,
  endCopy,
  proposeRevocation,
  approveAct,
  rejectAct,
  endCredential,
  proposeSuspension,
  proposeReinstatement,
] as const;
const events = [
  credentialOpened,
  credentialIssued,
  actProposed,
  actRejected,
  credentialSuspended,
  credentialReinstated,
  credentialRevoked,
  credentialKept,
  appealed,
  rulingReceived,
  appealClockTold<Credential>(),
  revocationFinal,
  credentialExpired,
  seasonTurned,
  credentialReplaced,
  copyAdded,
  copyEnded,
  certificateChanged,
  hearingOpened,
  hearingAnswered,
  hearingEnded,
  tellingOverdue,
  relianceFound,
  verifiersTold,
  ...upkeepEvents<Credential>(({ here }) => here),
  errandRun<Credential>((file, run) => renumberedAppeal(file, run, file.here)),
] as const;
export type CredentialCommand = CommandIn<typeof commands>;
export type CredentialEvent = EventIn<typeof events>;

const seats = ({ about, caseId, content, held, here }: Credential): Seats => ({
  caseId,
  about: about.caseId,
  here,
  held,
  holds: content.agency,
  assigned: {},
});

/** The signed, checkable result of a decision: carried by the worker, suspended and revoked by two people. */
export const credential = {
  kind: 'credential' as const,
  ...lawMadeOf({ commands, events, seats }),
  process,
  status,
  applicant: ({ applicant }: Credential) => applicant,
  about: ({ about }: Credential) => about.caseId,
  errands,
  queue: (file, rules) => {
    const awaiting = stages.awaiting(file, rules);
    return oneQueue(file, { holder: awaiting.length === 0 ? undefined : file.content.agency, awaiting }, rules);
  },
  publish: () => [],
} satisfies CaseLaw<Credential, CredentialCommand, CredentialEvent>;
