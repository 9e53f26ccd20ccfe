import type { Errand, HearLegalAid } from '../../file/case/index.js';
import type { LegalAid } from './legal-aid.js';

/** The case hears of each stage once: its worker is told, and may ask another body. */
export function errands({ about, body, caseId, endedByWorkerAt, errandsRun, stage }: LegalAid): readonly Errand[] {
  if (stage === 'asked') return [];
  const id = `tell-case#${stage}`;
  if (errandsRun.includes(id)) return [];
  const command: HearLegalAid = {
    ...{ type: 'hear-legal-aid', aid: caseId, body, news: stage },
    ...(endedByWorkerAt === undefined ? {} : { byWorker: true }),
  };
  return [{ id, kind: about.kind, caseId: about.caseId, command }];
}
