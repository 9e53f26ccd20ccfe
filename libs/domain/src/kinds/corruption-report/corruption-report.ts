import type { Actor, CaseRecord } from '../../file/case/index.js';
import type { CountryCode, Instant, OfficerId, PlainDate } from '../../kernel/index.js';

/** `looked-into`: an integrity officer took it and answers for it. `answered`: whoever has the receipt reads what came of it. `deleted`: nothing that was said is left, and no receipt. */
export const reportStages = ['received', 'looked-into', 'answered', 'deleted'] as const;
export type ReportStage = (typeof reportStages)[number];

/** Names something sealed that was said, and proves what it was: the hash is of a salt and the content, which lie together. */
export interface SealedPart {
  readonly id: string;
  /** Hex of SHA-256. */
  readonly sha256: string;
  /** A picture: whoever reads the words does not open it. */
  readonly picture?: true;
}

/**
 * Tells the same officer, office or telephone again without saying which: an HMAC by the node's key, hex. Neither the journal
 * nor whoever reads the database learns from it whom a report names.
 */
export interface Mark {
  readonly of: (typeof marked)[number];
  readonly mark: string;
}
export const marked = ['officer', 'office', 'telephone'] as const;

export interface SaidPart {
  readonly by: 'reporter' | 'officer';
  readonly at: Instant;
  readonly part: SealedPart;
}

export const reportOutcomes = ['founded', 'unfounded', 'passed-on', 'not-enough'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** Somebody wants a prosecutor to have it; a second person approves. */
export interface ReportExport {
  readonly proposedBy: OfficerId;
  /** Why, and by which law; sealed. */
  readonly reasons: SealedPart;
  readonly approvedBy?: OfficerId;
}

/** Whom a report is about, before a second one approves. */
export interface NamingStep {
  readonly what: 'concerned';
  readonly part: SealedPart;
  readonly marks: readonly Mark[];
  /** The last day on which it is shut to them already; none, where whoever proposed it was not followed before. */
  readonly shutUntil?: PlainDate;
  /** Integrity officers among them, as far as the registers know; none, from before they were counted. */
  readonly shuts?: number;
}

/** Integrity officers whom a naming shuts out, and who wanted it. */
export interface ShutOut {
  readonly many: number;
  readonly by: readonly OfficerId[];
}

/** What takes two integrity officers: to shut somebody out, to let them in again, to end it with nothing, to take it from its owner. */
export type ReportStep =
  | NamingStep
  | { readonly what: 'not-concerned'; readonly part: SealedPart; readonly marks: readonly Mark[] }
  | { readonly what: 'answer'; readonly outcome: ReportOutcome; readonly part: SealedPart }
  | { readonly what: 'taking-over' };

/** Somebody was asked for money or a favour. Who reports it is not known: not to the law, the journal or the database. */
export interface CorruptionReport extends CaseRecord {
  readonly kind: 'corruption-report';
  readonly stage: ReportStage;
  readonly here: CountryCode;
  /** Oldest first. */
  readonly said: readonly SaidPart[];
  readonly marks: readonly Mark[];
  /** Those of them that integrity officers set, who can take them back; what the reporter named stays. */
  readonly found?: readonly Mark[];
  /** Waits for a second integrity officer. */
  readonly step?: ReportStep & { readonly proposedBy: OfficerId };
  /** Proposed a naming that nobody followed: what they propose next shuts nobody out before it is approved. */
  readonly notFollowed?: readonly OfficerId[];
  /** The integrity officer who took it. */
  readonly owner?: OfficerId;
  /** One of its periods ended unanswered; its country is counted for it, and the reporter is told where else to go. */
  readonly overdue?: true;
  readonly answer?: { readonly outcome: ReportOutcome; readonly part: SealedPart };
  /** None, from before it was noted. */
  readonly answeredAt?: Instant;
  readonly export?: ReportExport;
}

/** What a report can hold; beyond that nobody reads it. */
export const mostParts = 30;

/** As it is sealed, pictures too: so much goes to the prosecutor in one piece. */
export const mostBytes = 32 * 1024 * 1024;

export const isForIntegrity = ({ here }: CorruptionReport, by: Actor): boolean =>
  by.kind === 'officer' && by.country === here && by.roles.includes('integrity-officer');

/** Whether one of the marks is in the report: of the officer who wants to open it, or of their office. */
export const concerns = ({ marks }: Pick<CorruptionReport, 'marks'>, theirs: readonly Mark[]): boolean =>
  theirs.some(({ mark, of }) => marks.some((one) => one.of === of && one.mark === mark));

/**
 * Whether it is shut to whoever has these marks: it names them, or somebody wants it to. Who is proposed is out at once, so
 * that they neither read what is said of them nor decline it, and for some days only, so that nobody shuts out others alone.
 */
export const isShutTo = (file: CorruptionReport, theirs: readonly Mark[], today: PlainDate): boolean =>
  concerns(file, theirs) || (isNaming(file.step, today) && concerns(file.step, theirs));

const isNaming = (step: CorruptionReport['step'], today: PlainDate): step is NonNullable<typeof step> & NamingStep =>
  step?.what === 'concerned' && step.shutUntil !== undefined && today <= step.shutUntil;

export const without = (known: readonly Mark[], gone: readonly Mark[]): readonly Mark[] =>
  known.filter((one) => !concerns({ marks: gone }, [one]));

/** Each mark once, in the order in which they came. */
export const withMarks = (known: readonly Mark[], more: readonly Mark[]): readonly Mark[] =>
  more.reduce<readonly Mark[]>((all, one) => (concerns({ marks: all }, [one]) ? all : [...all, one]), known);
