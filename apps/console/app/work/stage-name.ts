import type { CaseKind } from '@puente/domain/file/case';
import type { Answers } from '@puente/words/languages';

/** A stage as the law's book calls it. */
export function stageName(kind: CaseKind, stage: string, { stages }: Answers['law']): string {
  const names: Readonly<Partial<Record<string, string>>> = stages[kind];
  return names[stage] ?? stage;
}
