import type {
  CredentialNews,
  DecisionContext,
  DueEffect,
  Errand,
  ProcessView,
  TellCredentialStatus,
} from '../../file/case/index.js';
import type { ClockId, Instant } from '../../kernel/index.js';
import { accept, instant, milliseconds, refuse } from '../../kernel/index.js';
import { appealErrand } from './appeal-errand.js';
import { withChange } from './change.js';
import type { Credential } from './credential.js';
import { event } from './define.js';

/** The worker could not be tried in time, and others are told. */
export interface TellingOverdue {
  readonly type: 'telling-overdue';
  readonly at: Instant;
  readonly change: number;
}

/** Milliseconds for which others wait until the worker was told or tried; they hear of it the same day in any case. */
const workerFirstFor = 3_600_000;

/** How long whoever relies on it waits for the worker to be told. */
export const tellingClock = (change: number): ClockId => `telling#${change}` as ClockId;

/** Told or tried: a worker whom nobody reaches keeps no employer in the dark. */
function mayTell({ change, notices }: Credential): boolean {
  if (change === undefined) return false;
  if (change.overdue === true || change.notice === undefined) return true;
  const notice = notices.find(({ id }) => id === change.notice);
  return notice?.service !== undefined || notice?.handed !== undefined || (notice?.attempts ?? []).length > 0;
}

/** When others are told although the worker could not be tried. */
export function tellingEnds(file: Credential): ProcessView['deadline'] {
  const { change } = file;
  if (change === undefined || mayTell(file)) return undefined;
  return { clock: tellingClock(change.no), at: instant(milliseconds(change.at) + workerFirstFor) };
}

export function endTelling(file: Credential, clock: ClockId, { now }: DecisionContext) {
  const due = tellingEnds(file);
  if (due?.clock !== clock || file.change === undefined) return refuse('NO_SUCH_CLOCK');
  if (now < due.at) return refuse('DEADLINE_NOT_PASSED', { dueOn: due.at.slice(0, 10) });
  return accept<TellingOverdue>({ type: 'telling-overdue', at: now, change: file.change.no });
}

export const tellingOverdue = event({
  type: 'telling-overdue',
  evolve: (file, _overdue: TellingOverdue) => ({ ...file, ...withChange(file, { overdue: true }) }),
});

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

/** One to each case in which another country relies on it, and the appeal against its revocation. */
export const errands = (file: Credential): readonly Errand[] =>
  [...tellingErrands(file), ...appealErrand(file)].filter(({ id }) => !file.errandsRun.includes(id));

function tellingErrands(file: Credential): readonly Errand[] {
  const { about, caseId, change, content } = file;
  if (change === undefined || change.state === 'replaced' || !mayTell(file)) return [];
  const { at, no, state, until } = change;
  const period = until === undefined ? {} : { until };
  const news: CredentialNews = { credential: caseId, subject: content.kind, state, at, ...period };
  const command: TellCredentialStatus = { type: 'tell-credential-status', news };
  const relying =
    content.kind === 'certificate'
      ? (change.reliance ?? []).map((one) => ({ kind: 'recognition-request', caseId: one }) as const)
      : [about];
  return relying.map((to): Errand => ({
    id: `tell-status#${no}@${to.caseId}`,
    kind: to.kind,
    caseId: to.caseId,
    command,
  }));
}
