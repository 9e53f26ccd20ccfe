import type { DocumentRef } from '../../../../file/case/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { withDocuments } from '../../filing/attach-document.js';
import { command, event } from '../review-file/define.js';
import type { MeasureReport } from '../review-file/recognition-review.js';
import { barredWithoutMeasures, measuredUnits, shownUnits } from '../review-file/units-open.js';
import type { ReviewResumed } from '../decision/resume-review.js';
import { resumedNow } from '../decision/resume-review.js';

/** The worker has done what was imposed, for one unit or more. */
export interface ReportCompensation {
  readonly type: 'report-compensation';
  readonly reports: readonly MeasureReport[];
  readonly documents: readonly DocumentRef[];
}
export interface CompensationReported {
  readonly type: 'compensation-reported';
  readonly at: Instant;
  readonly reports: readonly MeasureReport[];
  readonly documents: readonly DocumentRef[];
}

/**
 * Unit by unit, as each is done. The review goes on when all are, or with those that are when the period is over: doing
 * one of two measures must not cost the worker the other.
 */
export const reportCompensation = command({
  type: 'report-compensation',
  // Also while a unit that was refused beside them is appealed or decided again: nothing stops what the worker makes up for.
  givenBy: {
    'compensation-pending': ['worker'],
    appealed: ['worker'],
    received: ['worker'],
    'host-review': ['worker'],
  },
  refusals: ['NOT_IN_THIS_STAGE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'REASONS_MISSING'],
  barred: (file) => barredWithoutMeasures(file, 'report-compensation'),
  decide(file, { reports, documents }: ReportCompensation, context) {
    const measured = measuredUnits(file);
    for (const [index, { unit, what }] of reports.entries()) {
      const field = `reports.${index}`;
      if (!measured.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `${field}.unit`);
      if (reports.findIndex((one) => one.unit === unit) !== index) {
        return refuse('UNIT_TWICE', { unit }, `${field}.unit`);
      }
      const refusal = refuseWithoutReasons(what, `${field}.what`);
      if (refusal !== undefined) return refusal;
    }
    const shown = [...shownUnits(file), ...reports.map(({ unit }) => unit)];
    return accept<CompensationReported | ReviewResumed>(
      { type: 'compensation-reported', at: context.now, reports, documents },
      ...resumedNow(file, shown, context),
    );
  },
});

export const compensationReported = event({
  type: 'compensation-reported',
  evolve(file, { at, documents, reports: told }: CompensationReported) {
    const { compensation } = file;
    const reports = told.map((report) => ({ ...report, at }));
    return {
      ...file,
      filing: withDocuments(file.filing, documents),
      ...(compensation && { compensation: { ...compensation, reports: [...compensation.reports, ...reports] } }),
    };
  },
  lines: ({ host }, { at, reports, type }) => [
    line(host.country, at, type, { args: { units: reports.map(({ unit }) => unit) } }),
  ],
});
