import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** A prepaid megabyte holds four times as many pages when they are packed. Beside the event loop: some are megabytes long. */
export async function packed(
  text: string,
  accepted: string | null,
  headers: Headers,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoding = /\bbr\b/.test(accepted ?? '') ? 'br' : /\bgzip\b/.test(accepted ?? '') ? 'gzip' : undefined;
  if (encoding === undefined) return new Uint8Array(Buffer.from(text));
  headers.set('content-encoding', encoding);
  const bytes =
    encoding === 'gzip'
      ? await asGzip(text)
      : await asBrotli(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return new Uint8Array(bytes);
}
