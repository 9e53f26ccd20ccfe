import type { PublicStage, WorkerStatus } from '../src/file/case/index.js';
import { solar, solarInGuatemala } from './sample-catalogues.js';
import { guatemala, mexico, sampleCase } from './sample-people.js';

/** A page as another country would tell it. */
export const sampleStatus = (stage: PublicStage, more: Partial<WorkerStatus> = {}): WorkerStatus => ({
  caseId: sampleCase,
  procedure: 'recognition',
  stage,
  home: mexico,
  host: guatemala,
  standard: solar,
  hostStandard: solarInGuatemala,
  holder: { who: 'nobody' },
  next: 'nothing',
  tacit: false,
  timeline: [],
  demonstration: true,
  ...more,
});
