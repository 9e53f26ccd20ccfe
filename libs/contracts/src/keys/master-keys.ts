/**
 * The key under which a node's other secret keys are wrapped, wherever it is: in the key file, or in a device that never
 * shows it. While it is changed there are two, and what either wrapped is unwrapped.
 */
export interface MasterKeys {
  /** Names the one that wraps now; the first bytes of all that it wraps. */
  name(): Promise<Uint8Array>;
  /** @param about names what is wrapped, so that two wrapped keys cannot be swapped */
  wrap(key: Uint8Array, about: string): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws where it was wrapped under another key, or about something else */
  unwrap(wrapped: Uint8Array, about: string): Promise<Uint8Array>;
}

/** Of `name()`, in bytes. */
export const masterNameLength = 8;
