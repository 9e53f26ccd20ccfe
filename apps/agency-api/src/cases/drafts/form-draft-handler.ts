import { Inject, Injectable } from '@nestjs/common';
import type { FormDraftBody, FormDraftKept, FormDraftView } from '@puente/contracts/answers/cases';
import type { CaseId } from '@puente/domain/kernel';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CaseDoor } from '../file/case-door.js';

type Officer = Extract<Caller, { kind: 'officer' }>;

/** What an officer has typed for a command and not given: theirs alone, and only while the file opens to them. */
@Injectable()
export class FormDraftHandler {
  constructor(
    private readonly door: CaseDoor,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'vault'>,
  ) {}

  async read(by: Officer, caseId: CaseId, command: string): Promise<z.output<typeof FormDraftView>> {
    await this.door.open(by, caseId);
    const kept = await this.parts.vault.drafts.read({ officer: by.id, caseId, command });
    if (kept === undefined) return {};
    const typed = Object.entries(kept.typed).map(([name, values]): [string, string[]] => [name, [...values]]);
    return { draft: { version: kept.version, at: kept.at, typed: Object.fromEntries(typed) } };
  }

  async keep(
    by: Officer,
    caseId: CaseId,
    command: string,
    { typed, version }: z.output<typeof FormDraftBody>,
  ): Promise<z.output<typeof FormDraftKept>> {
    const { clock, vault } = this.parts;
    const { dossier } = await this.door.open(by, caseId);
    const of = { officer: by.id, caseId, command };
    const isEmpty = Object.values(typed).every((values) => values.every((value) => value.trim() === ''));
    if (isEmpty) await vault.drafts.forget(of);
    if (isEmpty || dossier === undefined) return { kept: false };
    return { kept: await vault.drafts.keep(of, dossier, { typed, version, at: clock.now() }) };
  }
}
