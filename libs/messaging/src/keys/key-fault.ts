import type { z } from 'zod';

/** A key file or trust annex that a node must not start with. Says what is wrong with which key, never the key. */
export class KeyFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'KeyFault';
  }
}

export const faultsIn = (what: string, error: z.ZodError): KeyFault =>
  new KeyFault(
    `${what}: ${error.issues.map((issue) => `${issue.path.map(String).join('.') || 'file'} ${issue.code}`).join(', ')}`,
  );
