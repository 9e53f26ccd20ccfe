import { SignedAttributes } from '@puente/contracts/events';
import type { Instant } from '@puente/domain/kernel';

/** Kafka's binary mode of CloudEvents 1.0. Headers are read by anybody on the broker: ids, codes and instants only. */
export type Headers = Readonly<Record<string, string>>;

export const contentType = 'application/jose';

export const headersOf = (attributes: SignedAttributes, sentAt: Instant): Headers => ({
  ce_specversion: '1.0',
  ce_id: attributes.id,
  ce_type: attributes.type,
  ce_source: attributes.source,
  ce_subject: attributes.subject,
  ce_time: attributes.time,
  ce_recipient: attributes.to,
  ce_sentat: sentAt,
  'content-type': contentType,
});

/** The attributes that the headers claim, or the names of those that are missing or not what they should be. */
export function readHeaders(
  headers: Headers,
):
  | { readonly ok: true; readonly claimed: SignedAttributes }
  | { readonly ok: false; readonly faults: readonly string[] } {
  const faults = [
    ...(headers['ce_specversion'] === '1.0' ? [] : ['ce_specversion']),
    ...(headers['content-type'] === contentType ? [] : ['content-type']),
  ];
  const claimed = SignedAttributes.safeParse({
    id: headers['ce_id'],
    type: headers['ce_type'],
    source: headers['ce_source'],
    subject: headers['ce_subject'],
    time: headers['ce_time'],
    to: headers['ce_recipient'],
  });
  if (claimed.success && faults.length === 0) return { ok: true, claimed: claimed.data };
  const named = claimed.error?.issues.map((issue) => headerNames.get(String(issue.path[0])) ?? 'headers') ?? [];
  return { ok: false, faults: [...new Set([...faults, ...named])] };
}

const headerNames = new Map(
  ['id', 'type', 'source', 'subject', 'time'].map((name) => [name, `ce_${name}`] as const),
).set('to', 'ce_recipient');
