/** Why nothing of a register could be read as a country's catalogue. Never holds what a row says. */
export type RegisterFaultWhy =
  | { readonly code: 'UNKNOWN_COUNTRY'; readonly countries: readonly string[] }
  /** The country's own `pack.json`. */
  | { readonly code: 'NOT_JSON' }
  | { readonly code: 'EMPTY' }
  /** A sheet, or what was asked for, that is the name of no table. */
  | { readonly code: 'UNKNOWN_TABLE'; readonly name: string }
  /** No row of the sheet names these columns; each with what registers call it. */
  | { readonly code: 'NO_HEADER'; readonly sheet: string; readonly columns: readonly (readonly string[])[] };

/** It is no register that can be compared with a pack. Each program says so in its own words. */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault';

  constructor(readonly why: RegisterFaultWhy) {
    super(why.code);
  }
}
