import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { DocumentKind } from '@puente/domain/file/case';
import { documentKinds } from '@puente/domain/file/case';
import type { AskedFile } from '../api/index.js';
import { elsewhere } from '../failed/elsewhere.js';
import type { Visit } from '../visit/index.js';

/** What the worker may hand in, say or report now, here or for the other country to which it is passed on. */
export interface AskedFor {
  readonly number: string;
  readonly dossier?: string;
  readonly status: StatusAnswer;
  /** Each kind of document that is asked for; empty where none may be handed in. */
  readonly documents: readonly DocumentKind[];
  /** Why, by the authority that asks. */
  readonly reasons?: StatusAnswer['timeline'][number]['words'];
  /** Whether they may say that they cannot get them. */
  readonly mayNot: boolean;
  /** Units of which they may report that they made up for them. */
  readonly measures: NonNullable<StatusAnswer['measures']>;
  /** It is asked, and not to be done in this session. */
  readonly notHere: boolean;
}

/** Ends a loader or an action where there is no session, or nothing to show. */
export async function askedFor(visit: Visit, token: string): Promise<AskedFor | undefined> {
  const read = await visit.api.readStatus(token);
  if (read.outcome !== 'read') return elsewhere(read, visit);
  const { caseId, serverTime } = read.status;
  const found = await visit.answers.file(token, caseId);
  if (found.outcome === 'none') return undefined;
  return found.outcome === 'read' ? askedIn(found.file, serverTime) : elsewhere(found, visit);
}

export function askedIn(file: AskedFile, serverTime: StatusAnswer['serverTime']): AskedFor {
  const { allowedActions, caseId, dossierId } = file;
  const status = { ...file.status, serverTime };
  const may = (command: string) => allowedActions.includes(command);
  const request = status.timeline.findLast(({ what }) => what === 'documents-requested');
  const documents = may('provide-documents') && dossierId !== undefined ? kindsIn(request?.args?.['kinds']) : [];
  const measures = may('report-compensation') ? (status.measures ?? []) : [];
  const mayNot = may('cannot-provide');
  const asked = status.next === 'provide-documents' || status.next === 'report-compensation';
  return {
    ...{ number: caseId, status, documents, mayNot, measures },
    ...(dossierId === undefined ? {} : { dossier: dossierId }),
    ...(request?.words === undefined ? {} : { reasons: request.words }),
    notHere: asked && documents.length === 0 && measures.length === 0 && !mayNot,
  };
}

const kindsIn = (named: string | readonly string[] = []): readonly DocumentKind[] =>
  documentKinds.filter((kind) => [named].flat().includes(kind));
