import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { CaseId } from '@puente/domain/kernel';
import { safeChannel } from '@puente/platform/messenger';
import { codeWasPrintedText, printedCodeText } from '@puente/words/messages';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { keptHours } from './code-lives.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

/**
 * Has a code printed under a seal at an agency, for a worker who has no telephone. It leaves the node for the printer and for
 * nobody’s screen. What it opens counts as opened by a printed code for good: who opened the seal, nobody knows.
 */
@Injectable()
export class CodePrinter {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'cases' | 'clock' | 'codes' | 'looks' | 'outlet' | 'portalUrl' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 503 where the node reaches no printer, or that took nothing */
  async print(by: Officer, caseId: CaseId): Promise<void> {
    const { cases, clock, codes, looks, outlet, portalUrl, vault } = this.parts;
    const found = await cases.find(caseId);
    if (found?.dossier === undefined || found.sealed) return;
    if (outlet === undefined) throw new HttpProblem('UNAVAILABLE', [], { 'retry-after': '60' });
    const contact = (await vault.dossiers.read(found.dossier))?.dossier.person.contact;
    const language = contact?.language ?? 'es';
    const { address, channel } = safeChannel(contact);
    // The worker first: whoever did not ask for a code learns of it before anybody has it in hand.
    if (address !== undefined) {
      const told = codeWasPrintedText(caseId, portalUrl, language);
      await outlet.send({ name: `${caseId}-printed-${randomUUID()}`, channel, address, text: told, language });
    }
    const code = await codes.createCode({ caseId, occasion: 'printed', minutes: keptHours * 60, now: clock.now() });
    const text = printedCodeText({ caseId, code, hours: keptHours }, portalUrl, language);
    const name = `${caseId}-sealed-print-${randomUUID()}`;
    const { state } = await outlet.send({ name, channel: 'print', address: by.agency, text, language });
    if (state === 'failed') throw new HttpProblem('UNAVAILABLE', [], { 'retry-after': '60' });
    // It opens the holder's live credential to this officer: not before the code left.
    await looks.byOfficer({ at: clock.now(), by, what: 'code', id: caseId });
  }
}
