import type { onSendHookHandler } from 'fastify';

/** Tells whoever keeps a connection open that its process ends, with each answer (RFC 9112 §9.6): the next request takes another. */
export const endConnection =
  ({ ending }: { readonly ending: AbortSignal }): onSendHookHandler =>
  (_request, reply, _payload, done) => {
    if (ending.aborted) void reply.header('connection', 'close');
    done();
  };
