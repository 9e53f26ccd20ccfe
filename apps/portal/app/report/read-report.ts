/** Characters that the API takes. */
export const wordsAtMost = 8000;
const longestReceipt = 40;

/** What was typed and chosen. A browser sends an empty file where none was chosen, and two marks for a line's end. */
export function reportIn(form: FormData): {
  readonly words: string;
  readonly office?: string;
  readonly telephone?: string;
  readonly picture?: File;
} {
  const telephone = textOf(form, 'telephone').slice(0, longestReceipt).trim();
  const office = textOf(form, 'office').slice(0, longestReceipt);
  const picture = form.get('picture');
  return {
    words: textOf(form, 'words').replaceAll('\r\n', '\n').slice(0, wordsAtMost).trim(),
    ...(office === '' ? {} : { office }),
    ...(telephone === '' ? {} : { telephone }),
    ...(picture instanceof File && picture.size > 0 ? { picture } : {}),
  };
}

export const receiptIn = (form: FormData): string => textOf(form, 'receipt').slice(0, longestReceipt).trim();

/** In fours, as people copy it. */
export const inFours = (receipt: string): string => receipt.replaceAll(/(.{4})(?=.)/g, '$1-');

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
}
