import { nodePlatform } from '../platform/node-platform.js';
import { webPlatform } from '../platform/web-platform.js';
import { readBase45 } from './base45.js';
import { readBase64url, writeBase64url } from './base64url.js';
import { CborReader } from './cbor.js';
import { dateOf } from './dates.js';
import { assertDepth } from './limits.js';
import { Unreadable } from './unreadable.js';

const faultOf = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
};

describe('base45', () => {
  it.each([
    ['BB8', 'AB'],
    ['%69 VD92EX0', 'Hello!!'],
    ['QED8WEX0', 'ietf!'],
    ['', ''],
  ])('reads %j as in RFC 9285 §4.4', (text, read) =>
    expect(Buffer.from(readBase45(`X${text}`, 1)).toString()).toBe(read),
  );

  it.each(['GGW', ':::', 'bb8', 'B', 'BB8B', '::', 'BBñ', 'BB\u{1F600}'])('refuses %j', (text) =>
    expect(faultOf(() => readBase45(text, 0))).toBe('malformed'),
  );
});

describe('base64url', () => {
  it('reads and writes bytes of every length as Node does', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255);
      const text = Buffer.from(bytes).toString('base64url');
      expect(writeBase64url(bytes)).toBe(text);
      expect(readBase64url(text)).toEqual(bytes);
    }
  });

  it.each(['A', 'AB', 'AA=', 'A+==', 'AAB', 'A/A', 'AA A'])('refuses %j: another spelling or none', (text) =>
    expect(faultOf(() => readBase64url(text))).toBe('malformed'),
  );
});

describe('CBOR', () => {
  const reader = (hex: string) => new CborReader(Buffer.from(hex, 'hex'), nodePlatform);

  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['190100', 256],
    ['1a00010000', 65_536],
    ['3a00010000', -65_537],
  ])('reads the number %s as in RFC 8949, appendix A', (hex, value) => expect(reader(hex).number()).toBe(value));

  it('reads texts alike in Node and in browsers', () => {
    for (const platform of [nodePlatform, webPlatform])
      expect(new CborReader(Buffer.from('66c3bc74c3b1ff', 'hex'), platform).text()).toBe('üt\u00F1\uFFFD');
  });

  it.each([
    ['1817', 'a longer form than needed'],
    ['1b0000000000000001', 'eight bytes'],
    ['19', 'it ends too early'],
    ['f90000', 'a float'],
    ['c000', 'a tag'],
    ['5f', 'indefinite length'],
    ['62', 'a text that ends too early'],
  ])('refuses %s: %s', (hex) => expect(faultOf(() => reader(hex).skip())).toBe('malformed'));

  it.each(['a201000100', 'a202000100', 'a220000100', 'a220002000', 'a1f500'])('refuses the keys of %s', (hex) =>
    expect(faultOf(() => reader(hex).skip())).toBe('malformed'),
  );

  it('takes keys in the order of their bytes', () => {
    expect(faultOf(() => reader('a4000001002000210 0'.replace(' ', '')).skip())).toBeUndefined();
  });

  it('stops where it is nested deeper than any credential', () => {
    expect(faultOf(() => reader(`${'81'.repeat(16)}00`).skip())).toBeUndefined();
    expect(faultOf(() => reader(`${'81'.repeat(100_000)}00`).skip())).toBe('too-deep');
  });
});

describe('JSON', () => {
  it('is refused by its brackets, before it is parsed', () => {
    expect(faultOf(() => assertDepth('['.repeat(16) + ']'.repeat(16)))).toBeUndefined();
    expect(faultOf(() => assertDepth('['.repeat(17)))).toBe('too-deep');
    expect(faultOf(() => assertDepth('{"a":'.repeat(17)))).toBe('too-deep');
  });

  it('may have as many brackets in its texts, and beside each other', () => {
    expect(faultOf(() => assertDepth(JSON.stringify('[{\\"'.repeat(100))))).toBeUndefined();
    expect(faultOf(() => assertDepth('[]'.repeat(100)))).toBeUndefined();
  });
});

describe('dates', () => {
  it('are those of the calendar, in every year that is spelt with four digits', () => {
    for (let days = -719_162; days <= 2_932_896; days += 1_499)
      expect(dateOf(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
    expect([dateOf(-719_162), dateOf(2_932_896), dateOf(19_782)]).toEqual(['0001-01-01', '9999-12-31', '2024-02-29']);
  });
});
