import type { LocalizedText } from '@puente/domain/kernel';

/** What was given is no table that can be read. Said in both languages; never holds what the file contains. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault';

  constructor(
    readonly code: 'TOO_LARGE' | 'TOO_MANY_FAULTS' | 'NOT_UTF8' | 'NOT_CSV' | 'NOT_XLSX',
    readonly said: LocalizedText & { readonly en: string },
  ) {
    super(said.en);
  }
}
