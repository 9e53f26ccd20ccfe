import type { StatusAnswer } from '@puente/contracts/answers/worker';
import type { WorkerStatus } from '@puente/domain/file/case';
import type { CaseId, CountryCode, Instant } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { PageLanguage } from '@puente/words/languages';
import { inWords } from '../../cases/status-words/status-words.js';

export interface StatusPage {
  readonly version: number;
  /** JSON without its last brace: what another country has not received, and the time of the answer, are added to it. */
  readonly open: string;
  readonly staleAt: number;
}

/** Days left change at midnight and states at a deadline; a minute is soon enough for both. */
const keptFor = 60_000;
const keptAtMost = 5_000;

/**
 * The page of each case as JSON, kept by version and language: putting a status into words costs far more than reading
 * its row, and most readers look at a file that has not changed.
 */
export class StatusPages {
  private readonly kept = new Map<string, StatusPage>();

  constructor(
    private readonly here: CountryCode,
    private readonly rules: RuleBook,
  ) {}

  /** What is kept and fresh, so that the database need not send what is known. */
  find(caseId: CaseId, language: PageLanguage, now: Instant): StatusPage | undefined {
    const page = this.kept.get(language + caseId);
    return page !== undefined && page.staleAt > milliseconds(now) ? page : undefined;
  }

  make(version: number, status: WorkerStatus, language: PageLanguage, now: Instant): StatusPage {
    const said = JSON.stringify(inWords(status, language, now, this.here, this.rules));
    const page = { version, open: said.slice(0, -1), staleAt: milliseconds(now) + keptFor };
    this.keep(language + status.caseId, page);
    return page;
  }

  private keep(key: string, page: StatusPage): void {
    this.kept.delete(key);
    this.kept.set(key, page);
    if (this.kept.size <= keptAtMost) return;
    const [oldest] = this.kept.keys();
    if (oldest !== undefined) this.kept.delete(oldest);
  }
}

/** The page at this moment, as JSON. */
export function pageNow(
  page: StatusPage,
  now: Instant,
  { restored, unreceived }: Pick<StatusAnswer, 'restored' | 'unreceived'> = {},
): string {
  const late = unreceived === undefined ? '' : `,"unreceived":${JSON.stringify(unreceived)}`;
  const lost = restored === undefined ? '' : `,"restored":${JSON.stringify(restored)}`;
  return `${page.open}${late}${lost},"version":${String(page.version)},"serverTime":"${now}"}`;
}
