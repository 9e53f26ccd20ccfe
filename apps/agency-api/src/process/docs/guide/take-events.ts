/** A server that takes events, for Node 20 or newer without any package: shown in the guide, and run by a test against a node. */
export const takeEvents = String.raw`// take-events.mjs: NODE_URL=https://node.example CLIENT_ID=my-client node take-events.mjs
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';

const { NODE_URL, CLIENT_ID, PORT = '8080' } = process.env;
const seen = new Set(); // Keep it where it lasts: an event may come again for a week.

/** The claims of an event that this node signed for us; throws where it is anything else. */
async function checked(token) {
  const [head, claims, signature] = token.split('.');
  const read = (part) => JSON.parse(Buffer.from(part, 'base64url'));
  const { alg, typ, kid } = read(head);
  if (alg !== 'ES256' || typ !== 'secevent+jwt') throw new Error('not a security event token');
  // Keep the document for some minutes; fetch it anew when a key is unknown, because keys rotate.
  const did = await (await fetch(NODE_URL + '/.well-known/did.json')).json();
  const method = did.verificationMethod.find(({ id }) => id === kid);
  if (!did.assertionMethod.includes(kid) || method === undefined) throw new Error('not a key of this node');
  const key = createPublicKey({ key: method.publicKeyJwk, format: 'jwk' });
  const signed = Buffer.from(head + '.' + claims);
  const how = { key, dsaEncoding: 'ieee-p1363' };
  if (!verify('sha256', signed, how, Buffer.from(signature, 'base64url'))) throw new Error('not signed by it');
  const event = read(claims);
  if (event.iss !== did.id || event.aud !== CLIENT_ID) throw new Error('not for us');
  return event;
}

createServer(async (request, response) => {
  let token = '';
  for await (const some of request.setEncoding('utf8')) token += some;
  try {
    const event = await checked(token);
    if (!seen.has(event.jti)) console.log(event.sub_id.id, JSON.stringify(event.events));
    seen.add(event.jti);
    response.writeHead(202).end();
  } catch (fault) {
    // RFC 8935, section 2.4: it is sent again.
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ err: 'invalid_request', description: fault.message }));
  }
}).listen(Number(PORT), function () {
  console.log('listening', this.address().port);
});
`;
