import type { TimelineEntry, PlainLine } from '../../file/case/index.js';
import { defining } from '../../file/definition/define-command.js';
import { definingEvents } from '../../file/definition/define-event.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import type { Certification, CertificationStage } from './certification.js';

/** Whoever is partial is refused before any rule is asked: see `refuse-partial.ts`. */
export const { command, opening } = defining<Certification, CertificationStage, 'CONFLICT_OF_INTEREST'>();
export const { event, beginning } = definingEvents<Certification>();

/** The worker, or an assistant with what the worker signed in front of them; whatever comes after the filing takes a mandate (R12). */
export const filer = ['worker', 'assistant'] as const;
export const desk = ['registrar', 'supervisor'] as const;

/** A line that bears the name of the event, and says no more. */
export const namesake = (
  { application }: Certification,
  { at, type }: { readonly at: Instant; readonly type: PlainLine },
): readonly TimelineEntry[] => [line(application.country, at, type)];

export const withApplication = (file: Certification, more: Partial<Certification['application']>): Certification => ({
  ...file,
  application: { ...file.application, ...more },
});
