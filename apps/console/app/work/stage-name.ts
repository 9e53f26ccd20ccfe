import { nameAmong } from '@puente/words/languages';
import type { CaseKind } from '@puente/domain/file/case';
import type { Answers } from '@puente/words/languages';

/** A stage as the law's book calls it. */
export function stageName(kind: CaseKind, stage: string, { stages }: Answers['law']): string {
  return nameAmong(stages[kind], stage);
}
