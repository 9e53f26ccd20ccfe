import type { ApiClient, JsonObject } from './api-client.js';

/** Why a reviewer leaves what earlier decisions settled: read beside the review, and said for each unit, as a person would. */
export async function departuresOf(reviewer: ApiClient, caseId: string, body: JsonObject): Promise<readonly object[]> {
  const { body: beside } = await reviewer.must(reviewer.get(`/cases/${caseId}/precedents`));
  const settled = beside['settled'] as readonly Verdict[];
  const verdicts = (body['verdicts'] ?? []) as readonly Verdict[];
  return verdicts
    .filter(({ unit, verdict }) => settled.some((one) => one.unit === unit && one.verdict !== verdict))
    .map(({ unit }) => ({ unit, reasons: { es: 'En este caso es distinto.', en: 'This case is different.' } }));
}

interface Verdict {
  readonly unit: string;
  readonly verdict: string;
}
