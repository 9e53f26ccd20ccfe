import type { z } from 'zod';

/** What the contract says of a command that a person gives; who may give it, and what it is refused for, says the law. */
export interface CommandText {
  /** For the document. */
  readonly summary: string;
  /** An officer's decision: only on the file as it was read (`If-Match`). */
  readonly decision?: true;
  /** What a person sends with it to `POST /cases/:id/<command>`. */
  readonly body: z.ZodType;
}

export type CommandTexts = Readonly<Record<string, CommandText>>;
