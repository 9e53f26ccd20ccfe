import { readConfig } from './config.js';

describe('the portal’s environment', () => {
  it('is read once', () => {
    const env = { PORT: '7411', PUENTE_API: 'http://127.0.0.1:7401', PUENTE_COUNTRY: 'MX' };
    expect(readConfig({ ...env, PUENTE_PORTAL_URL: 'https://portal.example' })).toEqual({
      host: '127.0.0.1',
      port: 7411,
      api: 'http://127.0.0.1:7401',
      country: 'MX',
      secure: true,
      proxyKey: undefined,
    });
  });

  it('has all its faults told together', () => {
    expect(() => readConfig({ PORT: 'seven', PUENTE_API: 'file:///etc', PUENTE_COUNTRY: 'mexico' })).toThrow(
      /PORT[^]*PUENTE_API[^]*PUENTE_COUNTRY[^]*PUENTE_PORTAL_URL/,
    );
  });
});
