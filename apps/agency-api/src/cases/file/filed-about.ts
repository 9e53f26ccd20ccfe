import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, CaseId } from '@puente/domain/kernel';
import type { CaseRecord } from '@puente/persistence/queries';

/** A file that another one is about, and which agency filed it for the worker. */
export interface Filed {
  readonly record: Pick<CaseRecord, 'about' | 'kind'>;
  readonly assistedBy: AgencyId | undefined;
}

/** What comes of a case for its worker; what is about it beside them is for those who work on it. */
const forItsWorker = new Set<CaseKind>(['appeal', 'correction', 'credential', 'deletion']);

/** The agency that filed what such a file is about: an appeal may be about a credential that is about a case. */
export async function filedAbout(
  { about, kind }: Filed['record'],
  find: (caseId: CaseId) => Promise<Filed | undefined>,
): Promise<AgencyId | undefined> {
  if (about === undefined || !forItsWorker.has(kind)) return undefined;
  const found = await find(about);
  return found && (found.assistedBy ?? filedAbout(found.record, find));
}
