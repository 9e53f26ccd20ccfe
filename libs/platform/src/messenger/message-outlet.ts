import type { TimeSource } from '@puente/domain/kernel';
import { systemClock } from '../time/index.js';
import { messageFolder } from './message-folder.js';
import type { MessageOutlet } from './message.js';
import type { SmtpAccess } from './smtp-outlet.js';
import { smtpOutlet } from './smtp-outlet.js';

export interface Carriers {
  /** Where the demonstration's carrier leaves texts. */
  readonly folder: string;
  /** For e-mail; left out, it goes where the rest does. */
  readonly smtp?: SmtpAccess;
  /** By which they say when; left out, the machine's. */
  readonly time?: TimeSource;
}

/** The carriers of this node, a channel each: chosen here for every program. */
export function messageOutlet({ folder, smtp, time = systemClock }: Carriers): MessageOutlet {
  const others = messageFolder(folder, time);
  const mail = smtp === undefined ? others : smtpOutlet(smtp, time);
  return { send: (message, signal) => (message.channel === 'e-mail' ? mail : others).send(message, signal) };
}
