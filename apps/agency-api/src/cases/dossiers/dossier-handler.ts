import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Dossier } from '@puente/contracts/dossier';
import { checkIdentityNumber } from '@puente/country-packs/identity-documents';
import type { CertificateId, DossierId } from '@puente/domain/kernel';
import { asThePersonMayKnow, retentionOf } from '@puente/domain/around/retention';
import { inEachPageLanguage } from '@puente/words/languages';
import { sayRetention } from '@puente/words/explanations';
import { asking } from '@puente/persistence/rows';
import { todayAt } from '../../parts/today-at.js';
import { asKnownTo, atRest } from '@puente/settlement/case-file';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { audits } from '../../http/access/auditors.js';
import type { Caller } from '../../http/access/caller.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { Once } from '../../http/asking/once.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { DossierCreated, DossierView } from '@puente/contracts/answers/cases';
import type { NewDossierBody } from './dossier-bodies.js';
import { listed } from './listed-document.js';
import { DossierDoor } from './dossier-door.js';

@Injectable()
export class DossierHandler {
  constructor(
    private readonly door: DossierDoor,
    private readonly once: Once,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'clock' | 'here' | 'rules'>,
  ) {}

  async create(by: Caller, body: NewDossierBody, request: FastifyRequest): Promise<z.output<typeof DossierCreated>> {
    const id = (await this.once.resource(by, request, ['dossier', body])) as DossierId;
    const certificates = body.certificates.map((one) => ({ ...one, id: one.id ?? (randomUUID() as CertificateId) }));
    await this.parts.vault.dossiers.create({
      dossier: { id, person: body.person, certificates },
      ...(by.kind === 'officer' ? { agencies: [by.agency] } : { agencies: [], ...(by.id && { owner: by.id }) }),
      warnings: this.warningsOf(body.person),
      at: this.parts.clock.now(),
    });
    // Where the request is repeated, what counts is what the first one left.
    const { dossier, warnings } = await this.opened(id);
    return { id, certificates: dossier.certificates.map((one) => ({ id: one.id })), warnings: [...warnings] };
  }

  async read(by: Caller, id: DossierId): Promise<z.output<typeof DossierView>> {
    await this.door.open(by, id);
    const { dossier, warnings } = await this.opened(id);
    const [documents, retention] = await Promise.all([this.parts.vault.documents.list(id), this.retentionOf(by, id)]);
    return {
      ...dossier,
      warnings: [...warnings],
      retention,
      documents: documents.map(listed),
    };
  }

  private async retentionOf(by: Caller, id: DossierId): Promise<z.output<typeof DossierView>['retention']> {
    const { clock, here, rules, vault } = this.parts;
    // Of all dossiers of the person.
    const found = await asking({ purpose: 'law' }, () => vault.retained.read(id));
    const country = rules.country(here);
    if (found === undefined || country === undefined) throw new HttpProblem('NOT_FOUND');
    const known = audits(by) ? found : asKnownTo(by.kind === 'officer' ? by : 'worker', found);
    const whole = atRest(known, rules);
    const rest = by.kind === 'worker' ? asThePersonMayKnow(whole, todayAt(this.parts)) : whole;
    const kept = retentionOf(rest, country.retention, country.calendar.timeZone, clock.now());
    const { retention } = country;
    const words = inEachPageLanguage((_answers, language) => sayRetention(kept, retention, language));
    const days =
      'hold' in kept
        ? { hold: kept.hold }
        : {
            ...{ blockedFrom: kept.blockedFrom, deletedOn: kept.deletedOn, ground: kept.ground },
            ...(kept.preservedUntil === undefined ? {} : { preservedUntil: kept.preservedUntil }),
          };
    return { state: kept.state, ...days, words, demonstration: country.retention.demonstration };
  }

  /** A number that fails its checksum is shown to a person and never refused. */
  private warningsOf(person: Dossier['person']): string[] {
    const warnings = person.identityDocuments.flatMap(({ country, kind, number }) => {
      const kinds = this.parts.rules.pack(country)?.identityDocuments;
      const { known, warning } = checkIdentityNumber(country, kind, number ?? '', kinds ?? []);
      return warning ?? (known || kinds === undefined ? [] : 'IDENTITY_DOCUMENT_UNKNOWN');
    });
    return [...new Set(warnings)];
  }

  private async opened(id: DossierId): Promise<{ dossier: Dossier; warnings: readonly string[] }> {
    const found = await this.parts.vault.dossiers.read(id);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return found;
  }
}
