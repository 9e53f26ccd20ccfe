/** An identity-document number as it is compared: letters and digits, whatever stands between them and how it is written. */
export const plainDocumentNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
