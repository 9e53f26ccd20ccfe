import { Inject, Injectable } from '@nestjs/common';
import type { MessageChecked } from '@puente/contracts/answers/public';
import type { Sender } from '@puente/domain/rulebook/rules';
import { messageCodeIn } from '@puente/persistence/sent-messages';
import { askAgainAt } from '../../http/limits/ask-again.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** Whether a message is one that this node sent, or a sender one by which it writes. */
@Injectable()
export class MessageChecks {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'mailFrom' | 'rules' | 'sentMessages'>,
  ) {}

  /**
   * @param to where the message arrived, as far as it was typed
   * @throws {HttpProblem} 429 where too many were tried in vain
   */
  async check(typed: string, to: string, from: string): Promise<MessageChecked> {
    const sender = this.senders().find(({ address }) => isSame(address, typed));
    if (sender !== undefined) return { ours: 'sender', channel: sender.channel, demonstration: sender.demonstration };
    const code = messageCodeIn(typed);
    if (code === undefined) return { ours: 'unknown' };
    const now = this.parts.clock.now();
    const found = await this.parts.sentMessages.find(code, to, { from, now });
    if (found.found === 'locked') throw askAgainAt(found.until, now);
    return found.found ? { ours: 'message', ...found.message } : { ours: 'unknown' };
  }

  private senders(): readonly Sender[] {
    const { here, mailFrom, rules } = this.parts;
    const own = rules.country(here)?.senders ?? [];
    return mailFrom === undefined ? own : [...own, { channel: 'e-mail', address: mailFrom, demonstration: false }];
  }
}

/** However it was typed: a name before an address, blanks and dashes in a number, small letters. Only the last brackets hold an address. */
function isSame(address: string, typed: string): boolean {
  const [one, other] = [plain(address), plain(typed)];
  return one !== '' && one === other;
}

function plain(sender: string): string {
  const bare = (/<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender).trim().toLowerCase();
  return bare.includes('@') || /[a-z]/.test(bare) ? bare : bare.replaceAll(/[^\d]/g, '');
}
