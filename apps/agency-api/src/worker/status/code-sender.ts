import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { safeChannel } from '@puente/platform/messenger';
import { codeText } from '@puente/words/messages';
import { requestedMinutes } from '../../cases/receipts/receipt-code.js';
import { minute } from '../../http/limits/limit.js';
import { frames } from '../../parts/fault-log.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

const quarterOfAnHour = 15 * minute;
/** To one person. */
const messagesAtMost = 12;

/** Sends a fresh one-time code to the contact that the worker gave, and to nothing that the asker could choose. */
@Injectable()
export class CodeSender {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'vault' | 'codes' | 'outlet' | 'clock' | 'log' | 'requestCounts'>,
  ) {}

  /** Never rejects: whoever asked has been answered already. */
  async send(caseId: CaseId): Promise<void> {
    try {
      await this.sendTo(caseId);
    } catch (fault) {
      this.parts.log.error({ fault: frames(fault) }, 'a one-time code could not be sent');
    }
  }

  private async sendTo(caseId: CaseId): Promise<void> {
    const { cases, vault, codes, outlet, clock, log, requestCounts } = this.parts;
    const found = await cases.find(caseId);
    // Whoever reads the telephone of a person who is protected must not open anything of theirs.
    if (found?.dossier === undefined || found.sealed) return;
    // A person has several numbers, and each of them would get as many messages as one.
    const { hits } = await requestCounts.hit(`code to ${found.dossier}`, quarterOfAnHour);
    if (hits > messagesAtMost) return;
    const contact = (await vault.dossiers.read(found.dossier))?.dossier.person.contact;
    const { channel, address } = safeChannel(contact);
    if (outlet === undefined || contact === undefined || address === undefined) {
      log.warn({ case: caseId, outlet: outlet !== undefined }, 'no safe way to send a one-time code');
      return;
    }
    const { code } = await codes.createCode(caseId, requestedMinutes, clock.now());
    await outlet.send({
      name: `${caseId}-code-${randomUUID()}`,
      channel,
      address,
      text: codeText(code, caseId, requestedMinutes, contact.language),
    });
  }
}
