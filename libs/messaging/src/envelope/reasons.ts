import type { PuenteEvent } from '@puente/contracts/events';

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

/** Whose event it is, and which: its signature holds. */
export type Proven = Pick<PuenteEvent, 'id' | 'from' | 'subject' | 'attempt'>;

export interface NotOpened {
  readonly ok: false;
  readonly reason: OpeningFault;
  /** Names of steps and fields; never content. */
  readonly detail: string;
  /** Where its sender is proven, and can be told. */
  readonly proven?: Proven;
}

export const notOpened = (reason: OpeningFault, detail: string, proven?: Proven): NotOpened => ({
  ...{ ok: false, reason, detail },
  ...(proven === undefined ? {} : { proven }),
});
