import type { Actor, CaseKind, CaseLaw, CaseRecord } from '../file/case/index.js';
import type { ConfirmMandate } from '../around/mandate/index.js';
import { everyStage } from '../file/definition/define-around.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { lawOf } from './law-of.js';

const confirmMandate: ConfirmMandate['type'] = 'confirm-mandate';

type Officer = Extract<Actor, { readonly kind: 'officer' }>;
type AnyLaw = CaseLaw<CaseRecord, unknown, unknown>;

/**
 * Whether an officer needs the papers of a file's person now: the file was drawn for them, or it is the turn of their role at
 * their agency and the law's table has something for them to give. Notes, and what may be given in every stage, are
 * written without the papers. A body of legal aid reads what the worker shows it, and no dossier.
 */
export function needsDossier(file: CaseRecord & { readonly kind: CaseKind }, by: Officer, rules: RuleBook): boolean {
  if (file.kind === 'legal-aid') return false;
  const law = lawOf(file.kind) as unknown as AnyLaw;
  const { assigned, awaiting, holder } = law.queue(file, rules);
  if (assigned.includes(by.id)) return true;
  // What the worker signed on paper is a paper too, and somebody is to look at it.
  if (law.allowed(file, by).includes(confirmMandate)) return true;
  if (holder !== by.agency) return false;
  const roles = by.roles.filter((role) => awaiting.includes(role));
  return roles.length > 0 && law.allowed(file, { ...by, roles }).some((command) => !isUpkeep(law, command));
}

/** What a rule of its own gives names no stage and no role; what is given in every stage, all of them. */
const isUpkeep = ({ commands }: AnyLaw, command: string): boolean =>
  command === 'add-note' ||
  commands.some(
    ({ type, givenBy }) =>
      type === command && (Object.hasOwn(givenBy, everyStage) || Object.keys(givenBy).length === 0),
  );
