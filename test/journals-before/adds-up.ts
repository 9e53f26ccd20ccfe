import { createHash } from 'node:crypto';
import type { CaseKind, CaseLaw, OutgoingMessage } from '@puente/domain/file/case';
import { lawOf } from '@puente/domain/laws';
import { canonical, replayed } from '@puente/settlement/journal';
import type { CaseCommand, CaseEvent, CaseState } from '@puente/settlement/settlement';
import type { AddedUp, KeptEntry, KeptHistory, KeptMessage } from './kept-history.js';
import { rulesThen } from './rules-then.js';

export type AnyLaw = CaseLaw<CaseState, CaseCommand, CaseEvent>;
export const anyLawOf = (kind: CaseKind): AnyLaw => lawOf(kind);

/** A row as the database gives it. */
export const asRow = (entry: KeptEntry) => ({
  ...entry,
  at: new Date(entry.at),
  prev_hash: Buffer.from(entry.prev_hash, 'base64'),
  hash: Buffer.from(entry.hash, 'base64'),
});

/** What a journal adds up to under the law of today. */
export function addsUp({ kind, commands, entries }: Omit<KeptHistory, 'after'>): AddedUp {
  const law = anyLawOf(kind);
  const last = commands.at(-1);
  if (last === undefined) throw new Error('a history without a command');
  const rules = rulesThen[last.rules];
  const { models, stages } = replayed(law, entries.map(asRow), rules);
  if (models === undefined) throw new Error('a history without an entry');
  const { file } = models;
  return { models, stages, process: law.process(file, rules), errands: law.errands?.(file, rules) ?? [] };
}

/** A message as it is kept. */
export const briefly = (message: OutgoingMessage): KeptMessage =>
  'status' in message
    ? { ...message, status: createHash('sha256').update(canonical(message.status)).digest('base64') }
    : message;
