import { createHash } from 'node:crypto';
import type { CaseKind, CaseLaw, OutgoingMessage, ProcessView } from '@puente/domain/file/case';
import { lawOf } from '@puente/domain/laws';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { canonical, genesis, replayed } from '@puente/settlement/journal';
import type { CaseCommand, CaseEvent, CaseState } from '@puente/settlement/settlement';
import type { AddedUp, KeptEntry, KeptHistory, KeptMessage } from './kept-history.js';
import { fileThen, pageThen, processThen } from './otherwise-since.js';
import { rulesThen } from './rules-then.js';

export type AnyLaw = CaseLaw<CaseState, CaseCommand, CaseEvent>;
export const anyLawOf = (kind: CaseKind): AnyLaw => lawOf(kind);

/** The rows as the database gives them. */
export const asRows = (entries: readonly KeptEntry[]) => {
  const hashes = entries.map(({ hash }) => Buffer.from(hash, 'base64'));
  return entries.map((entry, index) => ({
    ...entry,
    at: new Date(entry.at),
    prev_hash: hashes[index - 1] ?? genesis,
    hash: hashes[index] ?? genesis,
  }));
};

/** Enough of the SHA-256 of its RFC 8785 form to tell it from any other. */
const digest = (value: object): string => createHash('sha256').update(canonical(value)).digest('base64').slice(0, 16);

/** What a journal adds up to under the law of today. */
export function addsUp(history: Omit<KeptHistory, 'after'>): AddedUp {
  const { kind, commands, entries } = history;
  const law = anyLawOf(kind);
  const last = commands.at(-1);
  if (last === undefined) throw new Error('a history without a command');
  const rules = rulesThen[last.rules];
  const { models, stages } = replayed(law, asRows(entries), rules);
  if (models === undefined) throw new Error('a history without an entry');
  const { file } = models;
  const [process, errands] = [processThen(law.process(file, rules), file), law.errands?.(file, rules) ?? []];
  // A file's place in the queue was called so when the first of them were kept.
  const { queue: desk, status, ...others } = models;
  const stored = JSON.parse(models.process) as Partial<ProcessView>;
  const kept = { ...others, desk, process: canonical(processThen(stored, file)) };
  const page = status && { status: pageThen(status, rules, file) };
  return { each: eachStep(law, history), models: { ...kept, file: fileThen(file), ...page }, stages, process, errands };
}

/** A later event can hide what an earlier one did, so that the file is looked at after each command. */
function eachStep(law: AnyLaw, { commands, entries }: Omit<KeptHistory, 'after'>): readonly string[] {
  let file: CaseState | undefined;
  return commands.map(({ id, rules: name }) => {
    const theirs = entries.filter(({ command_id }) => command_id === id);
    file = theirs.reduce((one, { event }) => law.evolve(one, event), file);
    if (file === undefined) throw new Error(`${id} wrote nothing`);
    const rules = rulesThen[name];
    const [process, page, desk] = [
      processThen(law.process(file, rules), file),
      law.status(file, rules),
      law.queue(file, rules),
    ];
    return digest({ file: fileThen(file), process, status: page && pageThen(page, rules, file), desk });
  });
}

/** A message as it is kept. */
export const briefly = (message: OutgoingMessage, rules: RuleBook): KeptMessage =>
  'status' in message ? { ...message, status: digest(pageThen(message.status, rules)) } : message;
