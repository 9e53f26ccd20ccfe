import { Inject, Injectable } from '@nestjs/common';
import type { Certification, CoSign, DeclineReference, Reference } from '@puente/domain/kinds/certification';
import type { CommandId } from '@puente/domain/kernel';
import { inLanguage } from '@puente/domain/kernel';
import type { FoundReference } from '@puente/persistence/vault';
import { readCase } from '@puente/settlement/case-file';
import type { z } from 'zod';
import type { PageLanguage } from '@puente/words/languages';
import { opened } from '@puente/persistence/rows';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { ReferenceView } from '@puente/contracts/answers/worker';

/** What somebody with a code may see and do: one reference of one certification, once. */
@Injectable()
export class ReferenceHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'pool' | 'rules' | 'settlement' | 'vault'>,
  ) {}

  /** @throws {HttpProblem} 401, the same for every code that opens nothing */
  async find(code: string): Promise<FoundReference> {
    const found = await this.parts.vault.references.find(code, this.parts.clock.now());
    if (found === undefined) throw new HttpProblem('REFERENCE_CODE_NOT_ACCEPTED');
    opened(found.caseId);
    return found;
  }

  /** @throws {HttpProblem} 401 also where it was answered already, and while the person is protected */
  async read(code: string, language: PageLanguage): Promise<z.output<typeof ReferenceView>> {
    const { id, caseId, dossier } = await this.find(code);
    const stored = await readCase(this.parts.pool, caseId);
    const kept = await this.parts.vault.dossiers.read(dossier);
    const person = kept?.sealed === false ? kept.dossier.person : undefined;
    const open = stored?.kind === 'certification' && isOpen(stored.file, id);
    if (!open || person === undefined) throw new HttpProblem('REFERENCE_CODE_NOT_ACCEPTED');
    const { declared, standard, units } = stored.file.application;
    const known = this.parts.rules.country(standard.country)?.catalogue.standards.get(standard.code);
    const titles = new Map(known?.units.map((unit) => [unit.code, inLanguage(unit.title, language)]));
    return {
      givenNames: person.givenNames,
      standard: known === undefined ? standard.code : inLanguage(known.title, language),
      units: units.map((unit) => ({ code: unit, title: titles.get(unit) ?? unit })),
      declared: declared.map((one) => ({ ...one })),
    };
  }

  /** Once by reference and key. @throws {RefusalProblem} where the law refuses */
  async answer({ id, caseId }: FoundReference, command: CoSign | DeclineReference, once: Once): Promise<void> {
    const outcome = await this.parts.settlement.settle({
      ...{ kind: 'certification', caseId, command, by: { kind: 'co-signer', reference: id } },
      ...{ commandId: once.commandId, requestHash: once.hash },
    });
    if (outcome.outcome === 'refused') throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
  }
}

interface Once {
  readonly commandId: CommandId;
  readonly hash: string;
}

const isOpen = ({ references, stage }: Certification, id: Reference['id']): boolean =>
  stage === 'gathering-evidence' &&
  references.some((one) => one.id === id && one.answer === undefined && one.closed === undefined);
