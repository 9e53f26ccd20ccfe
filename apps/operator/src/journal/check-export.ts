import { createPublicKey, verify } from 'node:crypto';
import { DidDocument } from '@puente/credentials/did';
import { exportFault } from '@puente/settlement/journal';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import { CannotDo, readText } from '../answer/index.js';

const Header = z.object({ alg: z.literal('ES256'), typ: z.literal('puente-journal+jws'), kid: z.string() });
const Payload = z.object({
  iss: z.string(),
  case: z.string(),
  exportedAt: z.string(),
  entries: z.array(
    z.object({ seq: z.int(), hash: z.string().regex(/^[0-9a-f]{64}$/), entry: z.string().exactOptional() }),
  ),
});

/**
 * What a court or another auditor does with a journal that was exported to them: the signature, by a key of the node's DID
 * document that they kept, and the chain. Nothing is asked of any node.
 */
export async function checkExport(file: string, did: string): Promise<Answer> {
  const { header, payload, signed, signature } = parts((await readText(file)).trim());
  const document = DidDocument.safeParse(asJson(await readText(did)));
  const key = document.success ? issuingKey(document.data, header.kid) : undefined;
  if (key === undefined || document.data?.id !== payload.iss) return found(payload, 'UNKNOWN_KEY');
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  if (!verify('sha256', Buffer.from(signed), { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature))
    return found(payload, 'NOT_SIGNED');
  const fault = exportFault(payload.entries);
  if (fault !== undefined) return found(payload, `#${fault.seq} ${fault.reason}`);
  const elsewhere = payload.entries.find(({ entry }) => entry !== undefined && caseOf(entry) !== payload.case);
  return found(payload, elsewhere === undefined ? undefined : `#${elsewhere.seq} OTHER_CASE`);
}

/** One of those that make assertions: who may speak to another country signs no journal. */
const issuingKey = ({ assertionMethod, verificationMethod }: DidDocument, kid: string) =>
  assertionMethod.includes(kid) ? verificationMethod.find(({ id }) => id === kid)?.publicKeyJwk : undefined;

function found({ case: caseId, entries, exportedAt, iss }: z.output<typeof Payload>, fault?: string): Answer {
  const withheld = entries.filter(({ entry }) => entry === undefined).length;
  return {
    ok: fault === undefined,
    data: { case: caseId, issuer: iss, exportedAt, entries: entries.length, withheld, ...(fault && { fault }) },
    lines: [`${caseId} · ${iss} · ${exportedAt} · ${entries.length} (−${withheld}) · ${fault ?? 'OK'}`],
  };
}

function parts(text: string) {
  const [head = '', body = '', signature = ''] = text.split('.');
  const header = Header.safeParse(asJson(decoded(head)));
  const payload = Payload.safeParse(asJson(decoded(body)));
  if (!header.success || !payload.success) throw notAnExport;
  return {
    ...{ header: header.data, payload: payload.data },
    ...{ signed: `${head}.${body}`, signature: Buffer.from(signature, 'base64url') },
  };
}

const decoded = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');
const caseOf = (entry: string): unknown => (asJson(entry) as { case?: unknown } | undefined)?.case;

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const notAnExport = new CannotDo(
  { es: 'No es un diario exportado.', en: 'That is no exported journal.' },
  'NOT_AN_EXPORT',
);
