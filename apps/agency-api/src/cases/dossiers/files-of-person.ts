import type { CaseKind } from '@puente/domain/file/case';
import type { AgencyId, DossierId } from '@puente/domain/kernel';
import type { CaseRecord } from '@puente/persistence/queries';
import type { ApiParts } from '../../parts/parts.js';

/** What of a person is told at a counter or at a desk; the rest is between them and who helps them, or is known of by few. */
const kinds: ReadonlySet<CaseKind> = new Set([
  ...(['recognition-request', 'recognition-review', 'certification', 'credential'] as const),
  ...(['appeal', 'correction'] as const),
]);

/** Files that an agency has or had about whoever's dossier it is, newest first. Nothing of it is for whoever may not know of the person. */
export async function filesOfPerson(
  { cases }: Pick<ApiParts, 'cases'>,
  dossier: DossierId,
  agency: AgencyId,
): Promise<readonly CaseRecord[]> {
  const records = await cases.aboutDossier(dossier, agency);
  return records.filter(({ kind, sealed }) => !sealed && kinds.has(kind));
}
