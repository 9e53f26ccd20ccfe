import canonicalize from 'canonicalize';

/** RFC 8785 form: the same bytes for the same content, whoever writes it and in whatever order. */
export function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('has no JSON form');
  return text;
}
