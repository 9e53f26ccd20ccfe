import { answersToHosts } from '@puente/domain/kinds/recognition/request';
import { answersNow } from '@puente/domain/kinds/recognition/review';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw, CaseOnFile } from '@puente/settlement/case-file';
import type { Caller } from '../../http/access/caller.js';

/**
 * What the law lets somebody do in a file now, and a mandate beside it. What the other country asked is answered here and passed
 * on: which of it, the law says.
 */
export function allowedActions(file: CaseOnFile['file'], by: Caller, byMandate: readonly string[] = []): string[] {
  const law: AnyLaw = lawOf(file.kind);
  return [...new Set([...law.allowed(file, by), ...byMandate])].flatMap<string>((command) => {
    if (command !== 'pass-answer-on') return [command];
    if (file.kind === 'recognition-request') return answersToHosts(file);
    return file.kind === 'recognition-review' ? answersNow(file) : [];
  });
}
