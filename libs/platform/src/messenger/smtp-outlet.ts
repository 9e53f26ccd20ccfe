import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Options } from 'nodemailer/lib/smtp-transport';
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
 * reports say (RFC 3461), which name the message as its envelope does and no line of it: whoever reads it cannot report of it. Its 5xx is that nobody is reached at this address; a
 * 4xx, or none at all, that the server is down.
 */
export function smtpOutlet({ from, url }: SmtpAccess, time: TimeSource): MessageOutlet {
  const transport = (signal: AbortSignal | undefined) =>
    createTransport(
      {
        ...{ url, getSocket: socketUntil(signal) },
        ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
      },
      // The text is ours, and no address in it is a path or a page to fetch.
      { from, disableFileAccess: true, disableUrlAccess: true },
    );
  const domain = /@([^>]+)/.exec(from)?.[1] ?? 'puente';
  return {
    async send({ address, name, reference, text }, signal) {
      const dsn = reference !== undefined && {
        id: reference,
        return: 'headers' as const,
        notify: ['success' as const, 'failure' as const],
        recipient: address,
      };
      try {
        const messageId = `<${name}@${domain}>`;
        const mail = { to: { name: '', address }, subject: 'Puente', text, messageId, ...(dsn && { dsn }) };
        const { response } = await transport(signal).sendMail(mail);
        return { state: 'accepted', at: time.now(), proof: response };
      } catch (error) {
        const answer = refusalIn(error);
        if (answer === undefined) throw error;
        return { state: 'failed', at: time.now(), ...answer };
      }
    },
  };
}

/** A connection that goes with its signal: a cancelled try says nothing more to the server. */
const socketUntil =
  (signal: AbortSignal | undefined): NonNullable<Options['getSocket']> =>
  ({ host, port, secure }, done) => {
    const to = { host: host ?? 'localhost', port: Number(port ?? (secure ? 465 : 587)) };
    const socket = connect({ ...to, timeout: patience, ...(signal === undefined ? {} : { signal }) });
    const fail = (error: Error) => done(error, undefined);
    socket.once('error', fail).once('timeout', () => socket.destroy(new Error('the server does not answer')));
    socket.once('connect', () => {
      socket.off('error', fail).setTimeout(0).removeAllListeners('timeout');
      done(null, { connection: socket });
    });
  };

/** What the server said for good of the address or the message. */
function refusalIn(error: unknown): { readonly proof: string; readonly why: Failure } | undefined {
  if (!(error instanceof Error) || !('responseCode' in error) || typeof error.responseCode !== 'number')
    return undefined;
  if (error.responseCode < 500 || !('command' in error)) return undefined;
  if (error.command === 'RCPT TO') return { proof: `SMTP ${String(error.responseCode)}`, why: 'unreachable' };
  return error.command === 'DATA' ? { proof: `SMTP ${String(error.responseCode)}`, why: 'rejected' } : undefined;
}
