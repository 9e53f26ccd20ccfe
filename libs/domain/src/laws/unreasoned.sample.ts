import type { NoticeSubject, WorkerStatus } from '../file/case/index.js';
import { remedyOf } from '../kinds/appeal/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';

/** By which a worker learns that something was decided against them. */
const refusing: readonly NoticeSubject[] = [
  ...(['refused', 'partially-recognised', 'not-yet-competent', 'credential-revoked'] as const),
  ...(['correction-refused', 'deletion-refused', 'alert-kept'] as const),
];

interface Told {
  readonly type: string;
  readonly subject?: NoticeSubject;
}

/** What a refusal that the worker is told now does not say on their page: law or remedy; empty where it says both (R16). */
export function unreasoned(
  page: WorkerStatus | undefined,
  happened: readonly { readonly type: string }[],
  rules: RuleBook,
): string {
  const told = (happened as readonly Told[]).find(({ subject }) => refusing.some((one) => one === subject));
  if (told === undefined) return '';
  const { refusal, result } = page ?? {};
  const grounds = result?.grounds ?? [];
  const lawless = (result?.missing ?? []).filter(
    (unit) => grounds.find((one) => one.unit === unit)?.legalBasis === undefined,
  );
  const lawful = refusal === undefined ? grounds.length > 0 && lawless.length === 0 : refusal.legalBasis !== undefined;
  const remedy = refusal?.remedy ?? (page && remedyOf(page, rules));
  return [lawful ? '' : `${told.subject ?? ''} names no law`, remedy === undefined ? 'and no remedy' : ''].join('');
}
