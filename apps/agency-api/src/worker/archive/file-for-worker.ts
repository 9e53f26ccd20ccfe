import type { CaseId } from '@puente/domain/kernel';
import { isForWorker } from '@puente/domain/reading';
import type { CaseOnFile } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { ApiParts } from '../../parts/parts.js';

/** Undefined where there is no such file, or it is not for its worker to read. */
export async function fileForWorker(
  caseId: CaseId,
  { pool, rules }: Pick<ApiParts, 'pool' | 'rules'>,
): Promise<CaseOnFile | undefined> {
  const found = await readCase(pool, caseId);
  return found !== undefined && isForWorker(found.kind, found.file, rules) ? found : undefined;
}
