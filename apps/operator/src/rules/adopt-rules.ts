import { lawOf } from '@puente/domain/laws';
import type { Instant } from '@puente/domain/kernel';
import { isCaseNumber } from '@puente/domain/kernel';
import type { PublishedRules } from '@puente/persistence/rule-changes';
import type { Pool } from '@puente/persistence/database';
import type { LawOf } from '@puente/settlement/case-file';
import { canonical, ofJournal, verifyJournal } from '@puente/settlement/journal';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';

const laws: LawOf = lawOf;

export interface Adopting {
  readonly pool: Pool;
  readonly store: PublishedRules;
}

/** Rules from before they bore a seal: which there are, and those that an operator names are adopted, as their files' journals have them. */
export async function adoptRules({ pool, store }: Adopting, numbers: readonly string[], now: Instant): Promise<Answer> {
  const waiting = await store.unadopted();
  if (numbers.length === 0) {
    const rules = waiting.map(({ ruleChange, reference }) => ({ ruleChange, reference }));
    return { ok: true, data: { rules }, lines: rules.map(({ ruleChange, reference }) => `${ruleChange} ${reference}`) };
  }
  for (const number of numbers) {
    const approved = await approvedIn(pool, number);
    const row = waiting.find(({ ruleChange }) => ruleChange === number);
    if (row !== undefined && canonical([row.content]) !== canonical([approved.content])) throw differs;
    if (row !== undefined) await store.adopt(approved.ruleChange);
    else if ((await store.publish({ ...approved, at: now }, true)) === 'taken') throw taken;
  }
  return { ok: true, data: { adopted: numbers }, lines: numbers.map((number) => `✓ ${number}`) };
}

async function approvedIn(pool: Pool, number: string) {
  if (!isCaseNumber(number)) throw differs;
  const [chain, file] = await Promise.all([verifyJournal(pool, number), ofJournal(pool, number, laws('rule-change'))]);
  if (!chain.ok || file?.kind !== 'rule-change' || file.approved === undefined) throw differs;
  return { ruleChange: number, content: file.approved };
}

const differs = new CannotDo(
  {
    es: 'El expediente de ese número no aprobó esto en su historia. Revise con «journal verify».',
    en: 'The file of that number did not approve this in its journal. Look with `journal verify`.',
  },
  'FILE_DIFFERS',
);
const taken = new CannotDo(
  { es: 'Otro expediente publicó antes esa versión.', en: 'Another file published that version before.' },
  'VERSION_TAKEN',
);
