import { readFileSync } from 'node:fs';
import { liveRules } from '@puente/country-packs/published';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook, ruleFoldersIn } from '@puente/country-packs/rule-book';
import { openKeyStore } from '@puente/credentials/keys';
import { certificatesIn } from '@puente/credentials/pdf';
import type { AgencyId, TimeSource } from '@puente/domain/kernel';
import { lawOf } from '@puente/domain/laws';
import { scimAccounts } from '@puente/identity/accounts';
import { createTokenVerifier } from '@puente/identity/oidc';
import { createStatusSessions } from '@puente/identity/status-session';
import { followedFile, openTrustAnnex } from '@puente/messaging/keys';
import { accessCodes } from '@puente/persistence/access-codes';
import { loadCatalogue } from '@puente/persistence/catalogue';
import { clocksAgree, databaseAnswers, limitsBy, openPool } from '@puente/persistence/database';
import { looksOf } from '@puente/persistence/looks';
import { watchPageVersions } from '@puente/persistence/page-versions';
import { quarantineOf } from '@puente/persistence/quarantine';
import { assertNothingWaitsLong, caseRecords } from '@puente/persistence/queries';
import { requestCountsOf } from '@puente/persistence/request-counts';
import { requestsOf } from '@puente/persistence/requests';
import { assertNotBeingRestored } from '@puente/persistence/restores';
import { wordNow } from '@puente/persistence/rows';
import { followRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import { drawnBy, statusPlacesOf } from '@puente/persistence/status-lists';
import { followEndedSessions, statusSessionRecords } from '@puente/persistence/status-sessions';
import { masterKeysIn, openVault } from '@puente/persistence/vault';
import { walletOffersOf } from '@puente/persistence/wallet-offers';
import { wakesOf } from '@puente/persistence/wakes';
import { daySeeds } from '@puente/platform/chance';
import { documentChecks } from '@puente/platform/documents';
import { ownPart } from '@puente/platform/health';
import type { Lifecycle } from '@puente/platform/lifecycle';
import { deviceIn } from '@puente/platform/pkcs11';
import type { Logger } from '@puente/platform/logging';
import { apart } from '@puente/platform/thread';
import { connectWaker, temporalServer } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import { agesOf } from '@puente/settlement/ages';
import { committeeSeatsOf, officersOf } from '@puente/settlement/officers';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { createSettlement } from '@puente/settlement/settlement';
import { assertPublished, readNodeKeys } from './node-keys.js';
import type { ApiParts } from '../parts/parts.js';
import { PromptWakes } from './prompt-wakes.js';
import type { Settings } from './settings.js';
import type { MessageCodes } from '@puente/platform/messenger';
import { codedOutlet, outletAt } from '@puente/platform/messenger';
import { sentMessagesIn } from '@puente/persistence/sent-messages';
import { todayIn } from '@puente/domain/clocks';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { oursText } from '@puente/words/messages';
import { proxyKeyAt } from '@puente/platform/forwarding';

/** Milliseconds, twice of which whoever asks waits at most where the database is frozen: for a connection, and for its answer. */
const patience = 4000;

/** What a process may bring of its own. */
export interface Given {
  readonly clock?: TimeSource;
  /** Read already; by default the packs and agreements of this installation. */
  readonly packs?: LoadedRules;
}

/** Milliseconds: a clock of PostgreSQL's that was put right counts from then on. */
const lookEvery = 60_000;

/** Opens what the application works with; each part closes with the process, after HTTP. */
export async function openParts(
  settings: Settings,
  log: Logger,
  lifecycle: Lifecycle,
  { clock = systemClock, packs }: Given = {},
): Promise<ApiParts> {
  const here = settings.PUENTE_COUNTRY;
  const latestKeys = await followedFile(settings.PUENTE_KEYS, (path) => readNodeKeys(path, here));
  const keys = await latestKeys();
  const device = await deviceIn(settings);
  lifecycle.onClose('device', async () => device?.close());
  const trust = await openTrustAnnex(settings.PUENTE_TRUST);
  assertPublished(settings.PUENTE_PUBLIC_URL, (await trust()).of(here));
  const live = liveRules(packs ?? (await loadRuleBook(ruleFoldersIn(settings))));
  const { rules } = live;
  const pool = openPool(settings.DATABASE_URL, { max: settings.DATABASE_CONNECTIONS, patience, wordNow });
  lifecycle.onClose('database', () => pool.end());
  const ruleSeals = ruleSealsOf(keys.marks);
  const limits = limitsBy(pool, clock, settings.PUENTE_CLOCK_TOLERANCE);
  await limits.look();
  const looking = setInterval(() => void limits.look().catch(() => undefined), lookEvery).unref();
  lifecycle.onClose('limits', () => {
    clearInterval(looking);
    return Promise.resolve();
  });
  const following = await followRules({
    ...{ store: publishedRulesOf(pool, ruleSeals, log), databaseUrl: settings.DATABASE_URL },
    take: live.take,
    onProblem: (err) => log.warn({ err }, 'published rules could not be read'),
  });
  lifecycle.onClose('rules', () => following.stop());
  const endedSessions = await followEndedSessions({ pool, databaseUrl: settings.DATABASE_URL });
  const sessionRecords = statusSessionRecords(pool);
  lifecycle.onClose('sessions', async () => {
    await Promise.all([endedSessions.stop(), sessionRecords.stop()]);
  });
  const pageVersions = watchPageVersions({ pool, databaseUrl: settings.DATABASE_URL });
  lifecycle.onClose('pages', () => pageVersions.stop());
  const waker = connectWaker(await temporalServer(settings));
  const wakes = new PromptWakes(waker, wakesOf(pool));
  lifecycle.onClose('temporal', () => wakes.close());
  const documents = documentChecks(settings.DOCUMENT_THREAD);
  lifecycle.onClose('documents', () => documents.close());
  for (const pack of rules.packs) {
    const { digest } = pack.catalogue;
    await loadCatalogue(pool, pack.country, digest, pack.rules.catalogue.standards.values());
  }
  const pack = rulesOf(rules, here);
  const { timeZone } = pack.calendar;
  const self = ownPart(lifecycle.ending);
  self.started();
  const vault = openVault({
    ...{ pool, secrets: { master: masterKeysIn(latestKeys, device), marks: keys.marks } },
    documentsFolder: settings.PUENTE_DOCUMENTS,
  });
  const settlement = createSettlement({
    ...{ pool, rules, here, clock, lawOf, words: vault.ownWords, wake: wakes.send },
    clockTolerance: settings.PUENTE_CLOCK_TOLERANCE,
  });
  const sentMessages = sentMessagesIn(pool, keys.marks);
  const accounts = scimAccounts({ url: settings.SCIM_URL, token: settings.SCIM_TOKEN });
  const officers = officersOf({ pool, settlement, here, clock, timeZone, accounts });
  return {
    here,
    ...(settings.AGENCY === undefined ? {} : { agency: settings.AGENCY as AgencyId }),
    clock,
    limits,
    rules,
    pool,
    settlement,
    registerThread: apart({ file: settings.REGISTER_THREAD }),
    catalogueThread: apart({ file: settings.CATALOGUE_THREAD }),
    ruleFolders: ruleFoldersIn(settings),
    documentChecks: documents,
    documentQuotas: {
      worker: { documents: settings.WORKER_DOCUMENTS, bytes: settings.WORKER_MEGABYTES * 1_000_000 },
      staff: { documents: settings.STAFF_DOCUMENTS, bytes: settings.STAFF_MEGABYTES * 1_000_000 },
    },
    refusedDocuments: settings.REFUSED_DOCUMENTS,
    vault,
    ages: agesOf({ pool, vault, settlement, rules, here, clock }),
    cases: caseRecords(pool),
    codes: accessCodes(pool, keys.session),
    looks: looksOf(pool),
    officers,
    quarantine: quarantineOf(pool),
    seats: committeeSeatsOf({ pool, officers, ministry: pack.desks.intake }),
    ruleSeals,
    seeds: daySeeds(keys.marks),
    requests: requestsOf(pool),
    requestCounts: requestCountsOf(pool, keys.session),
    tokens: createTokenVerifier({
      issuer: settings.OIDC_ISSUER,
      audience: settings.OIDC_AUDIENCE,
      country: here,
      signIns: settings.OIDC_ACR,
      now: () => limits.now(systemClock.now()),
    }),
    accounts,
    sessions: createStatusSessions(keys.session, here),
    sessionRecords,
    endedSessions,
    pageVersions,
    sessionKey: keys.session,
    keyStore: await openKeyStore(settings.PUENTE_KEYS, device),
    ...paperCertificatesAt(settings.PUENTE_PAPER_CERTIFICATES),
    trust,
    places: statusPlacesOf(pool, drawnBy(keys.marks)),
    walletOffers: walletOffersOf(pool, keys.session),
    publicUrl: withoutLastSlash(settings.PUENTE_PUBLIC_URL),
    issuer: settings.OIDC_ISSUER,
    portalUrl: withoutLastSlash(settings.PUENTE_PORTAL_URL),
    ...outletOf(settings, {
      ...sentMessages,
      keep: (code, to) => sentMessages.keep(code, to, todayIn(timeZone, clock.now())),
      say: oursText,
    }),
    sentMessages,
    ...(settings.PUENTE_SMTP_FROM === undefined ? {} : { mailFrom: settings.PUENTE_SMTP_FROM }),
    log,
    ending: lifecycle.ending,
    needs: [
      self,
      { name: 'database', check: () => databaseAnswers(pool) },
      { name: 'clock', required: false, check: () => clocksAgree(pool, clock) },
      { name: 'time', required: false, check: () => clocksAgree(pool, clock, settings.PUENTE_CLOCK_TOLERANCE) },
      { name: 'restored', required: false, check: () => assertNotBeingRestored(pool) },
      { name: 'temporal', required: false, check: () => waker.check() },
    ],
    others: [
      { name: 'relay', required: false, check: () => assertNothingWaitsLong(pool) },
      { name: 'case-worker', required: false, check: () => waker.attended() },
    ],
    ...(settings.PUENTE_PROXY_KEY === undefined ? {} : { proxyKey: proxyKeyAt(settings.PUENTE_PROXY_KEY) }),
  };
}

const outletOf = (settings: Settings, codes: MessageCodes): Pick<ApiParts, 'outlet'> =>
  settings.PUENTE_MESSAGES === undefined
    ? {}
    : { outlet: codedOutlet(outletAt(settings.PUENTE_MESSAGES, settings), codes) };

const withoutLastSlash = (url: string): string => url.replace(/\/$/, '');

/** Read once: a wrong file stops the start, not the first paper. */
const paperCertificatesAt = (path: string | undefined): Pick<ApiParts, 'paperCertificates'> =>
  path === undefined ? {} : { paperCertificates: certificatesIn(readFileSync(path, 'utf8')) };
