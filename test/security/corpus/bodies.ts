/** Bodies that are no body of any operation, as they are sent. */
export const hostileBodies: Readonly<Record<string, string>> = {
  nothing: '',
  'half of one': '{"person": {"givenNames": "An',
  'a mark of order before it': '\ufeff{}',
  'arrays without end': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'objects without end': `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
  'fields without end': `{${Array.from({ length: 15_000 }, (_, n) => `"f${n}":1`).join(',')}}`,
  'a list without end': `{"items":[${'1,'.repeat(100_000)}1]}`,
  'a name without end': `{"${'a'.repeat(200_000)}":1}`,
  'another prototype': '{"__proto__": {"role": "approver"}, "constructor": {"prototype": {"agency": "x"}}}',
  'the same field twice': '{"text": "one", "text": "two", "role": "supervisor"}',
  'numbers that are none': '{"n": 1e999999, "version": -0, "day": 123456789012345678901234567890}',
  'another format': '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
};
