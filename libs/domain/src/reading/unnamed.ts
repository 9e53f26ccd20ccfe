/** Where files and events name officers. A clock names nobody, and uses some of these words for other things. */
const officers: ReadonlySet<string> = new Set([
  ...['by', 'officer', 'officers', 'trainer', 'through'],
  ...['raisedBy', 'askedBy', 'approvedBy', 'proposedBy', 'recordedBy', 'confirmedBy'],
  ...['reviewer', 'approver', 'assessor', 'tookPart', 'filers', 'excluded', 'defenders'],
]);
const clocks: ReadonlySet<string> = new Set(['clock', 'waiting', 'opens', 'to']);

/** Without any officer's account name, however deep: what the worker or another country reads names agencies and roles. */
export function unnamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unnamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (clocks.has(key)) return [[key, inner]];
      return officers.has(key) && isNames(inner) ? [] : [[key, unnamed(inner)]];
    }),
  );
}

/** Whether a field of this name may be left out because it names an officer. */
export const mayNameOfficers = (field: string): boolean => officers.has(field);

/** An extension is “by” so many days, and names nobody. */
const isNames = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
