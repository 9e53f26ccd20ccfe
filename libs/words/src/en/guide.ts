/** How programs of others begin with the API (`/docs/guide`). Between backticks: as it is typed. */
export const guide = {
  title: 'How to begin with the API',
  lead: 'For whoever connects a system of their own: an agency, an employer, or whoever wants to hear what becomes of a credential. Each request here is held against the published document by a test.',
  reference: 'Every operation',
  problems: 'Every problem',
  events: 'The events between countries',
  name: 'In English',
  before: {
    title: 'Before anything else',
    steps: {
      address: 'The document of a node names the identity provider at which people and programs sign in.',
      once: 'What changes something bears an `Idempotency-Key` of your own choice. Make one anew for each request. Where no answer came, send the same again with the same key: it happens once, and the answer is the first one.',
      problem:
        'What is refused is a problem (RFC 9457) with a stable `code`: decide by it and by what it names in `arguments`, and show `detail` to people. `Accept-Language` chooses the language. `429` and `503` say in `Retry-After` when to come again.',
      unknown: 'Pass over fields, codes and kinds that you do not know: there will be more of them.',
    },
  },
  agency: {
    title: 'A system of an agency',
    lead: 'Your system works with the token of the officer who uses it (authorization code with PKCE, scheme `oidc`), and may do what they may: no program decides by itself.',
    steps: {
      reference:
        'What other answers name by a code, in the language asked for: stages, roles, kinds of document, regions, problems. Read it once, keep its `ETag`, and ask again with `If-None-Match`.',
      me: 'Who the officer is here, and in which agency.',
      queue:
        'Their queue, most urgent first. `next` of a page is the `cursor` of the next one; `sort` says in which order.',
      file: 'A file: its `allowedActions` name the operations that the law takes from this officer now. That they looked is recorded, with `Look-Purpose`, and the worker reads it. Keep the `ETag`: `If-None-Match` with it answers `304` while nothing changed, and its first number is the version that a decision names.',
      preview: 'What a decision would say, before it is given: nothing changes by asking.',
      act: 'A command is an operation of its own name. A decision names the version on which it was taken: where somebody was faster the answer is `412`, and you read the file again.',
    },
  },
  employer: {
    title: 'An employer who checks credentials',
    lead: 'Whoever has the number of a credential and the identity document of its holder before them may ask how it stands. The worker reads that somebody asked, when, and what for.',
    steps: {
      check: 'Without an account: one at a time, a few in an hour.',
      client:
        'With a client of your own, which the country registers with the scope `check`: the token is good for some minutes.',
      checks: 'Up to a hundred at a time. A wrong number, a wrong document and no document at all are answered alike.',
      standing:
        '`standing` decides: `valid`, or why not. A credential that is suspended today may be valid tomorrow: subscribe to it rather than ask again and again.',
    },
  },
  subscriber: {
    title: 'Whoever wants to hear what becomes of a credential',
    lead: 'Events come to an address of yours, as RFC 8935 says, or are asked for. Each says which credential, what became of it and until when; never why.',
    steps: {
      subscribe:
        'The `callback` is an address on the internet over https. Without one, events are asked for. `id` of the answer names the subscription.',
      take: 'This program takes them. Each is a signed token (`secevent+jwt`, ES256): check its type, that its `kid` is an `assertionMethod` of the DID document of the node, the signature, `iss`, and that `aud` is your client. Then answer `202` within twenty seconds, and work afterwards. An event counts once, by its `jti`.',
      test: 'A test event is signed and sent as all others are, and nothing becomes of the credential.',
      deliveries:
        'What was sent, how often it was tried, what came of it, and when it is tried again: after 10 s, 20 s, 40 s and so on, for a week. Those of one subscription come in their order, each after the one before was taken.',
      resend: 'Sends one once more, also after a week, and also one that was taken.',
      poll: 'Without an address of your own: what was not acknowledged yet (RFC 8936). `ack` names those that you have; `since` reads everything from a moment on once more.',
      end: 'Ends it.',
    },
  },
};
