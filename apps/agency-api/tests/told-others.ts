import { randomUUID } from 'node:crypto';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import type { AnyLaw } from '@puente/settlement/case-file';
import { readCase } from '@puente/settlement/case-file';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { TestNode } from './node.js';

/** Carries out what a file has to tell others of this node, as its process would. */
export async function toldOthers({ parts }: TestNode, caseId: CaseId): Promise<void> {
  const { pool, rules, settlement } = parts;
  const found = await readCase(pool, caseId);
  if (found === undefined) throw new Error('no such case');
  const law: AnyLaw = lawOf(found.kind);
  const settle = (kind: typeof found.kind, of: CaseId, command: CaseCommand, by: object) =>
    settlement.settle({ commandId: randomUUID() as CommandId, kind, caseId: of, command, by: by as never });
  for (const { caseId: other, command, id, kind } of law.errands?.(found.file, rules) ?? []) {
    const told = await settle(kind, other, command as CaseCommand, { kind: 'effect', file: caseId });
    expect(told.outcome).toBe('accepted');
    await settle(found.kind, caseId, { type: 'record-errand', errand: id }, { kind: 'effect' });
  }
}
