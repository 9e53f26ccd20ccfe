import type { Errand } from '../../file/case/index.js';
import type { ErrandRun } from '../../file/engine/errands.js';
import type { DataBreach } from './data-breach.js';
import { caseTold, tellId } from './data-breach.js';

/** So many cases hear of it side by side; the next ones when these have. */
const sideBySide = 10;

/** Each case concerned is told once, as soon as a second person confirmed it. */
export const errands = ({ caseId: breach, concerned, errandsRun, stage, words }: DataBreach): readonly Errand[] => {
  if (stage !== 'confirmed') return [];
  const run = new Set(errandsRun);
  return concerned
    .filter((one) => !run.has(tellId(one.caseId)))
    .slice(0, sideBySide)
    .map((one) => ({ id: tellId(one.caseId), ...one, command: { type: 'hear-breach', breach, words } }));
};

/** Whoever could not be told by their case is told another way; the record names the case. */
export const withAnswer = (file: DataBreach, { errand, refused }: ErrandRun): DataBreach =>
  refused === undefined
    ? file
    : { ...file, unreached: [...file.unreached, { caseId: caseTold(errand), code: refused }] };
