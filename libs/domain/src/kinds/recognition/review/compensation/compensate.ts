import { pauseClock, resumeClock } from '../../../../clocks/index.js';
import { withDocuments } from '../../filing/attach-document.js';
import { exhausted } from '../../../../kernel/index.js';
import { opened } from '../../../../file/engine/begun.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview, SkillsTest } from '../review-file/recognition-review.js';

type Compensating = Extract<
  ReviewEvent,
  {
    type: 'compensation-imposed' | 'compensation-reported' | 'review-resumed' | 'test-scheduled' | 'test-recorded';
  }
>;

/** What measures and tests add up to. */
export function compensate(file: RecognitionReview, event: Compensating): RecognitionReview {
  switch (event.type) {
    case 'compensation-imposed': {
      const { verdicts, reasons, measures, at } = event;
      const waiting = file.clock && pauseClock(file.clock, at, 'compensation');
      const compensation = { verdicts, reasons, measures, at, reports: [] };
      return {
        ...file,
        stage: 'compensation-pending',
        compensation,
        proposal: undefined,
        ...opened(file, event.opens),
        waiting,
      };
    }
    case 'compensation-reported': {
      const { compensation } = file;
      const reports = event.reports.map((report) => ({ ...report, at: event.at }));
      return {
        ...file,
        filing: withDocuments(file.filing, event.documents),
        ...(compensation && { compensation: { ...compensation, reports: [...compensation.reports, ...reports] } }),
      };
    }
    case 'review-resumed': {
      const { compensation, waiting } = file;
      return {
        ...file,
        stage: 'host-review',
        ...(compensation && { compensation: { ...compensation, resumedFor: event.units } }),
        clock: waiting && resumeClock(waiting, event.at),
        waiting: undefined,
      };
    }
    case 'test-scheduled': {
      const { test: id, units, on: at, where, language } = event;
      return { ...file, tests: [...withoutAppointment(file, units), { id, units, at, where, language, results: [] }] };
    }
    case 'test-recorded': {
      const { unit, result, evidence, at } = event;
      const documents = event.documents.map((document) => document.id);
      const recorded = { unit, result, evidence, documents, at };
      return {
        ...file,
        filing: withDocuments(file.filing, event.documents),
        tests: file.tests.map((test) =>
          test.id === event.test ? { ...test, results: [...test.results, recorded] } : test,
        ),
      };
    }
    default:
      return exhausted(event);
  }
}

/** A later appointment takes the place of one that was not kept yet; what was recorded stays. */
const withoutAppointment = ({ tests }: RecognitionReview, units: SkillsTest['units']): readonly SkillsTest[] =>
  tests.map((test) => ({
    ...test,
    units: test.units.filter((unit) => !units.includes(unit) || test.results.some((result) => result.unit === unit)),
  }));
