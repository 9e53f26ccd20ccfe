import { randomBytes } from 'node:crypto';

const deep = '['.repeat(1_000_000);
const asJwe = (header: string): Buffer =>
  Buffer.from(`${Buffer.from(header).toString('base64url')}.AAAA.AAAA.AAAA.AAAA`);

/** What somebody with access to the broker may put where a sealed event belongs. */
export const poisonousValues: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(),
  'random bytes': randomBytes(10_240),
  'ten megabytes': randomBytes(10_000_000),
  'deep JSON': Buffer.from(deep),
  'an envelope with a deep header': asJwe(deep),
  'an envelope that asks for work': asJwe('{"alg":"PBES2-HS512+A256KW","enc":"A256GCM","p2c":2147483647,"p2s":"AAAA"}'),
  'an envelope that unfolds': asJwe('{"alg":"ECDH-ES","enc":"A256GCM","zip":"DEF"}'),
};

/** Each in place of the same header of an event that is in order. */
export const poisonousHeaders: readonly Readonly<Record<string, string>>[] = [
  { ce_id: 'a\u0000b\r\n'.repeat(500) },
  { ce_time: 'yesterday' },
  { ce_subject: '../../etc/passwd' },
  { ce_type: `org.puente.${'x'.repeat(100_000)}` },
  { ce_recipient: '__proto__' },
  { 'content-type': 'text/html' },
];

/** An object in an object, and so on. */
export const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { deeper: value };
  return value;
};
