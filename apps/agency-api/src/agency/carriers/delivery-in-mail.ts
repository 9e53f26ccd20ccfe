import type { ReportBody } from './report-body.js';

type Delivery = Exclude<ReportBody, { readonly state: 'dsn' }>;

/**
 * What a report of a mail server says (RFC 3464): `Original-Envelope-Id` is what we called the message, `Action` what became
 * of it. `relayed`, `delayed` and `expanded` say nothing yet. Only these fields are read; the rest of a mail is anybody's.
 *
 * @returns undefined where it reports nothing of ours
 */
export function deliveryIn(mail: string, at: Delivery['at']): Delivery | undefined {
  const report =
    /^content-type:\s*message\/delivery-status\b[\s\S]*?\r?\n\r?\n([\s\S]*?)(?:\r?\n--|$(?![\s\S]))/im.exec(mail)?.[1];
  const reference = report && field(report, 'original-envelope-id');
  const action = report && field(report, 'action')?.toLowerCase();
  if (reference === undefined) return undefined;
  if (action === 'delivered') return { state: 'delivered', reference, at };
  return action === 'failed' ? { state: 'failed', reference, at, why: 'unreachable' } : undefined;
}

const field = (report: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n;]{1,80})`, 'im').exec(report)?.[1]?.trim();
