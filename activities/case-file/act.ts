import type { CaseKind } from '@puente/domain/file/case';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { EffectOf } from '@puente/workflows/contract';
import type { CaseContent, CaseParts } from './parts.js';

/** Acts in the world, idempotently, and says what happened as a command. */
export type Act = (file: CaseContent, effect: EffectOf, parts: CaseParts) => Promise<CaseCommand>;

type FileOf<Kind extends CaseKind> = Extract<CaseContent, { readonly kind: Kind }>;

/** An act that is due in files of one kind, or of a few, and in no other. */
export function dueIn<Kind extends CaseKind>(
  kinds: Kind | readonly Kind[],
  act: (file: FileOf<Kind>, effect: EffectOf, parts: CaseParts) => Promise<CaseCommand>,
): Act {
  const isOurs = (file: CaseContent): file is FileOf<Kind> => [kinds].flat().includes(file.kind as Kind);
  return async (file, effect, parts) => {
    if (!isOurs(file)) throw new Error(`${effect.subject} is never due in a ${file.kind}`);
    return act(file, effect, parts);
  };
}
