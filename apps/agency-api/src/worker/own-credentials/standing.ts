import type { Standing } from '@puente/credentials/pdf';
import type { Credential } from '@puente/domain/kinds/credential';
import type { Instant, PlainDate, TimeZone } from '@puente/domain/kernel';
import { exhausted } from '@puente/domain/kernel';
import { todayIn } from '@puente/domain/clocks';

type Stands = Pick<Credential, 'content' | 'stage' | 'suspendedUntil' | 'timeline'>;

/** How a credential stands, for its own paper and page. Undefined while it is being made. */
export function standingOf(file: Stands, timeZone: TimeZone, now: Instant): Standing | undefined {
  const { content, stage, suspendedUntil } = file;
  const endedOn = (what: Stands['timeline'][number]['what']): PlainDate => {
    const at = file.timeline.findLast((line) => line.what === what)?.at ?? now;
    return todayIn(timeZone, at);
  };
  switch (stage) {
    case 'issuing':
      return undefined;
    case 'active':
      return { is: 'in-force' };
    case 'suspended':
      return { is: 'suspended', ...(suspendedUntil && { until: suspendedUntil }) };
    case 'revoked':
      return { is: 'revoked', since: endedOn('credential-revoked') };
    case 'replaced':
      return { is: 'replaced', since: endedOn('credential-replaced') };
    case 'expired':
      return {
        is: 'expired',
        since: content.validUntil ? dayAfter(content.validUntil) : endedOn('credential-expired'),
      };
    default:
      return exhausted(stage);
  }
}

const dayAfter = (date: PlainDate): PlainDate =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) as PlainDate;
