import type { PageLanguage } from '@puente/words/languages';
import { acceptedLanguage } from '@puente/words/languages';
import type { FastifyRequest, onSendHookHandler } from 'fastify';
import { varies } from './varies.js';

const spoken = new WeakMap<object, PageLanguage>();

/**
 * The language in which a request is answered, of those that it accepts (RFC 9110 §12.5.4). Whoever asks for it answers in it: the
 * answer then says so by itself.
 */
export function answeredIn(request: Pick<FastifyRequest, 'headers'>): PageLanguage {
  const language = acceptedLanguage(request.headers['accept-language']);
  spoken.set(request, language);
  return language;
}

/** `Content-Language` and `Vary` of every answer in words, problems among them. */
export const saysLanguage: onSendHookHandler = (request, reply, _payload, done) => {
  const language = spoken.get(request);
  if (language !== undefined) {
    reply.header('content-language', language);
    varies(reply, 'accept-language');
  }
  done();
};
