/** How many generated histories a property is tried on: ten thousand under `npm test -- histories`, else as many as given. */
export const histories = (inTheUnitSuite: number): number => Number(process.env['PUENTE_HISTORIES'] ?? inTheUnitSuite);

/** `expect(actual).toBe(expected)`, which makes sixty matchers each time: more than the law costs, asked a million times. */
export function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) expect(actual).toBe(expected);
}
