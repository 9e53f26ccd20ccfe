import type { Allowance, ProofOfService } from '../../clocks/index.js';
import type {
  AgencyId,
  CaseId,
  CertifierId,
  CountryCode,
  Instant,
  Language,
  LocalizedText,
  PlainDate,
  UnitCode,
} from '../../kernel/index.js';
import type { PauseReason } from './clock-pause.js';
import type { CorrectableField } from './correctable-fields.js';
import type { DocumentKind, Filing } from './filing.js';
import type { Authenticity } from './messages.js';
import type { NoticeSubject } from './notice.js';

/** What can fill a line, by its name; never personal data. */
export interface LineArgs {
  /** Empty where the period that passed was nobody's. */
  readonly agency: AgencyId | '';
  readonly appeal: CaseId;
  readonly certifier: CertifierId;
  /** Of a unit whose test was missed twice. */
  readonly choice: 'test-again' | 'without-test';
  readonly channel: Filing['channel'] | ProofOfService['channel'];
  readonly days: string;
  readonly fields: readonly CorrectableField[];
  readonly finding: Authenticity['finding'];
  /** The day on which it was due before. */
  readonly from: PlainDate;
  readonly kinds: readonly DocumentKind[];
  readonly language: Language;
  readonly number: string;
  readonly on: PlainDate;
  readonly reason: PauseReason;
  readonly result: 'passed' | 'not-passed' | 'not-attended';
  /** When and where: `2026-03-17T16:00:00.000Z Taller 3`. */
  readonly since: PlainDate;
  readonly slots: readonly string[];
  readonly subject: NoticeSubject;
  readonly to: CountryCode;
  readonly unit: Allowance['unit'];
  readonly units: readonly UnitCode[];
}
type LineArg = keyof LineArgs;

/**
 * What a line of the timeline can say, with what fills it, in the order in which things happen; lines of one moment stand
 * in this order. The words are the page's.
 */
export const timelineLines = {
  'draft-opened': ['channel'],
  submitted: [],
  'application-submitted': [],
  'applied-again': [],
  'finding-stands': [],
  'reference-asked': [],
  'reference-answered': [],
  'reference-declined': [],
  'references-closed': [],
  'application-returned': [],
  'units-credited': ['units'],
  'application-admitted': [],
  'assessor-drawn': [],
  'appointments-offered': ['slots'],
  'appointment-chosen': ['slots'],
  'appointment-moved': [],
  'appointment-missed': [],
  'evaluation-recorded': [],
  'certificate-issued': ['number', 'on'],
  'found-not-yet-competent': ['units', 'on?'],
  'application-closed': [],
  'received-at-home': [],
  'submission-returned': [],
  'answer-returned': ['on'],
  reopened: [],
  acknowledged: [],
  'documents-requested': ['kinds'],
  'notice-waits': ['subject', 'on'],
  'notice-served': ['subject', 'channel', 'on'],
  'documents-provided': ['kinds'],
  'documents-unavailable': [],
  'issuer-asked': ['certifier'],
  'source-asked': ['certifier'],
  'source-answered': [],

  'discrepancy-reported': [],
  'discrepancy-answered': [],
  'hearing-ended': [],
  'authenticity-settled': ['finding'],
  'source-said-ours': [],
  'source-said-not-ours': [],
  'source-said-cannot-tell': [],
  transmitted: ['to'],
  'received-at-host': [],
  'skills-test-required': [],
  'officer-recused': [],
  'officers-drawn': [],
  consulted: ['agency'],
  'consultation-cancelled': ['agency'],
  'opinion-received': ['agency'],
  'no-objection': ['agency'],
  'compensation-imposed': ['units'],
  'test-scheduled': ['slots', 'language', 'units'],
  'test-recorded': ['units', 'result'],
  'test-choice-open': ['units'],
  'other-date-asked': ['units'],
  'authenticity-confirmed': [],
  'test-called-off': ['units'],
  'test-choice-made': ['units', 'choice'],
  'compensation-reported': ['units'],
  'compensation-ended': [],
  'review-resumed': ['units'],
  'review-extended': ['days', 'unit'],
  'clock-paused': ['reason', 'on?'],
  'clock-resumed': ['from?', 'on'],
  'clock-recounted': ['from?', 'on?'],
  'migration-asked': ['from?', 'on?'],
  'migration-declined': [],
  'migration-fell': [],
  'case-migrated': ['from?', 'on?'],
  'stood-still': ['since', 'on'],
  escalated: ['agency'],
  'recognised-automatically': [],
  recognised: [],
  'partially-recognised': [],
  refused: [],
  'deemed-recognised': [],
  'deemed-refused': [],
  'fraud-review-opened': [],
  'fraud-review-answered': [],
  'recognition-upheld': [],
  'recognition-withdrawn': [],
  'refusal-final': [],
  'closed-without-prejudice': ['on?'],
  withdrawn: [],
  'draft-deleted': [],
  'credential-issued': [],
  'copy-added': [],
  'copy-ended': [],
  'credential-suspended': ['on?'],
  'credential-reinstated': ['on?'],
  'credential-revoked': ['on?'],
  'season-nears': ['on'],
  'season-ended': ['on'],
  'season-begun': ['on'],
  'credential-expired': [],
  'credential-replaced': [],
  'certificate-suspended': ['on?'],
  'certificate-reinstated': ['on?'],
  'certificate-revoked': ['on?'],
  'hearing-opened': [],
  'hearing-answered': [],
  'credential-kept': [],
  'credential-alerted': [],
  'alert-contested': [],
  'alert-kept': [],
  'alert-closed': [],
  'alert-ended': [],
  'correction-asked': ['fields'],
  'data-corrected': [],
  'correction-refused': [],
  'deletion-asked': [],
  'deletion-accepted': ['on'],
  'deletion-refused': ['on'],
  appealed: ['appeal'],
  'silence-complained': ['agency'],
  'complaint-passed-on': ['to'],
  'complaint-received': ['agency'],
  'complaint-withdrawn': [],
  'complaint-answered': [],
  'decision-ordered': [],
  'appeal-received': ['agency'],
  'appeal-officer-drawn': [],
  'appeal-withdrawn': [],
  'ruling-upheld': [],
  'ruling-overturned': [],
  'ruling-remitted': [],
  'mandate-granted': [],
  'mandate-ended': [],
  'data-breached': [],
  'data-preserved': ['on'],
  'data-preserved-no-more': [],
  'protection-opened': [],
  'protection-taken-up': [],
  'protection-contacted': [],
  'protection-released': [],
  'protection-referred': [],
} as const satisfies Readonly<Record<string, readonly (LineArg | `${LineArg}?`)[]>>;

export type TimelineWhat = keyof typeof timelineLines;
export const timelineWhat = Object.keys(timelineLines) as [TimelineWhat, ...TimelineWhat[]];

/** Lines that stay in their country: no other one reads them, and a partner of before knows none of them. */
const keptHere = [
  'hearing-opened',
  'credential-kept',
  'deletion-asked',
  'deletion-accepted',
  'deletion-refused',
  'data-breached',
  'silence-complained',
  'complaint-passed-on',
  'complaint-received',
  'complaint-withdrawn',
  'complaint-answered',
  'decision-ordered',
  'migration-asked',
  'migration-declined',
  'migration-fell',
  'stood-still',
  'season-nears',
  'season-ended',
  'season-begun',
  'finding-stands',
  'data-preserved',
  'data-preserved-no-more',
  'answer-returned',
  'source-asked',
  'source-answered',
  'source-said-ours',
  'source-said-not-ours',
  'source-said-cannot-tell',
] as const satisfies readonly TimelineWhat[];
type LineTold = Exclude<TimelineWhat, (typeof keptHere)[number]>;
const isLineTold = (what: TimelineWhat): what is LineTold => keptHere.every((kept) => kept !== what);
/** What one country tells the other. */
export const linesTold = timelineWhat.filter(isLineTold) as [LineTold, ...LineTold[]];

type Named<What extends TimelineWhat> = (typeof timelineLines)[What][number];
/** A line that nothing fills. */
export type PlainLine = { [What in TimelineWhat]: [Named<What>] extends [never] ? What : never }[TimelineWhat];
/** What fills a line, always or sometimes. */
export type ArgOf<What extends TimelineWhat> =
  Named<What> extends infer Name ? (Name extends `${infer Bare extends LineArg}?` ? Bare : Name) : never;
/** What the law has to say with a line. */
export type ArgsOf<What extends TimelineWhat> = {
  readonly [Arg in Extract<Named<What>, LineArg>]: LineArgs[Arg];
} & { readonly [Arg in Exclude<ArgOf<What>, Named<What>> & LineArg]?: LineArgs[Arg] };

/** One line of the timeline. `args` fill the words: countries, agencies, document kinds, dates; never personal data. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly country: CountryCode;
  readonly what: TimelineWhat;
  readonly args?: Readonly<Record<string, string | readonly string[]>>;
  /** Reasons written for the worker. */
  readonly words?: LocalizedText;
}

export interface EntryTold extends TimelineEntry {
  readonly what: LineTold;
}
/** Whether another country may be told of it. */
export const isTold = (entry: TimelineEntry): entry is EntryTold => isLineTold(entry.what);
