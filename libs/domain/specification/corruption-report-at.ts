import type { CaseId, ClockId } from '../src/kernel/index.js';
import { instant } from '../src/kernel/index.js';
import type { Mark, ReportCommand, ReportStage, SealedPart } from '../src/kinds/corruption-report/index.js';
import { corruptionReport } from '../src/kinds/corruption-report/index.js';
import { given } from './given.js';
import { firstMorning } from './sample-filing.js';
import { guatemala, officer, theEffect } from './sample-people.js';
import { sampleRules } from './sample-rules.js';

/** After the months for which a report is kept. */
export const yearsLater = instant('2031-06-01T15:00:00Z');
export const theReport = 'GT-26-REPRT1-C' as CaseId;
export const theReporter = { kind: 'reporter' } as const;
export const theIntegrityOfficer = officer('gt.integrity-officer.1', 'gt-integrity', 'integrity-officer');
export const anotherIntegrityOfficer = officer('gt.integrity-officer.2', 'gt-integrity', 'integrity-officer');

export const sealedPart = (id: string): SealedPart => ({ id, sha256: 'a'.repeat(64) });
export const markOf = (of: Mark['of'], letter: string): Mark => ({ of, mark: letter.repeat(64) });

/** One well-formed command of each type. */
export const reportCommands = (
  clock = 'report-take-up#1' as ClockId,
): { readonly [Type in ReportCommand['type']]: Extract<ReportCommand, { type: Type }> } => ({
  'report-corruption': { type: 'report-corruption', part: sealedPart('p1'), marks: [markOf('telephone', 'b')] },
  'add-to-report': { type: 'add-to-report', part: sealedPart('p2'), marks: [] },
  'take-report': { type: 'take-report' },
  'name-concerned': {
    type: 'name-concerned',
    part: sealedPart('p3'),
    marks: [markOf('officer', 'c')],
    left: 1,
    shuts: 1,
  },
  'take-concerned-back': { type: 'take-concerned-back', part: sealedPart('p6'), marks: [markOf('officer', 'c')] },
  'approve-report-step': { type: 'approve-report-step' },
  'decline-report-step': { type: 'decline-report-step' },
  'answer-report': { type: 'answer-report', outcome: 'founded', part: sealedPart('p4') },
  'propose-export': { type: 'propose-export', part: sealedPart('p5') },
  'approve-export': { type: 'approve-export' },
  'delete-report': { type: 'delete-report' },
  remind: { type: 'remind', clock, fraction: 0.5 },
  lapse: { type: 'lapse', clock },
});

export const aReport = () =>
  given(corruptionReport, { caseId: theReport, here: guatemala, rules: sampleRules(), now: firstMorning });

export function reportAt(stage: ReportStage): ReturnType<typeof aReport> {
  const commands = reportCommands();
  switch (stage) {
    case 'received':
      return aReport().when(commands['report-corruption'], theReporter).and();
    case 'looked-into':
      return reportAt('received').when(commands['take-report'], theIntegrityOfficer).and();
    case 'answered':
      return reportAt('looked-into').when(commands['answer-report'], theIntegrityOfficer).and();
    case 'deleted':
      return reportAt('answered').when(commands['delete-report'], theEffect, yearsLater).and();
  }
}
