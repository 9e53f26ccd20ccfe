import type { CaseRecord, WorkerStatus } from '../src/file/case/index.js';

/** How many generated histories a property is tried on: ten thousand under `npm test -- histories`, else as many as given. */
export const histories = (inTheUnitSuite: number): number => Number(process.env['PUENTE_HISTORIES'] ?? inTheUnitSuite);

/** [R8] A period that a notice opens starts with the proof that the notice was served, which the notice has as well, and with nothing else. */
export function startsWithProof({ clock, notices }: Pick<CaseRecord, 'clock' | 'notices'>): void {
  if (clock?.opening.by !== 'service') return;
  const { notice, service } = clock.opening;
  same(clock.runs.length > 0, service !== undefined);
  same(JSON.stringify(notices.find(({ id }) => id === notice)?.service), JSON.stringify(service));
  same(service?.channel === 'presumed' && (service.presumption?.after.days ?? 0) === 0, false);
}

/** [R8] The worker reads when a period that a notice opened began: what is served has its line on the page. */
export function showsProof(
  { clock }: Pick<CaseRecord, 'clock'>,
  page: Pick<WorkerStatus, 'timeline'> | undefined,
): void {
  if (page === undefined || clock?.opening.by !== 'service' || clock.opening.service === undefined) return;
  const { servedOn } = clock.opening.service;
  same(
    page.timeline.some(({ args, what }) => what === 'notice-served' && args?.['on'] === servedOn),
    true,
  );
}

/** `expect(actual).toBe(expected)`, which makes sixty matchers each time: more than the law costs, asked a million times. */
export function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) expect(actual).toBe(expected);
}
