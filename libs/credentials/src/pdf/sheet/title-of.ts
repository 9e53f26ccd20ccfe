import type { CredentialRecord } from '../../record/index.js';
import type { Tongue } from './sheet.js';

/** Of the document, as the file and its first line say it. */
export function titleOf({ kind, scope }: CredentialRecord, { words }: Tongue): string {
  if (kind === 'certificate') return words.title.certificate;
  return scope === 'partial' ? words.title.partialRecognition : words.title.recognition;
}
