import { documentBytesAtMost } from '@puente/contracts/dossier';

/** Characters that the API takes of an answer. */
export const answerAtMost = 4000;
/** Bytes of a form that is read: the documents, and around them what was written. */
export const formAtMost = documentBytesAtMost + 65_536;
/** Up to here somebody who chose too many photos is told so; nothing of it is kept. */
export const formToldAtMost = 5 * formAtMost;

export const documentsAtMost = 5;

/** What was written and chosen. A browser sends an empty file where none was chosen, and two marks for a line's end. */
export function answerIn(form: FormData): { readonly text: string; readonly documents: readonly File[] } {
  const text = form.get('answer');
  return {
    text: typeof text === 'string' ? text.replaceAll('\r\n', '\n').slice(0, answerAtMost).trim() : '',
    documents: documentsIn(form),
  };
}

export const documentsIn = (form: FormData): readonly File[] =>
  form
    .getAll('document')
    .filter((one): one is File => one instanceof File && one.size > 0)
    .slice(0, documentsAtMost);
