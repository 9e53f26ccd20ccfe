import type { Actor } from '@puente/domain/file/case';
import type { RefusalCode } from '@puente/domain/kernel';

interface RefusedSince {
  readonly why: string;
  readonly code: RefusalCode;
  readonly concerns: (command: { readonly type: string }, by: Actor) => boolean;
  /** It depends on where the file stood, which this list does not know: elsewhere it is decided as it was. */
  readonly somewhere?: true;
}

/** In the worker's words: an assistant gave them without a mandate. */
const inTheWorkersName: readonly string[] = ['provide-documents', 'answer-discrepancy', 'pass-answer-on'];

interface Reassigned {
  readonly type: string;
  readonly from: string;
  readonly draw: { readonly candidates: readonly { readonly id: string }[] };
}
const isReassign = (command: { readonly type: string }): command is Reassigned => command.type === 'reassign';

interface Refusing {
  readonly type: string;
  readonly legalBasis?: object;
  readonly verdicts?: readonly { readonly verdict: string; readonly legalBasis?: object }[];
}
const refusals: readonly string[] = [
  ...['propose-verdict', 'withdraw-recognition', 'keep-alert', 'refuse-correction', 'open-fraud-review'],
];
const isRefusal = (command: { readonly type: string }): command is Refusing => refusals.includes(command.type);
const isLawless = ({ legalBasis, verdicts }: Refusing): boolean =>
  verdicts === undefined
    ? legalBasis === undefined
    : verdicts.some((one) => one.verdict === 'missing' && one.legalBasis === undefined);

/**
 * What the law of today refuses although a journal from before has it. Such a journal is read, verified and added up as it
 * was: what was lawful then stays so. A change of the law that makes another line necessary says why.
 */
const since: readonly RefusedSince[] = [
  {
    why: 'Nobody acts for the worker without a mandate; an assistant only files what the worker signs in front of them.',
    code: 'NOT_YOUR_ROLE',
    concerns: ({ type }, by) =>
      by.kind === 'officer' && by.roles.every((role) => role === 'assistant') && inTheWorkersName.includes(type),
  },
  {
    why: 'Who could be drawn that day keeps what they were drawn for: a supervisor who draws again chooses.',
    code: 'OFFICER_ON_DUTY',
    concerns: (command) => isReassign(command) && command.draw.candidates.some(({ id }) => id === command.from),
  },
  {
    why: 'A pause for force majeure is declared by an act, and has a last day (R11).',
    code: 'REASONS_MISSING',
    concerns: (command) => command.type === 'propose-pause' && !('act' in command),
  },
  {
    why: 'It is approved outside the agencies whose own clocks it stops (R11); one from before names nobody who may.',
    code: 'NEEDS_OUTSIDE_AGENCY',
    concerns: ({ type }) => type === 'approve-pause',
  },
  {
    why: 'Where the worker is, they say, or who files for them: whoever answers for a period does not stop it (R11).',
    code: 'NOT_YOUR_ROLE',
    concerns: ({ type }, by) => type === 'say-region' && by.kind === 'officer' && !by.roles.includes('assistant'),
  },
  {
    why: 'The counter of whoever answers for a period does not stop it either (R11).',
    code: 'OWN_PERIOD',
    somewhere: true,
    concerns: ({ type }, by) => type === 'say-region' && by.kind === 'officer' && by.roles.includes('assistant'),
  },
  {
    why: 'Whatever is decided against a worker, or held against them, names its legal basis (R4, R16).',
    code: 'REASONS_MISSING',
    concerns: (command) => isRefusal(command) && isLawless(command),
  },
  {
    why: 'No authority alone ends a copy that the worker carries: it is lost when they say so (R4).',
    code: 'NOT_YOUR_ROLE',
    concerns: ({ type }, by) => type === 'end-copy' && by.kind === 'officer' && !by.roles.includes('assistant'),
  },
  {
    why: 'A delegate votes for one side of the committee.',
    code: 'ONE_BENCH_EACH',
    somewhere: true,
    concerns: ({ type }) => type === 'cast-vote',
  },
  {
    why: 'Whoever approves a bulk issue has the very register before them: no preview says what its rows say.',
    code: 'OTHER_REGISTER',
    concerns: (command) => command.type === 'approve-bulk-issue' && !('source' in command),
  },
];

/** @param today what comes of it today: a refusal, or events */
export const refusedSince = (command: { readonly type: string }, by: Actor, today: unknown): RefusalCode | undefined =>
  since.find(({ concerns, somewhere }) => concerns(command, by) && !(somewhere === true && Array.isArray(today)))?.code;
