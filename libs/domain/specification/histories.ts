/** How many generated histories a property is tried on: ten thousand under `npm test -- histories`, else as many as given. */
export const histories = (inTheUnitSuite: number): number => Number(process.env['PUENTE_HISTORIES'] ?? inTheUnitSuite);
