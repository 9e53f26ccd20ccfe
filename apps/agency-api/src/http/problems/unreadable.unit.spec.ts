import { answerUnreadable } from './unreadable.js';

function answerTo(code: string, writable = true): { said: string; destroyed: boolean } {
  const outcome = { said: '', destroyed: false };
  const socket = {
    writable,
    end: (said: string) => (outcome.said = said),
    destroy: () => (outcome.destroyed = true),
  };
  answerUnreadable({ code }, socket as never, 'a-trace');
  return outcome;
}

describe('what is no request', () => {
  it.each([
    ['HPE_HEADER_OVERFLOW', 431, 'HEADERS_TOO_LARGE'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 408, 'REQUEST_TOO_SLOW'],
    ['HPE_INVALID_METHOD', 400, 'MALFORMED_REQUEST'],
  ])('%s is answered with %i as a problem', (code, status, name) => {
    const [head = '', body = ''] = answerTo(code).said.split('\r\n\r\n');
    expect(head.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body)).toMatchObject({ code: name, status, traceId: 'a-trace' });
  });

  it('of a connection that is gone is answered with nothing', () => {
    expect(answerTo('ECONNRESET')).toEqual({ said: '', destroyed: true });
    expect(answerTo('HPE_INVALID_METHOD', false)).toEqual({ said: '', destroyed: true });
  });
});
