import { sourceSays } from '@puente/domain/kinds/recognition/request';
import type { CertifierAnswer } from '../api/index.js';

/** What was typed, as an answer; undefined where something is missing that only the certifier can say. */
export function certifierAnswerIn(form: FormData): CertifierAnswer | undefined {
  const code = typedCertifierCode(form);
  const says = sourceSays.find((one) => one === form.get('says'));
  if (says === undefined) return undefined;
  if (says === 'ours') return { code, says };
  const words = textOf(form, 'words').slice(0, reasonsAtMost);
  return words === '' ? undefined : { code, says, words };
}

export const reasonsAtMost = 2000;

/** The API reads a code with dashes, blanks and small letters; what is longer was not typed by a person. */
export const typedCertifierCode = (form: FormData): string => textOf(form, 'code').slice(0, 40);

function textOf(form: FormData, field: string): string {
  const text = form.get(field);
  return typeof text === 'string' ? text.trim() : '';
}
