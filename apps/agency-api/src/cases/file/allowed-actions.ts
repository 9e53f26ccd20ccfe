import { answersToHosts } from '@puente/domain/kinds/recognition/request';
import { answersNow } from '@puente/domain/kinds/recognition/review';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';

/** Commands whose operation has another name, or that are given for many files at once and by no operation of one. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'add-copy': ['renew-paper'],
  'co-sign': ['co-sign-reference'],
  ...{ reassign: [], recount: [] },
};
export const operationsOf = (command: string): readonly string[] => elsewhere[command] ?? [command];

/**
 * What the law lets somebody do in a file now, and a mandate beside it. What the other country asked is answered here and passed
 * on: which of it, the law says. Each is the operation of that name (`operationId`, in words with hyphens).
 */
export function allowedActions(file: CaseOnFile['file'], by: Caller, byMandate: readonly string[] = []): string[] {
  const law: AnyLaw = lawOf(file.kind);
  return [...new Set([...law.allowed(file, by), ...byMandate])].flatMap<string>((command) => {
    if (command !== 'pass-answer-on') return operationsOf(command);
    if (file.kind === 'recognition-request') return answersToHosts(file);
    return file.kind === 'recognition-review' ? answersNow(file) : [];
  });
}
