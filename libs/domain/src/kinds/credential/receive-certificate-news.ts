import type { Clock } from '../../clocks/index.js';
import type { CredentialNews } from '../../file/case/index.js';
import { inStages } from '../../file/definition/define-command.js';
import { opened } from '../../file/engine/begun.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { nextNotice, raise } from '../../file/engine/notices.js';
import { openPeriod, theWorker } from '../../file/engine/periods.js';
import { newsLine } from '../../file/page/credential-news-line.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import { timeToAppeal } from '../appeal/appeal-steps.js';
import type { Credential, Hearing } from './credential.js';
import { carried, command, event, underLaw } from './define.js';

/** Run by the review that it proves: the home country did something with the certificate. */
export interface ReceiveCertificateNews {
  readonly type: 'receive-certificate-news';
  readonly news: CredentialNews;
}

/** `opens`: the hearing, where there is something to decide; of what was revoked, the time to appeal. */
export interface CertificateChanged {
  readonly type: 'certificate-changed';
  readonly at: Instant;
  readonly news: CredentialNews;
  readonly opens?: Clock;
}

/**
 * The certificate that a recognition rests on is suspended or revoked at home: that erases nothing here. The worker is
 * heard first, then two people decide; reinstated, there is nothing to decide any more, unless this country asked of its
 * own motion: then that goes on as it stood. What was revoked here because of it can be appealed anew (R13): home’s truth
 * came late.
 */
export const receiveCertificateNews = command({
  type: 'receive-certificate-news',
  givenBy: inStages(['issuing', ...carried, 'revoked'], ['effect']),
  refusals: ['NOT_FOR_THIS_COUNTRY', 'NOT_IN_THIS_STAGE'],
  decide(file, { news }: ReceiveCertificateNews, { by, now, rules }) {
    if (by.kind !== 'effect' || by.file !== file.about.caseId) return refuse('NOT_YOUR_CASE');
    const { agreement } = file.content;
    if (news.subject !== 'certificate' || agreement === undefined) {
      return refuse('NOT_FOR_THIS_COUNTRY', { country: file.here });
    }
    if (file.stage === 'revoked') return takenBack(file, news, now, rules);
    // The same a second time is no news: the worker is being asked already.
    const asked = file.hearing?.news;
    if (asked?.state === news.state && asked.at === news.at) return accept<CertificateChanged | NoticeRaised>();
    if (news.state === 'reinstated') {
      const heard: CertificateChanged = { type: 'certificate-changed', at: now, news };
      return file.hearing === undefined || file.hearing.motion !== undefined
        ? accept<CertificateChanged | NoticeRaised>(heard)
        : accept<CertificateChanged | NoticeRaised>(heard, raise(file, 'hearing-closed', now));
    }
    const opens = openPeriod(
      {
        name: 'hearing',
        opened: file.clocksOpened,
        step: rules.agreement(agreement).steps.hearing,
        holder: theWorker,
        calendar: file.here,
        opening: { by: 'service', notice: nextNotice(file.notices) },
      },
      rules,
    );
    return accept<CertificateChanged | NoticeRaised>(
      { type: 'certificate-changed', at: now, news, opens },
      raise(file, 'certificate-changed', now),
    );
  },
});

/** The revocation stands until an appeals body has looked at it; the worker has the days to ask for that, once. */
function takenBack(file: Credential, news: CredentialNews, now: Instant, rules: RuleBook) {
  const { appeal, clock, revocation, stage } = file;
  if (news.state !== 'reinstated' || revocation?.hearing?.news === undefined) {
    return refuse('NOT_IN_THIS_STAGE', { stage, command: 'receive-certificate-news' });
  }
  const runs = appeal !== undefined || clock !== undefined;
  return accept<CertificateChanged | NoticeRaised>(
    {
      ...{ type: 'certificate-changed', at: now, news },
      ...(runs ? {} : { opens: timeToAppeal(file, underLaw(file), rules) }),
    },
    raise(file, 'certificate-changed', now),
  );
}

/** What the worker answered before is read with what they answer now. */
function askedOf(news: CredentialNews, { answer, earlier = [], motion }: Partial<Hearing> = {}): Hearing {
  const said = answer === undefined ? earlier : [...earlier, answer];
  return { ...(motion && { motion }), news, heard: false, ...(said.length > 0 && { earlier: said }) };
}

const withoutNews = ({ news: _takenBack, ...hearing }: Hearing): Hearing => hearing;

export const certificateChanged = event({
  type: 'certificate-changed',
  weighs: true,
  // Whoever proposed something did so on what was known before.
  evolve(file, { news, opens }: CertificateChanged) {
    const { hearing, revocation } = file;
    if (file.stage === 'revoked') {
      if (revocation?.hearing === undefined) return file;
      return {
        ...file,
        // Where an appeal or its time runs already, the worker is told: once.
        ...(opens === undefined ? {} : opened(file, opens)),
        revocation: { ...revocation, hearing: withoutNews(revocation.hearing) },
      };
    }
    const after = { ...file, proposal: undefined };
    if (opens !== undefined) return { ...after, ...opened(file, opens), hearing: askedOf(news, hearing) };
    if (hearing?.motion === undefined) return { ...after, hearing: undefined, clock: undefined };
    return { ...(hearing.news === undefined ? file : after), hearing: withoutNews(hearing) };
  },
  lines: ({ content, here }, { news }) => [newsLine(content.basis?.country ?? here, news)],
});
