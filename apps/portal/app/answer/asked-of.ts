import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { CaseKind } from '@puente/domain/file/case';
import type { AskedFile, Down, Limited, OwnCode } from '../api/index.js';
import type { Answerable } from '../status/answerable.js';
import { isAnswerable } from '../status/answerable.js';
import type { Visit } from '../visit/index.js';

/** What an authority wants to hear of the worker, and in which file. */
export interface Asked {
  readonly step: Answerable;
  readonly number: string;
  readonly status: StatusAnswer;
  /** False once it was answered, and for whoever came by a printed code. */
  readonly allowed: boolean;
  /** Where documents of the answer go; none where another country asks, which would not get them. */
  readonly dossier?: string;
}

/** Whose file has the question: documents are handed in where that is. */
const askedBy: Readonly<Record<Answerable, CaseKind>> = {
  'answer-hearing': 'credential',
  'answer-fraud-review': 'recognition-review',
  'answer-discrepancy': 'recognition-request',
};

type Found =
  | { readonly outcome: 'asked'; readonly asked: Asked }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'session-over' }
  | OwnCode
  | Limited
  | Down;

/** In the case that the session opened, or in the credential that proves it. */
export async function askedOf(visit: Visit, token: string): Promise<Found> {
  const read = await visit.api.readStatus(token);
  if (read.outcome !== 'read') return read;
  const { caseId, credential, serverTime } = read.status;
  for (const number of [caseId, credential]) {
    const found = number === undefined ? undefined : await visit.answers.file(token, number);
    if (found === undefined || found.outcome === 'none') continue;
    if (found.outcome !== 'read') return found;
    const asked = askedIn(found.file, serverTime);
    if (asked !== undefined) return { outcome: 'asked', asked };
  }
  return { outcome: 'nothing' };
}

function askedIn(file: AskedFile, serverTime: StatusAnswer['serverTime']): Asked | undefined {
  const { allowedActions, caseId, dossierId, kind, status } = file;
  const step = status.next;
  if (!isAnswerable(step)) return undefined;
  const takesDocuments = kind === askedBy[step] && dossierId !== undefined;
  return {
    ...{ step, number: caseId, status: { ...status, serverTime }, allowed: allowedActions.includes(step) },
    ...(takesDocuments ? { dossier: dossierId } : {}),
  };
}
