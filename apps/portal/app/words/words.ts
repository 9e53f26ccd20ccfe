import type {
  AtZero,
  Authenticity,
  DocumentKind,
  Measure,
  NextStep,
  PublicStage,
  TimelineWhat,
} from '@puente/domain/file/case';
import type { Language } from '@puente/domain/kernel';
import type { PreCheckWords } from './pre-check-words.js';

/** Countries of the case, by name. */
export interface Between {
  readonly home: string;
  readonly host: string;
}

/** What fills a line of the timeline; names are in the reader's language already. */
export interface Happening extends Between {
  /** Where it happened. */
  readonly country: string;
  readonly agency?: string;
  /** An office filed on the worker's behalf. */
  readonly assisted: boolean;
  readonly documents?: string;
  /** `6 de marzo`. */
  readonly on?: string;
  /** `10 días hábiles`. */
  readonly days?: string;
  /** Titles of units. */
  readonly units?: string;
  /** `12 mar, 10:30, Taller 3`. */
  readonly slots?: string;
  /** `en español`. */
  readonly spoken?: string;
  /** How a practical test ended, as the law calls it. */
  readonly result?: string;
}

export type Unit = 'business-days' | 'calendar-days';
export type Step = 'sent' | 'complete' | 'in-review' | 'decision' | 'credential';
export type StepState = 'done' | 'now' | 'waits-for-you' | 'to-come' | 'stopped' | 'negative' | 'not-now';

/** All that the portal says, in one language. The type makes every language say all of it. */
export interface Words {
  readonly language: string;
  readonly site: {
    readonly skip: string;
    readonly languages: string;
    readonly free: string;
    readonly nobodyCharges: string;
    readonly errorTitle: string;
  };
  readonly home: {
    readonly title: string;
    readonly what: readonly [string, string];
    readonly box: string;
  };
  readonly preCheck: PreCheckWords;
  readonly ask: {
    readonly title: string;
    readonly number: string;
    readonly numberHint: string;
    readonly code: string;
    readonly codeHint: string;
    readonly show: string;
    readonly newCode: string;
    readonly sessionOver: string;
    readonly left: string;
  };
  readonly code: {
    readonly title: string;
    readonly what: string;
    readonly send: string;
    readonly sentTitle: string;
    readonly sent: string;
    readonly notArrived: string;
    readonly haveCode: string;
    readonly again: string;
  };
  readonly problem: {
    readonly summary: string;
    readonly numberMissing: string;
    readonly numberMisspelt: string;
    readonly codeMissing: string;
    readonly noMatch: string;
    readonly noMatchNext: string;
    readonly limited: (minutes: number) => string;
    readonly limitedNext: string;
    readonly down: string;
    readonly downNext: string;
    readonly helpDesk: string;
    readonly notFoundTitle: string;
    readonly notFound: string;
    readonly brokenTitle: string;
    readonly broken: string;
    readonly downTitle: string;
    readonly limitedTitle: string;
    readonly retry: string;
    readonly toHome: string;
  };
  readonly status: {
    readonly title: string;
    readonly certificate: string;
    readonly demonstration: string;
    readonly tacitMark: string;
    readonly tacit: (between: Between) => string;
    readonly now: Readonly<Record<PublicStage, (between: Between) => string>>;
    readonly holder: string;
    readonly you: string;
    readonly nobody: string;
    readonly onItsWay: (between: Between) => string;
    readonly due: string;
    readonly howCounted: string;
    readonly ifAgencySilent: string;
    readonly ifYouSilent: string;
    readonly atZero: Readonly<Record<AtZero, (between: Between) => string>>;
    readonly youNow: string;
    readonly next: Readonly<Record<NextStep, (between: Between) => string>>;
    readonly asked: string;
    readonly measures: string;
    readonly measureKinds: Readonly<Record<Measure['kind'], string>>;
    readonly howToReport: string;
    readonly meanwhile: (between: Between) => string;
    readonly mayDo: string;
    readonly conditions: string;
    readonly exclusions: string;
    readonly bridge: string;
    readonly noCourse: string;
    readonly free: string;
    readonly askPrice: string;
    readonly taughtIn: Readonly<Record<Language, string>>;
    readonly past: string;
    readonly pastEmpty: string;
    readonly hourOf: (country: string) => string;
    readonly news: (country: string, when: string) => string;
    readonly noNews: (country: string) => string;
    readonly leave: string;
    readonly leaveHint: string;
  };
  readonly progress: {
    readonly title: string;
    readonly steps: Readonly<Record<Step, string>>;
    readonly states: Readonly<Record<StepState, string>>;
  };
  readonly clock: {
    readonly days: Readonly<Record<Unit, (days: number) => string>>;
    readonly left: (days: number, counted: string) => string;
    readonly lastDay: string;
    readonly soon: string;
    readonly late: string;
    readonly endedOn: (date: string) => string;
    readonly awaitsService: string;
    readonly paused: string;
    readonly none: string;
  };
  readonly timeline: Readonly<Record<TimelineWhat, (happening: Happening) => string>>;
  /** How the check at the source ended. */
  readonly findings: Readonly<Record<Authenticity['finding'], (happening: Happening) => string>>;
  readonly documents: Readonly<Record<DocumentKind, string>>;
}
