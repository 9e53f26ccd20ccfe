import { z } from 'zod';
import { variables } from '../config/index.js';
import type { MessageOutlet } from './message.js';
import { messageOutlet } from './message-outlet.js';

/** How a process reaches workers. */
export const messengerVariables = {
  /** The server by which e-mail leaves; left out, it goes where the rest does. */
  PUENTE_SMTP_URL: variables.smtpUrl.optional(),
  /** Who writes it. */
  PUENTE_SMTP_FROM: z.string().includes('@').max(320).optional(),
};

type MessengerSettings = { readonly [Name in keyof typeof messengerVariables]?: string | undefined };

/** Refines a configuration: whoever has a server writes in somebody's name. */
export function messengerAccess(config: MessengerSettings, context: z.RefinementCtx): void {
  const [url, from] = [config.PUENTE_SMTP_URL, config.PUENTE_SMTP_FROM];
  if ((url === undefined) === (from === undefined)) return;
  const missing = url === undefined ? 'PUENTE_SMTP_URL' : 'PUENTE_SMTP_FROM';
  context.addIssue({ code: 'custom', path: [missing], message: 'is missing' });
}

/** The carriers that the configuration names. */
export function outletAt(
  folder: string,
  { PUENTE_SMTP_FROM: from, PUENTE_SMTP_URL: url }: MessengerSettings,
): MessageOutlet {
  return messageOutlet({ folder, ...(url === undefined || from === undefined ? {} : { smtp: { url, from } }) });
}
