/** Why an event could not be accepted; what the quarantine shows an operator. Codes are public and stay for ever. */
export const openingFaults = [
  'NOT_AN_EVENT',
  'NOT_FOR_THIS_COUNTRY',
  'UNKNOWN_COUNTRY',
  'WRONG_PREFIX',
  'CANNOT_DECRYPT',
  'BAD_SIGNATURE',
  'HEADERS_DISAGREE',
  'SCHEMA',
] as const;
export type OpeningFault = (typeof openingFaults)[number];

export interface NotOpened {
  readonly ok: false;
  readonly reason: OpeningFault;
  /** Names of steps and fields; never content. */
  readonly detail: string;
}

export const notOpened = (reason: OpeningFault, detail: string): NotOpened => ({ ok: false, reason, detail });
