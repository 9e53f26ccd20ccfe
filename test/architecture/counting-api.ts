import type { z } from 'zod';

/**
 * The console's own interface to a node, which counts how many calls come one after the other: those that are made before any answer came are
 * made at once, and all of them are answered at once.
 *
 * @param answer what is said to a call, of the shape that the schema reads
 */
export function countingApi(answer: (schema: z.ZodType) => unknown) {
  let inSequence = 0;
  let waiting: (() => void)[] = [];
  const inTurn = () =>
    new Promise<void>((resolve) => {
      if (waiting.push(resolve) > 1) return;
      inSequence += 1;
      setImmediate(() => {
        const made = waiting;
        waiting = [];
        for (const answered of made) answered();
      });
    });
  const said = (schema: z.ZodType) => inTurn().then(() => ({ outcome: 'said', answer: answer(schema) }));
  return {
    api: {
      read: (_path: string, schema: z.ZodType) => said(schema),
      give: (_path: string, _body: object, schema: z.ZodType) => said(schema),
      put: (_path: string, _body: object, schema: z.ZodType) => said(schema),
      remove: (_path: string, schema: z.ZodType) => said(schema),
      fetch: () => inTurn().then(() => new Response('x', { headers: { 'content-type': 'image/png' } })),
    },
    inSequence: () => inSequence,
  };
}
