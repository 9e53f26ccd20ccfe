import type { AnnexGrounds } from '../annexes/index.js';
import type { CredentialNews, TellCredentialStatus } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import { newsLine } from '../../file/page/credential-news-line.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { withNews } from './news.js';

/** `from`: this country, which issued it. */
export interface CredentialStatusTold {
  readonly type: 'credential-status-told';
  readonly at: Instant;
  readonly from: CountryCode;
  readonly news: CredentialNews;
}

/** By the credential itself, and to the file whose decision it proves. */
export const tellCredentialStatus = ({ subject }: Pick<AnnexGrounds<Staged>, 'subject'>) =>
  command({
    type: 'tell-credential-status',
    givenBy: ['effect'],
    refusals: ['NOT_FOR_THIS_COUNTRY'],
    decide(_file, { news }: TellCredentialStatus, { by, here, now }) {
      const mine = by.kind === 'effect' && by.file === news.credential && news.subject === subject;
      if (!mine) return refuse('NOT_FOR_THIS_COUNTRY', { country: here });
      return accept<CredentialStatusTold>({ type: 'credential-status-told', at: now, from: here, news });
    },
  });

export const credentialStatusTold = event({
  type: 'credential-status-told',
  weighs: true,
  evolve: (file, { news }: CredentialStatusTold) => withNews(file, news),
  lines: (_file, { from, news }) => [newsLine(from, news)],
});
