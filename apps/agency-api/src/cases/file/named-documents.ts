import type { DocumentId } from '@puente/domain/kernel';
import { isForWorker, readFile } from '@puente/domain/reading';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { CaseOnFile } from '@puente/settlement/case-file';

/** Whether a file names a document, as its worker reads it: what only officers read opens nothing to those who act for them. */
export const namesDocument = (found: CaseOnFile | undefined, id: DocumentId, rules: RuleBook): boolean =>
  found !== undefined &&
  isForWorker(found.kind, found.file, rules) &&
  isNamedIn(readFile({ kind: found.kind, reader: 'worker', assigned: [] }, found.file), id);

/** However deep: a document's id is no other thing's. */
const isNamedIn = (value: unknown, id: DocumentId): boolean =>
  value === id ||
  (typeof value === 'object' && value !== null && Object.values(value).some((one) => isNamedIn(one, id)));
