import { base45 } from './base45.js';

describe('base45', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('writes %j as in RFC 9285 §4.3', (text, written) => expect(base45(Buffer.from(text))).toBe(written));
});
