import type { CaseKind, CaseLaw, CaseRecord, Hold, Notice } from '../../file/case/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { isDeletedDraft } from './ground.js';

type Held = CaseRecord & { readonly stage: string };

/** Stages of an alert in which it counts for somebody, here or abroad. */
const alertsInForce: ReadonlySet<string> = new Set(['in-force', 'received', 'noted']);

/** Stages of a credential in which somebody may rely on it, now or when a suspension ends. */
const carried: ReadonlySet<string> = new Set(['issuing', 'active', 'suspended']);

/**
 * What in a file keeps the person's data: whatever is not over, also an appeal that can still be brought, a period that
 * runs or stands still, an alert, and a credential that can still be shown. That a draft is gone opens nothing: told once, however that went,
 * it keeps no data (R17), and what waits on the page says nothing of the person.
 */
export function holdOf<File extends Held>(
  { kind, process }: { readonly kind: CaseKind; readonly process: CaseLaw<File, never, never>['process'] },
  file: File,
  rules: RuleBook,
): Hold | undefined {
  if (kind === 'credential' && carried.has(file.stage)) return 'credential';
  // Also while its last day is to come: nobody has to end it first.
  if (kind === 'alert' && alertsInForce.has(file.stage)) return 'alert';
  const due = isDeletedDraft(file) ? { ...file, notices: file.notices.filter(isUntold) } : file;
  const { deadline, ended } = process(due, rules);
  if (!ended) return 'open-case';
  if ((file.alerts ?? []).some(({ state }) => state === 'in-force')) return 'alert';
  const waits = file.waiting !== undefined || (file.pauses ?? []).length > 0;
  return deadline !== undefined || waits ? 'running-period' : undefined;
}

const isUntold = ({ attempts = [], handed }: Notice): boolean => handed === undefined && attempts.length === 0;
