import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import type { CodeOccasion } from '@puente/persistence/access-codes';
import { safeChannel } from '@puente/platform/messenger';
import { codeText, firstCodeText } from '@puente/words/messages';
import { asking } from '@puente/persistence/rows';
import { minute } from '../../http/limits/limit.js';
import { frames } from '../../parts/fault-log.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { keptHours, requestedMinutes } from './code-lives.js';

const quarterOfAnHour = 15 * minute;
/** To one person. */
const messagesAtMost = 12;

type Occasion = Exclude<CodeOccasion, 'printed'>;
const occasions = {
  requested: { minutes: requestedMinutes, text: codeText, lasts: requestedMinutes },
  first: { minutes: keptHours * 60, text: firstCodeText, lasts: keptHours },
} as const satisfies Record<Occasion, unknown>;

/** Sends a fresh one-time code to the contact that the worker gave, and to nothing that the asker could choose. No answer bears it. */
@Injectable()
export class CodeSender {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'vault' | 'codes' | 'outlet' | 'clock' | 'log' | 'requestCounts'>,
  ) {}

  /** Never rejects: whoever asked has been answered already. */
  async send(caseId: CaseId, occasion: Occasion): Promise<void> {
    try {
      await asking({ purpose: 'law' }, () => this.sendTo(caseId, occasion));
    } catch (fault) {
      this.parts.log.error({ fault: frames(fault) }, 'a one-time code could not be sent');
    }
  }

  private async sendTo(caseId: CaseId, occasion: Occasion): Promise<void> {
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
    const { lasts, minutes, text } = occasions[occasion];
    const code = await codes.createCode({ caseId, occasion, minutes, now: clock.now() });
    await outlet.send({
      name: `${caseId}-code-${randomUUID()}`,
      channel,
      address,
      text: text(code, caseId, lasts, contact.language),
      language: contact.language,
    });
  }
}
