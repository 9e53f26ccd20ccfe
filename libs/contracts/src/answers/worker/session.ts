import { z } from 'zod';

/** Always the same, whether there is such a case or not. */
export const CodeAsked = z.object({ asked: z.literal(true) });
export type CodeAsked = z.output<typeof CodeAsked>;

export const StatusSession = z.object({ token: z.string(), expiresAt: z.string() });
export type StatusSession = z.output<typeof StatusSession>;
