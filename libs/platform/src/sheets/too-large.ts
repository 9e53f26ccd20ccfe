import { SheetFault } from './sheet-fault.js';

export const tooLarge = (atMost: number, what: { readonly es: string; readonly en: string }): SheetFault =>
  new SheetFault('TOO_LARGE', {
    es: `El archivo pasa de ${String(atMost)} ${what.es}: divídalo.`,
    en: `The file has more than ${String(atMost)} ${what.en}: divide it.`,
  });
