/** Why a document is not taken. Codes are public and stay for ever. */
export const documentFaults = [
  /** None of the three types. */
  'NOT_ACCEPTED',
  /** Its end or an object is missing, or no page is in it. */
  'BROKEN',
  'TWO_AT_ONCE',
  /** A picture that takes more room than a reader's machine may have. */
  'TOO_MANY_PIXELS',
  'ENCRYPTED',
  /** It does something when it is read, or carries other files. */
  'ACTIVE',
  /** To read it takes more time or memory than a document may take. */
  'TOO_HEAVY',
] as const;
export type DocumentFault = (typeof documentFaults)[number];
