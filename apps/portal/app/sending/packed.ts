import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A prepaid megabyte holds four times as many pages when they are packed. */
export function packed(text: string, accepted: string | null, headers: Headers): Uint8Array<ArrayBuffer> {
  const encoding = /\bbr\b/.test(accepted ?? '') ? 'br' : /\bgzip\b/.test(accepted ?? '') ? 'gzip' : undefined;
  if (encoding === undefined) return new Uint8Array(Buffer.from(text));
  headers.set('content-encoding', encoding);
  const bytes =
    encoding === 'gzip'
      ? gzipSync(text)
      : brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return new Uint8Array(bytes);
}
