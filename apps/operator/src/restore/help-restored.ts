import type { Instant } from '@puente/domain/kernel';
import { instant, isCountryCode, milliseconds } from '@puente/domain/kernel';
import { restoresOf } from '@puente/persistence/restores';
import type { Answer } from '../answer/index.js';
import { CannotDo, isUuid } from '../answer/index.js';
import type { OpenNode } from '../node/index.js';

export interface Helped {
  readonly country: string;
  readonly epoch?: string;
  readonly end?: true;
}

/** A restore is a matter between two operators: only whom ours helps is answered, by the epoch that theirs read out, for seven days. */
export async function helpRestored(
  { pool }: OpenNode,
  { country: said, end, epoch }: Helped,
  now: Instant,
): Promise<Answer> {
  const country = said.toUpperCase();
  const restores = restoresOf(pool);
  if (!isCountryCode(country)) throw unclear;
  if (end === true) {
    if (!(await restores.endHelp(country, now))) throw notHelped;
    return { ok: true, data: { country, endsAt: now }, lines: [`${country}  ✓`] };
  }
  if (epoch === undefined || !isUuid(epoch)) throw unclear;
  const endsAt = instant(milliseconds(now) + helpedFor);
  await restores.help(country, epoch.toLowerCase(), now, endsAt);
  return {
    ok: true,
    data: { country, epoch: epoch.toLowerCase(), endsAt },
    lines: [`${country}  ${epoch.toLowerCase()}  … ${endsAt}`],
  };
}

const helpedFor = 7 * 24 * 3_600_000;

const unclear = new CannotDo(
  {
    es: 'Diga el país y la época entera que su operador dictó: --country GT --epoch …',
    en: 'Say the country and the whole epoch that its operator read out: --country GT --epoch …',
  },
  'UNCLEAR',
);

const notHelped = new CannotDo(
  { es: 'A ese país no se le responde nada.', en: 'That country is answered nothing.' },
  'NOT_HELPED',
);
