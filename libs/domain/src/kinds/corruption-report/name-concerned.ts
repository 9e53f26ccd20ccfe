import { dateAfter } from '../../clocks/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { Instant } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';
import type { CorruptionReport, Mark, SealedPart, ShutOut } from './corruption-report.js';
import { mostParts, without, withMarks } from './corruption-report.js';
import { command, event, integrityOfficers, running } from './define.js';
import { proposing, stepOpen } from './report-step.js';

/** An integrity officer found out whom it is about: for them it does not exist while that waits, and never once a second one approves. */
export interface NameConcerned {
  readonly type: 'name-concerned';
  /** Their accounts, offices and telephones, sealed. */
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
  /** Agencies whose integrity officers could still open it: the marks do not say of whom they are, so the node does. */
  readonly left: number;
  /** Integrity officers among those named, as far as the node knows. */
  readonly shuts: number;
}

/** Somebody was named who has nothing to do with it; why, is sealed. */
export interface TakeConcernedBack {
  readonly type: 'take-concerned-back';
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
}

export interface ConcernedNamed {
  readonly type: 'concerned-named';
  readonly at: Instant;
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
  /** Who proposed it, and integrity officers whom it shuts out: auditors are told, for two of one mind could name all the others. */
  readonly shuts?: ShutOut;
}

export interface ConcernedTakenBack extends Omit<ConcernedNamed, 'type' | 'shuts'> {
  readonly type: 'concerned-taken-back';
}

const isFull = ({ said }: CorruptionReport) => said.length >= mostParts;

export const nameConcerned = command({
  type: 'name-concerned',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['PROPOSAL_PENDING', 'REPORT_FULL', 'LAST_OF_THEIR_ROLE'],
  barred: stepOpen,
  decide(file, { left, marks, part, shuts }: NameConcerned, context) {
    if (isFull(file)) return refuse('REPORT_FULL');
    if (left < 1) return refuse('LAST_OF_THEIR_ROLE', { role: 'integrity-officer' });
    const { by, here, now, rules } = context;
    const { calendar, integrity } = rulesOf(rules, here);
    const shutUntil = dateAfter(integrity.takeUp.within, calendar, now);
    const once = by.kind === 'officer' && !file.notFollowed?.includes(by.id);
    return proposing({ what: 'concerned', part, marks, shuts, ...(once ? { shutUntil } : {}) }, context);
  },
});

export const takeConcernedBack = command({
  type: 'take-concerned-back',
  givenBy: inStages(running, integrityOfficers),
  refusals: ['PROPOSAL_PENDING', 'REPORT_FULL'],
  barred: stepOpen,
  decide: (file, { marks, part }: TakeConcernedBack, context) =>
    isFull(file) ? refuse('REPORT_FULL') : proposing({ what: 'not-concerned', part, marks }, context),
});

const saidByOfficer = ({ said, step: _done, ...file }: CorruptionReport, at: Instant, part: SealedPart) => ({
  ...file,
  said: [...said, { by: 'officer' as const, at, part }],
});

export const concernedNamed = event({
  type: 'concerned-named',
  evolve: (file, { at, marks, part }: ConcernedNamed) => ({
    ...saidByOfficer(file, at, part),
    found: [...(file.found ?? []), ...withMarks([], without(marks, file.marks))],
    marks: withMarks(file.marks, marks),
  }),
});

export const concernedTakenBack = event({
  type: 'concerned-taken-back',
  evolve(file, { at, marks, part }: ConcernedTakenBack) {
    const { found = [] } = file;
    const gone = found.filter((one) => !without([one], marks).length);
    return { ...saidByOfficer(file, at, part), found: without(found, gone), marks: without(file.marks, gone) };
  },
});
