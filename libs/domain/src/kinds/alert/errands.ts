import type { ReceiveAlertNews } from '../../file/case/index.js';
import type { Errand } from '../../file/case/index.js';
import type { Alert } from './alert.js';
import { standing } from './alert.js';
import { appealErrand } from './appeal-errand.js';

export const errands = (file: Alert): readonly Errand[] => [
  ...news(file),
  ...appealErrand(file).filter(({ id }) => !file.errandsRun.includes(id)),
];

/** The file that it concerns shows it while it is in force, and that it was taken back. */
function news(file: Alert): readonly Errand[] {
  const { about, caseId, errandsRun, notice, raisedIn, stage } = file;
  const tell = (id: string, state: ReceiveAlertNews['state']): Errand => {
    const command: ReceiveAlertNews = { type: 'receive-alert-news', alert: caseId, raisedIn, state, notice };
    return { id, kind: about.kind, caseId: about.caseId, command };
  };
  const told = errandsRun.includes('alert-in-force#1');
  if (standing.has(stage) && !told) return [tell('alert-in-force#1', 'in-force')];
  const closed = stage === 'closed' && told && !errandsRun.includes('alert-closed#1');
  return closed ? [tell('alert-closed#1', 'closed')] : [];
}
