import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { varies } from '../languages/varies.js';

type Encoding = 'br' | 'gzip';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Below this, packing saves no packet. */
const worthIt = 1024;

/**
 * Packs what everybody may keep (`cache-control: public`), and nothing else: what is somebody's stands beside what somebody else
 * typed, and the length of the packed answer would tell one from the other (BREACH).
 *
 * At once, because Nest takes an answer that waits for none at all; what is asked for again is packed already.
 */
export const packed: onSendHookHandler = (request, reply, payload, done) => {
  done(null, leaving(request, reply, payload));
};

function leaving(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (!isPublic(reply) || !(typeof payload === 'string' || Buffer.isBuffer(payload))) return payload;
  if (isPackedAlready(reply)) return payload;
  if (reply.hasHeader('content-encoding') || Buffer.byteLength(payload) <= worthIt) return payload;
  varies(reply, 'accept-encoding');
  const encoding = encodingIn(request.headers['accept-encoding'] ?? '');
  if (encoding === undefined) return payload;
  reply.header('content-encoding', encoding).removeHeader('content-length');
  const tag = reply.getHeader('etag');
  // Other bytes of the same document: weak, as RFC 9110 §8.8.3.3 asks.
  if (typeof tag === 'string' && !tag.startsWith('W/')) reply.header('etag', `W/${tag}`);
  return packedOnce(payload, encoding);
}

const isPublic = (reply: FastifyReply): boolean => /^public\b/.test(String(reply.getHeader('cache-control') ?? ''));

/** Hashes do not shrink, and a status list is packed inside what is signed: neither is worth the loop's time. */
const isPackedAlready = (reply: FastifyReply): boolean =>
  /^application\/(?:octet-stream|(?:\w+\+)?jwt)\b/.test(String(reply.getHeader('content-type') ?? ''));

/** Refused where somebody says `q=0`, as RFC 9110 §12.5.3 has it; else the smaller one of those that are taken. */
function encodingIn(accepted: string | readonly string[]): Encoding | undefined {
  const taken = new Set(
    [accepted]
      .flat()
      .join()
      .toLowerCase()
      .split(',')
      .filter((one) => !/;\s*q=0(?:\.0*)?\s*$/.test(one))
      .map((one) => one.replace(/;.*/, '').trim()),
  );
  return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : undefined;
}

type Forms = Map<Encoding, Buffer>;

/** A document that is read or made once, and kept, is packed once: it stands in no place that others can fill. */
const ofDocuments = new WeakMap<Buffer, Forms>();

/** What was asked for last, packed; the same words are the same answer. */
const kept = new Map<string, Forms>();
const atMost = 64;

function formsOf(said: string | Buffer): Forms {
  const forms = (typeof said === 'string' ? kept.get(said) : ofDocuments.get(said)) ?? new Map<Encoding, Buffer>();
  if (typeof said !== 'string') {
    ofDocuments.set(said, forms);
    return forms;
  }
  kept.delete(said);
  kept.set(said, forms);
  for (const [oldest] of kept) {
    if (kept.size <= atMost) break;
    kept.delete(oldest);
  }
  return forms;
}

function packedOnce(said: string | Buffer, encoding: Encoding): Buffer {
  const forms = formsOf(said);
  const form = forms.get(encoding) ?? (encoding === 'br' ? brotliCompressSync(said, quality) : gzipSync(said));
  forms.set(encoding, form);
  return form;
}
