import type { LookupAddress } from 'node:dns';
import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** Why a document of somebody else's server was not read; codes are public. */
export const outboundFaults = ['NOT_HTTPS', 'NOT_PUBLIC', 'UNREACHABLE', 'TOO_SLOW', 'NOT_OK', 'TOO_LARGE'] as const;
export class OutboundFault extends Error {
  override readonly name = 'OutboundFault';
  constructor(
    readonly code: (typeof outboundFaults)[number],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

export interface OutboundLimits {
  readonly bytesAtMost: number;
  /** For everything, from the name's resolution to the last byte. */
  readonly milliseconds: number;
  /** `http://localhost` too: for a stack that speaks with itself, and never in production. */
  readonly localhost?: boolean;
  /** Of a name; the system's, where it is left out. */
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** What is sent with a request; nothing for a document that is only read. */
interface Sent {
  readonly body: string;
  /** Its media type. */
  readonly type: string;
}

/**
 * Reads a document from another organisation's server. The address that is connected to is the one that was checked, so a
 * name that is rebound in between gains nothing; a redirect is an answer like any other, and not followed.
 *
 * @throws OutboundFault
 */
export const fetchPublic = (url: URL, limits: OutboundLimits): Promise<Buffer> => exchange(url, limits, 200);

/**
 * Sends something to another organisation's server that takes it (202, or 200), connected to with the same care.
 *
 * @throws OutboundFault
 */
export async function postPublic(url: URL, sent: Sent, limits: OutboundLimits): Promise<void> {
  await exchange(url, limits, 202, sent);
}

async function exchange(url: URL, limits: OutboundLimits, expected: number, sent?: Sent): Promise<Buffer> {
  const local = limits.localhost === true && url.hostname === 'localhost';
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:')) throw new OutboundFault('NOT_HTTPS');
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0 && !isPublicAddress(literal)) throw new OutboundFault('NOT_PUBLIC');

  const signal = AbortSignal.timeout(limits.milliseconds);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const options = {
        agent: false,
        signal,
        lookup: checkedLookup(limits, local),
        ...(sent === undefined
          ? { headers: { accept: 'application/json' } }
          : { method: 'POST', headers: { accept: 'application/json', 'content-type': sent.type } }),
      };
      request(url, options, (response) => void readBody(response, expected, limits.bytesAtMost).then(resolve, reject))
        .on('error', reject)
        .end(sent?.body);
    });
  } catch (fault) {
    throw signal.aborted ? new OutboundFault('TOO_SLOW', { cause: fault }) : outboundFaultOf(fault);
  }
}

async function readBody(response: IncomingMessage, expected: number, bytesAtMost: number): Promise<Buffer> {
  if (response.statusCode !== 200 && response.statusCode !== expected) {
    response.destroy();
    throw new OutboundFault('NOT_OK');
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > bytesAtMost) throw new OutboundFault('TOO_LARGE');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Every address that a name has must be public: one that is not is a trick, and the others are not tried. */
function checkedLookup({ resolve = allAddresses }: OutboundLimits, local: boolean): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined || !(local || addresses.every(({ address }) => isPublicAddress(address))))
          done(new OutboundFault('NOT_PUBLIC'), '');
        else if (options.all === true) done(null, [...addresses]);
        else done(null, first.address, first.family);
      },
      (fault: unknown) => done(new OutboundFault('UNREACHABLE', { cause: fault }), ''),
    );
  };
}

const allAddresses = (host: string) => systemLookup(host, { all: true });

const outboundFaultOf = (fault: unknown): OutboundFault =>
  fault instanceof OutboundFault ? fault : new OutboundFault('UNREACHABLE', { cause: fault });
