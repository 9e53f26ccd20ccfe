import { Inject, Injectable } from '@nestjs/common';
import type { NodeView } from '@puente/contracts/answers/agency';
import type { TrustEntry } from '@puente/contracts/keys';
import { announcementIn } from '@puente/contracts/keys';
import type { CountryCode } from '@puente/domain/kernel';
import { partnerTraffic } from '@puente/persistence/queries';
import type { Readiness } from '@puente/platform/health';
import { readiness } from '@puente/platform/health';
import type { z } from 'zod';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

type View = z.output<typeof NodeView>;

/** How the node is: its parts, its partners, its keys, what it runs by. */
@Injectable()
export class NodeHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'here' | 'needs' | 'others' | 'pool' | 'rules' | 'trust'>,
  ) {}

  async read(): Promise<View> {
    const { clock, here, needs, others, pool, trust } = this.parts;
    const [state, annex] = await Promise.all([readiness([...needs, ...others]), trust()]);
    const partners = annex.countries.filter((country) => country !== here);
    const traffic = await partnerTraffic(pool, partners);
    return {
      ...{ country: here, asOf: clock.now(), status: statusIn(state), parts: { ...state.parts } },
      partners: partners.flatMap((country) => {
        const told = traffic.get(country);
        return told === undefined ? [] : [{ country, ...told }];
      }),
      keys: keysIn(annex.entries[here]),
      versions: this.versions(here),
    };
  }

  private versions(here: CountryCode): View['versions'] {
    const { rules } = this.parts;
    const calendar = rules.country(here)?.calendar.version;
    const own = rules.agreements.filter(({ parties }) => parties.includes(here));
    return [
      { of: 'node', name: 'Node.js', version: process.versions.node },
      ...(calendar === undefined ? [] : [{ of: 'calendar', name: here, version: calendar } as const]),
      ...own.map(({ id, version }) => ({ of: 'agreement', name: id, version: String(version) }) as const),
    ];
  }
}

/** It answers, and lets nobody decide: that is no part that is away. */
function statusIn({ parts, status }: Readiness): View['status'] {
  if (status === 'not-ready') return status;
  if (parts['restored'] === 'down') return 'restoring';
  return parts['time'] === 'down' ? 'clock-apart' : status;
}

/** Those of events, the next one where it was announced, and those of credentials, newest first. */
function keysIn(entry: TrustEntry | undefined): View['keys'] {
  if (entry === undefined) return [];
  const next = entry.announced === undefined ? undefined : announcementIn(entry.announced);
  return [
    { kid: entry.signing.kid, use: 'events', ...(next && { until: next.until }) },
    ...(next === undefined ? [] : [{ kid: next.signing.kid, use: 'next-events', from: next.from } as const]),
    ...entry.issuing.map(({ compromisedAt, from, kid, until }) => ({
      ...({ kid, use: 'credentials', from } as const),
      ...(until === undefined ? {} : { until }),
      ...(compromisedAt === undefined ? {} : { compromisedAt }),
    })),
  ];
}
