const part = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
const soon = Math.floor(Date.now() / 1000) + 600;
const claims = {
  iss: 'https://evil.example',
  sub: 'x',
  exp: soon,
  puente_kind: 'officer',
  puente_roles: ['supervisor'],
};
const jwt = (header: unknown, payload: unknown = claims, signature = 'c2lnbmF0dXJl'): string =>
  [part(header), part(payload), signature].join('.');

/** What stands after `Bearer`, and no provider gave out. */
export const hostileTokens: readonly string[] = [
  'null',
  '..',
  '.'.repeat(2000),
  'a'.repeat(7000),
  '{"alg":"none"}',
  jwt({ alg: 'none', typ: 'at+jwt' }, claims, ''),
  jwt({ alg: 'HS256', typ: 'at+jwt', kid: 'test' }),
  jwt({ alg: 'ES256', typ: 'at+jwt', kid: '../../../../dev/null' }),
  jwt({ alg: 'ES256', typ: 'at+jwt', jku: 'http://169.254.169.254/jwks', x5u: 'file:///etc/passwd', kid: 'x' }),
  jwt({ alg: 'ES256', crit: ['b64', '__proto__'], b64: false, zip: 'DEF' }),
  jwt({ alg: 'HS256', typ: 'puente-status+jwt' }, { caseId: 'GT-26-7K3M9Q-N', exp: soon }),
  `${part({ alg: 'ES256' })}.${Buffer.from('['.repeat(4000)).toString('base64url')}.AAAA`,
];
