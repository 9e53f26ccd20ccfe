import { apiPath } from '@puente/web/asking';
import type { LoaderFunctionArgs } from 'react-router';
import { caseIn } from '../failed/case-in.js';
import { cannotShow } from '../failed/problem.js';
import { handedOn } from '../sending/handed-on.js';
import { visitContext } from '../visit/index.js';

/** What of a report is saved: a picture, or all of it sealed for the prosecutor. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const caseId = caseIn(params);
  const { picture } = params;
  if (picture !== undefined && !/^[\w-]+$/.test(picture)) return cannotShow('not-found');
  const visit = context.get(visitContext);
  return picture === undefined
    ? handedOn(visit, apiPath`/corruption-reports/${caseId}/export`)
    : handedOn(visit, apiPath`/corruption-reports/${caseId}/pictures/${picture}`);
}
