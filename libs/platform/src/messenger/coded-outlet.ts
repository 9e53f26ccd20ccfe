import type { Language } from '@puente/domain/kernel';
import type { Message, MessageOutlet } from './message.js';

/** What knows the codes by which anybody asks whether a message is this node’s. */
export interface MessageCodes {
  codeOf(name: string): string;
  /** By which its carrier reports of it. */
  referenceOf(name: string): string;
  keep(code: string, to: Pick<Message, 'address' | 'channel'>): Promise<void>;
  forget(code: string, to: Pick<Message, 'address' | 'channel'>): Promise<void>;
  /** The line that bears it, in the reader’s language. */
  say(code: string, language: Language): string;
}

/** Every message bears a code of its own, and its carrier is told by what to report of it. What reached nobody is no message of the node. */
export const codedOutlet = (outlet: MessageOutlet, codes: MessageCodes): MessageOutlet => ({
  async send(message, signal) {
    const code = codes.codeOf(message.name);
    await codes.keep(code, message);
    const report = await outlet.send(
      {
        ...message,
        reference: codes.referenceOf(message.name),
        text: `${message.text} ${codes.say(code, message.language)}`,
      },
      signal,
    );
    if (report.state === 'failed') await codes.forget(code, message);
    return report;
  },
});
