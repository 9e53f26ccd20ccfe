import { apiPath, asking } from './api-path.js';

describe('an address of the API', () => {
  it('[attack 15] is not led elsewhere by what is put into it', () => {
    const path = apiPath`/status/credentials/${'GT-26-7K3M9Q-N'}/${'../../../cases/x?a#b'}`;
    expect(path).toBe('/status/credentials/GT-26-7K3M9Q-N/..%2F..%2F..%2Fcases%2Fx%3Fa%23b');
    for (const step of ['..', '.', '']) expect(() => apiPath`/status/credentials/${step}/docs`).toThrow(RangeError);
  });

  it('asks in encoded words', () => {
    expect(asking(apiPath`/pre-check`, { from: 'MX:EC0586.01&x=1' })).toBe('/pre-check?from=MX%3AEC0586.01%26x%3D1');
  });
});
