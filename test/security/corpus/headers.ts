const long = 'x'.repeat(4000);

/** Headers as no browser sends them, each beside an otherwise ordinary request. */
export const hostileHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'accept-language': `${'en;q=0.1,'.repeat(400)}*;q=q` },
  { accept: 'text/html;level=1;q=__proto__, */*;q=NaN', 'accept-encoding': 'gzip;q=1.0, bomb' },
  { traceparent: '00-"-"-00', tracestate: long },
  { 'look-purpose': '%E0%A4%A', 'x-request-id': long },
  { 'look-purpose': '%00%0d%0aset-cookie:%20a=b' },
  { 'x-forwarded-for': `evil, [, 999.999.999.999, ${long}`, forwarded: 'for="_x";by=[' },
  { 'x-http-method-override': 'DELETE', 'x-original-url': '/cases', 'x-rewrite-url': '//[' },
  { 'if-none-match': `${'"a",'.repeat(800)}*`, 'if-match': '*', range: 'bytes=0-,0-,0-' },
  { 'idempotency-key': '../../etc/passwd', 'if-match': '"99999999999999999999"' },
  { cookie: `${'a=b; '.repeat(700)}__proto__=1`, origin: 'null', referer: 'file:///' },
  { 'content-type': 'application/json; charset=utf-7; boundary=', 'content-encoding': 'gzip' },
  { 'content-type': `multipart/form-data; boundary=${'b'.repeat(300)}` },
  { 'content-type': 'application/x-www-form-urlencoded' },
];
