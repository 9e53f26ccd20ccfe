import { Inject, Injectable } from '@nestjs/common';
import type { CorridorFigures } from '@puente/domain/equivalence';
import type { CountryCode } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import { corridorFigures } from '@puente/persistence/precedents';
import { asking } from '@puente/persistence/rows';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** A decision more or less does not move a median; a minute is soon enough. */
const keptFor = 60_000;

/** How long reviews take at this node; of another country's reviews it knows nothing and says nothing. */
@Injectable()
export class Figures {
  private readonly kept = new Map<
    CountryCode,
    { readonly until: number; readonly figures: Promise<CorridorFigures> }
  >();

  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'pool'>) {}

  async of(home: CountryCode, host: CountryCode): Promise<CorridorFigures | undefined> {
    if (host !== this.parts.here) return undefined;
    const now = milliseconds(this.parts.clock.now());
    const kept = this.kept.get(home);
    if (kept !== undefined && kept.until > now) return kept.figures;
    const figures = asking({ purpose: 'figures' }, () => corridorFigures(this.parts.pool, home));
    this.kept.set(home, { until: now + keptFor, figures });
    // What could not be read is read again by the next reader, and this one fails as an outage.
    figures.catch(() => this.kept.delete(home));
    return figures;
  }
}
