import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { guard } from './headers.js';

const headersOf = (secure: boolean) => {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  guard(response, secure);
  return response.getHeaders();
};

describe('every answer of a site', () => {
  it('is kept by nobody, framed by nobody, and says where it came from to nobody else', () => {
    expect(headersOf(false)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('asks for TLS from then on where readers come over it, and nowhere else', () => {
    expect(headersOf(true)['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headersOf(false)).not.toHaveProperty('strict-transport-security');
  });
});
