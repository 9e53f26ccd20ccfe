import type { AnnexGrounds } from '../annexes/index.js';
import type { CredentialNews } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { happenedAt } from '../../file/engine/parties.js';
import { newsLine } from '../../file/page/credential-news-line.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { withNews } from './news.js';

/** From the country that issued it. */
export interface ReceiveCredentialStatus {
  readonly type: 'receive-credential-status';
  readonly from: CountryCode;
  readonly news: CredentialNews;
}

export interface CredentialStatusReceived {
  readonly type: 'credential-status-received';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly news: CredentialNews;
}

/** Each country speaks of what it issued, and to those that have the case. */
export const receiveCredentialStatus = (grounds: Pick<AnnexGrounds<Staged>, 'subject' | 'others'>) =>
  command({
    type: 'receive-credential-status',
    givenBy: ['country'],
    refusals: ['NOT_FOR_THIS_COUNTRY'],
    decide(file, { from, news }: ReceiveCredentialStatus, { by, here, now }) {
      const theirs = by.kind === 'country' && by.country === from && grounds.others(file).includes(from);
      if (!theirs || news.subject === grounds.subject) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
      const known = file.credentialNews?.find(({ credential }) => credential === news.credential);
      // Sent again after a later one was heard, it is over.
      if (known !== undefined && news.at < known.at) return accept<CredentialStatusReceived>();
      const at = happenedAt(news.at, now);
      return accept<CredentialStatusReceived>({
        type: 'credential-status-received',
        at: now,
        from,
        news: { ...news, at },
      });
    },
  });

export const credentialStatusReceived = event({
  type: 'credential-status-received',
  evolve: (file, { news }: CredentialStatusReceived) => withNews(file, news),
  lines: (_file, { from, news }) => [newsLine(from, news)],
});
