import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

type Encoding = 'br' | 'gzip' | 'identity';
type Bytes = Uint8Array<ArrayBuffer>;

/** A prepaid megabyte holds four times as many pages when they are packed. Long ones beside the event loop: some are of megabytes. */
export function packed(text: string, accepted: string | null, headers: Headers): Promise<Bytes> {
  return packedAs(text, encodingFor(accepted, headers));
}

const kept = new WeakMap<object, Map<Encoding, Promise<Bytes>>>();

/**
 * The same for what everybody is sent: packed once, however many ask.
 *
 * @param said bytes, or what is sent as JSON; as long as it is the same object, it says the same
 */
export function packedOnce(said: object, accepted: string | null, headers: Headers): Promise<Bytes> {
  const encoding = encodingFor(accepted, headers);
  const forms = kept.get(said) ?? new Map<Encoding, Promise<Bytes>>();
  kept.set(said, forms);
  const bytes = forms.get(encoding) ?? packedAs(said instanceof Uint8Array ? said : JSON.stringify(said), encoding);
  forms.set(encoding, bytes);
  return bytes;
}

function encodingFor(accepted: string | null, headers: Headers): Encoding {
  const encoding = /\bbr\b/.test(accepted ?? '') ? 'br' : /\bgzip\b/.test(accepted ?? '') ? 'gzip' : 'identity';
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  return encoding;
}

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
/** A page is packed here and now, in a quarter of a millisecond: to leave it to another thread takes a third more. */
const isShort = (text: string | Uint8Array): boolean => text.length < 100_000;

async function packedAs(text: string | Uint8Array, encoding: Encoding): Promise<Bytes> {
  if (encoding === 'gzip') return new Uint8Array(isShort(text) ? gzipSync(text) : await asGzip(text));
  if (encoding === 'br')
    return new Uint8Array(isShort(text) ? brotliCompressSync(text, quality) : await asBrotli(text, quality));
  return new Uint8Array(Buffer.from(text));
}
