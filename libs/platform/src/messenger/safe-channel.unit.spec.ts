import type { Contact } from '@puente/contracts/dossier';
import { safeChannel } from './safe-channel.js';

/** Invented. */
const contact: Contact = {
  phone: '+50255550100',
  email: 'demostracion@example.org',
  language: 'es',
  channels: [
    { channel: 'sms', safe: false },
    { channel: 'e-mail', safe: true },
    { channel: 'whatsapp', safe: true },
  ],
};

describe('the channel on which a worker is told', () => {
  it('is the first one that is safe for them', () => {
    expect(safeChannel(contact)).toEqual({ channel: 'e-mail', address: 'demostracion@example.org' });
  });

  it('is the page where none is safe, or nobody is known any more', () => {
    expect(safeChannel({ ...contact, channels: [{ channel: 'sms', safe: false }] })).toEqual({ channel: 'portal' });
    expect(safeChannel(undefined)).toEqual({ channel: 'portal' });
  });
});
