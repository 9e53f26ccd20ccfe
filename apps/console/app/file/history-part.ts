import type { TimelineEntry, TimelineWhat } from '@puente/domain/file/case';

/** What of a history somebody looks for, by its name in the address. */
const parts = {
  decisiones: [
    ...(['acknowledged', 'submission-returned', 'application-admitted', 'application-returned'] as const),
    ...(['application-closed', 'units-credited', 'certificate-issued', 'found-not-yet-competent'] as const),
    ...(['finding-stands', 'authenticity-settled', 'compensation-imposed', 'review-extended'] as const),
    ...(['recognised-automatically', 'recognised', 'partially-recognised', 'refused'] as const),
    ...(['deemed-recognised', 'deemed-refused', 'recognition-upheld', 'recognition-withdrawn'] as const),
    ...(['refusal-final', 'closed-without-prejudice', 'credential-issued', 'credential-suspended'] as const),
    ...(['credential-reinstated', 'credential-revoked', 'credential-kept', 'certificate-suspended'] as const),
    ...(['certificate-reinstated', 'certificate-revoked', 'alert-kept', 'alert-closed'] as const),
    ...(['data-corrected', 'correction-refused', 'deletion-accepted', 'deletion-refused'] as const),
    ...(['decision-ordered', 'ruling-upheld', 'ruling-overturned', 'ruling-remitted'] as const),
    ...(['opinion-received', 'no-objection'] as const),
  ],
  avisos: ['notice-waits', 'notice-served'],
  documentos: [
    ...(['documents-requested', 'documents-provided', 'documents-unavailable', 'issuer-asked'] as const),
    ...(['discrepancy-reported', 'discrepancy-answered', 'authenticity-settled', 'authenticity-confirmed'] as const),
    ...(['reference-asked', 'reference-answered', 'reference-declined'] as const),
    ...(['source-asked', 'source-answered', 'source-said-ours'] as const),
    ...(['source-said-not-ours', 'source-said-cannot-tell'] as const),
  ],
  plazos: [
    ...(['clock-paused', 'clock-resumed', 'clock-recounted', 'review-extended', 'escalated', 'stood-still'] as const),
    ...(['hearing-ended', 'compensation-ended', 'references-closed', 'case-migrated'] as const),
  ],
} as const satisfies Readonly<Record<string, readonly TimelineWhat[]>>;

export type HistoryPart = keyof typeof parts;
export const historyParts = Object.keys(parts) as HistoryPart[];
export const isHistoryPart = (name: string | null): name is HistoryPart => name !== null && Object.hasOwn(parts, name);

export function partOf(entries: readonly TimelineEntry[], part: HistoryPart | undefined): readonly TimelineEntry[] {
  const shown: readonly string[] | undefined = part && parts[part];
  return shown === undefined ? entries : entries.filter(({ what }) => shown.includes(what));
}
