import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { readingPdf } from '@puente/credentials/pdf';
import type { PageLanguage } from '@puente/words/languages';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { todayAt } from '../../parts/today-at.js';
import type { Appealed } from './appeal-pack.js';
import { appealPack } from './appeal-pack.js';
import { nameOfCountry } from '../../parts/country-name.js';

/** What is known of a case for an appeal, as a paper: made when it is asked for, and kept nowhere. */
@Injectable()
export class AppealPacks {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'rules'>) {}

  async of(appealed: Appealed, language: PageLanguage): Promise<StreamableFile> {
    const { clock, here, rules } = this.parts;
    const country = rules.country(here);
    const making = {
      ...{ language, madeAt: clock.now(), today: todayAt(this.parts) },
      country: country === undefined ? here : nameOfCountry(country, language),
    };
    const bytes = await readingPdf(appealPack(appealed, making));
    const disposition = `attachment; filename="${appealed.about}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition, length: bytes.length });
  }
}
