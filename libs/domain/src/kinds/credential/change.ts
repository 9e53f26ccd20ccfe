import type {
  CredentialNews,
  DecisionContext,
  DueEffect,
  Errand,
  ProcessView,
  TellCredentialStatus,
} from '../../file/case/index.js';
import type { ClockId, Decision, Instant, PlainDate } from '../../kernel/index.js';
import { accept, instant, milliseconds, refuse } from '../../kernel/index.js';
import { nextNotice } from '../../file/engine/notices.js';
import type { RecordReliance, RecordVerifiersTold } from './commands.js';
import { tellingClock } from './commands.js';
import type { Credential, CredentialChange } from './credential.js';
import type { CredentialEvent } from './events.js';

/** Milliseconds for which others wait until the worker was told or tried; they hear of it the same day in any case. */
const workerFirstFor = 3_600_000;

interface Became {
  readonly state: CredentialChange['state'];
  readonly at: Instant;
  readonly until?: PlainDate;
  /** The notice of it is raised by the same decision. */
  readonly told: boolean;
}

/** A later change takes the place of one that was not told yet: what counts is how it stands. */
export function changed({ change, notices }: Pick<Credential, 'change' | 'notices'>, { told, ...became }: Became) {
  const no = (change?.no ?? 0) + 1;
  return { change: { no, ...became, ...(told ? { notice: nextNotice(notices) } : {}) } satisfies CredentialChange };
}

/** Told or tried: a worker whom nobody reaches keeps no employer in the dark. */
function mayTell({ change, notices }: Credential): boolean {
  if (change === undefined) return false;
  if (change.overdue === true || change.notice === undefined) return true;
  const notice = notices.find(({ id }) => id === change.notice);
  return notice?.service !== undefined || (notice?.attempts ?? []).length > 0;
}

/** When others are told although the worker could not be tried. */
export function tellingEnds(file: Credential): ProcessView['deadline'] {
  const { change } = file;
  if (change === undefined || mayTell(file)) return undefined;
  return { clock: tellingClock(change.no), at: instant(milliseconds(change.at) + workerFirstFor) };
}

export function endTelling(file: Credential, clock: ClockId, { now }: DecisionContext): Decision<CredentialEvent> {
  const due = tellingEnds(file);
  if (due?.clock !== clock || file.change === undefined) return refuse('NO_SUCH_CLOCK');
  if (now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: due.at.slice(0, 10) });
  return accept<CredentialEvent>({ type: 'telling-overdue', at: now, change: file.change.no });
}

/** Other countries rely on a certificate through requests of this node, and on a recognition through its review. */
export function telling(file: Credential): readonly DueEffect[] {
  const { change, content } = file;
  if (change === undefined || !mayTell(file)) return [];
  const subject = String(change.no);
  const finding = content.kind === 'certificate' && change.state !== 'replaced' && change.reliance === undefined;
  return [
    ...(finding ? [{ kind: 'find-reliance', subject } as const] : []),
    ...(change.verifiersTold === true ? [] : [{ kind: 'tell-verifiers', subject } as const]),
  ];
}

/** One to each case in which another country relies on it. */
export function errands(file: Credential): readonly Errand[] {
  const { about, caseId, change, content, errandsRun } = file;
  if (change === undefined || change.state === 'replaced' || !mayTell(file)) return [];
  const { at, no, state, until } = change;
  const period = until === undefined ? {} : { until };
  const news: CredentialNews = { credential: caseId, subject: content.kind, state, at, ...period };
  const command: TellCredentialStatus = { type: 'tell-credential-status', news };
  const relying =
    content.kind === 'certificate'
      ? (change.reliance ?? []).map((one) => ({ kind: 'recognition-request', caseId: one }) as const)
      : [about];
  return relying
    .map((to): Errand => ({ id: `tell-status#${no}@${to.caseId}`, kind: to.kind, caseId: to.caseId, command }))
    .filter(({ id }) => !errandsRun.includes(id));
}

export function recordTelling(
  { change }: Credential,
  command: RecordReliance | RecordVerifiersTold,
  { now }: DecisionContext,
): Decision<CredentialEvent> {
  if (change?.no !== command.change) return refuse('ALREADY_DONE');
  if (command.type === 'record-verifiers-told') {
    return change.verifiersTold === true
      ? refuse('ALREADY_DONE')
      : accept<CredentialEvent>({ type: 'verifiers-told', at: now, change: change.no });
  }
  return change.reliance === undefined
    ? accept<CredentialEvent>({ type: 'reliance-found', at: now, change: change.no, cases: command.cases })
    : refuse('ALREADY_DONE');
}
