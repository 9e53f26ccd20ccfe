import { createTransport } from 'nodemailer';
import type { Failure } from '@puente/domain/around/serving-notices';
import type { TimeSource } from '@puente/domain/kernel';
import type { MessageOutlet } from './message.js';

export interface SmtpAccess {
  /** `smtps://name:secret@host:465`; `smtp://…` upgrades with STARTTLS where the server can. */
  readonly url: string;
  /** Who writes: `Puente <avisos@example.org>`. */
  readonly from: string;
}

/** Milliseconds after which a server that does not answer is down. */
const patience = 10_000;

/**
 * E-mail by a server of SMTP. Its 2xx is that it took the message and no more (RFC 5321, 4.5.5); what becomes of it, its
 * reports say (RFC 3461), which name the message as its envelope does. Its 5xx is that nobody is reached at this address; a
 * 4xx, or none at all, that the server is down.
 */
export function smtpOutlet({ from, url }: SmtpAccess, time: TimeSource): MessageOutlet {
  const transport = createTransport(url, {
    from,
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    // The text is ours, and no address in it is a path or a page to fetch.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    async send({ address, name, text }) {
      const dsn = {
        id: name,
        return: 'headers' as const,
        notify: ['success' as const, 'failure' as const],
        recipient: address,
      };
      try {
        const { response } = await transport.sendMail({ to: { name: '', address }, subject: 'Puente', text, dsn });
        return { state: 'accepted', at: time.now(), proof: response };
      } catch (error) {
        const answer = refusalIn(error);
        if (answer === undefined) throw error;
        return { state: 'failed', at: time.now(), ...answer };
      }
    },
  };
}

/** What the server said for good of the address or the message. */
function refusalIn(error: unknown): { readonly proof: string; readonly why: Failure } | undefined {
  if (!(error instanceof Error) || !('responseCode' in error) || typeof error.responseCode !== 'number')
    return undefined;
  if (error.responseCode < 500 || !('command' in error)) return undefined;
  if (error.command === 'RCPT TO') return { proof: `SMTP ${String(error.responseCode)}`, why: 'unreachable' };
  return error.command === 'DATA' ? { proof: `SMTP ${String(error.responseCode)}`, why: 'rejected' } : undefined;
}
