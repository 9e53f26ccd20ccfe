import type { Signature } from '../api/index.js';

/** What was typed, as an answer; undefined where something is missing that only the co-signer can say. */
export function signatureIn(form: FormData): Signature | undefined {
  const code = typedReferenceCode(form);
  const [relation, confirms] = [form.get('relation'), form.get('confirms')];
  const from = yearIn(form, 'from');
  const until = yearIn(form, 'until');
  const said = (relation === 'employer' || relation === 'peer') && (confirms === 'yes' || confirms === 'no');
  if (!said || from === undefined || Number.isNaN(from) || Number.isNaN(until ?? 0)) return undefined;
  const units = form.getAll('unit').filter((unit) => typeof unit === 'string');
  return { code, relation, confirms: confirms === 'yes', from, ...(until === undefined ? {} : { until }), units };
}

/** The API reads a code with dashes, blanks and small letters; what is longer was not typed by a person. */
export function typedReferenceCode(form: FormData): string {
  const code = form.get('code');
  return typeof code === 'string' ? code.slice(0, 40).trim() : '';
}

function yearIn(form: FormData, field: string): number | undefined {
  const year = form.get(field);
  if (typeof year !== 'string' || year.trim() === '') return undefined;
  return /^\d{4}$/.test(year.trim()) ? Number(year.trim()) : Number.NaN;
}
