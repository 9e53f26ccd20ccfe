import { readConfig } from './config.js';

describe('the portal’s environment', () => {
  it('is read once', () => {
    expect(readConfig({ PORT: '7411', PUENTE_API: 'http://127.0.0.1:7401', PUENTE_COUNTRY: 'MX' })).toEqual({
      host: '127.0.0.1',
      port: 7411,
      api: 'http://127.0.0.1:7401',
      country: 'MX',
    });
  });

  it('has all its faults told together', () => {
    expect(() => readConfig({ PORT: 'seven', PUENTE_API: 'file:///etc', PUENTE_COUNTRY: 'mexico' })).toThrow(
      /PORT[^]*PUENTE_API[^]*PUENTE_COUNTRY/,
    );
  });
});
