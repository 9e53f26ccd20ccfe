import { deliveryIn } from './delivery-in-mail.js';

const at = '2026-03-05T16:00:00.000Z' as never;
/** As a mail server writes it; the people are invented. */
const dsn = (action: string, id = 'GT-26-7K3M9Q-X-n1-2'): string =>
  [
    'From: MAILER-DAEMON@example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain',
    '',
    'Original-Envelope-Id: somebody-elses',
    'Action: delivered',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    `Original-Envelope-Id: ${id}`,
    '',
    'Final-Recipient: rfc822; maria@example.org',
    `Action: ${action}`,
    'Status: 5.1.1',
    '',
    '--b1--',
  ].join('\r\n');

describe('[R8] a mail server’s own report', () => {
  it('says by our name for the message that it was delivered, or failed', () => {
    const reference = 'GT-26-7K3M9Q-X-n1-2';
    expect(deliveryIn(dsn('delivered'), at)).toEqual({ state: 'delivered', reference, at });
    expect(deliveryIn(dsn('failed'), at)).toEqual({ state: 'failed', reference, at, why: 'unreachable' });
  });

  it.each(['relayed', 'delayed', 'expanded'])('says nothing yet where it was only %s', (action) =>
    expect(deliveryIn(dsn(action), at)).toBeUndefined(),
  );

  it('is read in its own part only, and any other mail is none', () => {
    expect(deliveryIn(dsn('failed').replace(/message\/delivery-status/, 'text/plain'), at)).toBeUndefined();
    expect(deliveryIn('Hola', at)).toBeUndefined();
    expect(deliveryIn('x'.repeat(200_000), at)).toBeUndefined();
  });
});
