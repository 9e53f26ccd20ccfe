/** A request of the guide. A test holds each against the document, and makes those of programs at a node. */
export interface Example {
  readonly as: 'officer' | 'client' | 'anybody';
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As the document has it; what stands in braces is named by the shell's variable. */
  readonly path: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Of the demonstration. */
export const shown = { number: 'GT-26-7K3M9Q-N', document: 'DEMO-0001' } as const;

export const examples = {
  reference: { as: 'anybody', method: 'GET', path: '/reference', headers: { 'Accept-Language': 'en' } },
  me: { as: 'officer', method: 'GET', path: '/me' },
  queue: { as: 'officer', method: 'GET', path: '/cases', query: 'limit=20&counts=true' },
  file: { as: 'officer', method: 'GET', path: '/cases/{caseId}', headers: { 'Look-Purpose': 'first%20reading' } },
  preview: { as: 'officer', method: 'POST', path: '/cases/{caseId}/previews/{command}', body: {} },
  act: { as: 'officer', method: 'POST', path: '/cases/{caseId}/acknowledge', body: {} },
  check: { as: 'anybody', method: 'POST', path: '/checks', body: { ...shown, purpose: 'hiring' } },
  checks: { as: 'client', method: 'POST', path: '/verifier/checks', body: { purpose: 'hiring', checks: [shown] } },
  subscribe: {
    ...{ as: 'client', method: 'POST', path: '/verifier/subscriptions' },
    body: { ...shown, purpose: 'hiring', callback: 'https://employer.example/events' },
  },
  test: { as: 'client', method: 'POST', path: '/verifier/subscriptions/{id}/test' },
  deliveries: { as: 'client', method: 'GET', path: '/verifier/deliveries' },
  resend: { as: 'client', method: 'POST', path: '/verifier/deliveries/{jti}/resend' },
  poll: { as: 'client', method: 'POST', path: '/verifier/events', body: { maxEvents: 50, ack: [] } },
  end: { as: 'client', method: 'DELETE', path: '/verifier/subscriptions/{id}' },
} as const satisfies Readonly<Record<string, Example>>;
export type ExampleName = keyof typeof examples;

/** Nothing is taken twice, but of what has its own way to be one: a preview changes nothing, and events are acknowledged. */
export const needsKey = ({ method, path }: Example): boolean =>
  method === 'POST' && !path.includes('/previews/') && path !== '/verifier/events';
const decides: ReadonlySet<string> = new Set(['/cases/{caseId}/acknowledge']);

/** What is sent beside the body, the token aside. */
export const headersOf = (one: Example): Readonly<Record<string, string>> => ({
  ...(one.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(needsKey(one) ? { 'Idempotency-Key': '$KEY' } : {}),
  ...(decides.has(one.path) ? { 'If-Match': '"$VERSION"' } : {}),
  ...one.headers,
});

/** `{caseId}` is `$CASE_ID`. */
const variable = (name: string): string => `$${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** For a shell, as somebody types it who has `NODE` and `TOKEN` set. */
export function curlOf(one: Example): string {
  const path = one.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => variable(name));
  const query = one.query === undefined ? '' : `?${one.query}`;
  const headers = [
    ...(one.as === 'anybody' ? [] : [['Authorization', 'Bearer $TOKEN']]),
    ...Object.entries(headersOf(one)),
  ].map(([name = '', value = '']) => `  -H "${name}: ${value.replaceAll('"', String.raw`\"`)}"`);
  const body = one.body === undefined ? [] : [`  -d '${JSON.stringify(one.body)}'`];
  const method = one.method === 'GET' ? '' : `-X ${one.method} `;
  return [`curl -s ${method}"$NODE${path}${query}"`, ...headers, ...body].join(' \\\n');
}

/** To the identity provider, whose address the document of the node has. */
export const atTheProvider = `NODE=https://node.example
ISSUER=$(curl -s "$NODE/openapi.json" | jq -r .components.securitySchemes.oidc.openIdConnectUrl)
TOKEN_URL=$(curl -s "$ISSUER" | jq -r .token_endpoint)`;
export const tokenOfClient = `TOKEN=$(curl -s "$TOKEN_URL" -u "$CLIENT_ID:$CLIENT_SECRET" \\
  -d grant_type=client_credentials -d scope=check | jq -r .access_token)`;
/** Another one for each request, and the same one to send it again. */
export const newKey = 'KEY=$(openssl rand -hex 16)';
