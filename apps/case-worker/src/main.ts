import { publicUrlOf } from '@puente/credentials/did';
import { openKeyStore } from '@puente/credentials/keys';
import { statusListsAt } from '@puente/credentials/status-list';
import { liveRules } from '@puente/country-packs/published';
import { loadRuleBook, ruleFoldersIn } from '@puente/country-packs/rule-book';
import { scimAccounts } from '@puente/identity/accounts';
import { assertTrusted, openNodeKeys, readTrustAnnex } from '@puente/messaging/keys';
import { quarantineOf } from '@puente/persistence/quarantine';
import { clocksAgree, databaseAnswers, databaseIsAt, openPool } from '@puente/persistence/database';
import { assertNotBeingRestored, judgedRestores } from '@puente/persistence/restores';
import { followRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import { masterKeysIn } from '@puente/persistence/vault';
import { answerWhileStarting } from '@puente/platform/health';
import { listEditionsOf, listedMark, listedPlaces, statusPlacesOf } from '@puente/persistence/status-lists';
import { verifierEventsOf } from '@puente/persistence/verifiers';
import { createLifecycle, every } from '@puente/platform/lifecycle';
import { codedOutlet, outletAt } from '@puente/platform/messenger';
import { sentMessagesIn } from '@puente/persistence/sent-messages';
import { todayIn } from '@puente/domain/clocks';
import { oursText } from '@puente/words/messages';
import { deviceIn } from '@puente/platform/pkcs11';
import { createLogger } from '@puente/platform/logging';
import { giveBackAtRest } from '@puente/platform/memory';
import { temporalServer } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import { checkpointsOf, judgingRestores, logKeysOf } from '@puente/settlement/log';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { openProcesses } from './activities/index.js';
import { readConfig } from './config.js';
import { commitAhead } from './draw/chance.js';
import { listPublisher } from './reach/publish-lists.js';
import { pushEvents } from './reach/push-events.js';
import { emptyQuarantine } from './retention/empty-quarantine.js';
import { keepNoDraft, keepNoLonger } from './retention/keep-no-longer.js';
import { deletionList } from './retention/list-deletions.js';
import { keepNoReport } from './retention/keep-no-report.js';
import { keepNoName, keepNoSearch } from './retention/past-the-watch.js';
import { keepWatch } from './watching/keep-watch.js';
import { bundlePath } from './worker/bundle-path.js';
import { startCaseWorker } from './worker/case-worker.js';
import { installRuntime } from './worker/runtime.js';

const hour = 3_600_000;
const day = 24 * hour;
const watchEvery = 5 * 60_000;
/** A revocation is in the list that is served within seconds. */
const listsEvery = 2_000;
const pushEvery = 2_000;
/** An older database decides nothing: it is known within seconds of when a partner says so. */
const judgeEvery = 2_000;
const tellEvery = 10_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const here = config.PUENTE_COUNTRY;
  const log = createLogger({ name: 'case-worker', level: config.LOG_LEVEL, country: here });
  const lifecycle = createLifecycle(log);
  const { HOST: host, HEALTH_PORT: port } = config;
  const needs = [{ name: 'database', check: () => databaseIsAt(config.DATABASE_URL) }];
  const health = await answerWhileStarting({ host, port, log, lifecycle, needs });
  if (health === undefined) return;
  const [latestKeys, trust, packs] = await Promise.all([
    openNodeKeys(config.PUENTE_KEYS),
    readTrustAnnex(config.PUENTE_TRUST),
    loadRuleBook(ruleFoldersIn(config)),
  ]);
  const keys = await latestKeys();
  const live = liveRules(packs);
  const { rules } = live;
  if (keys.country !== here) throw new Error(`the key file is of ${keys.country}, and this node is ${here}`);
  // Asked to end while it still starts: what was opened after that, nobody would close.
  if (lifecycle.ending.aborted) return;

  const pool = openPool(config.DATABASE_URL, { max: 20, planOnce: true });
  lifecycle.onClose('database', () => pool.end());
  const following = await followRules({
    ...{
      store: publishedRulesOf(pool, ruleSealsOf(keys.marks), log),
      databaseUrl: config.DATABASE_URL,
      take: live.take,
    },
    onProblem: (err) => log.warn({ err }, 'published rules could not be read'),
  });
  lifecycle.onClose('rules', () => following.stop());
  const time = systemClock;
  const device = await deviceIn(config);
  lifecycle.onClose('device', async () => device?.close());
  const issuing = await openKeyStore(config.PUENTE_KEYS, device);
  const { did } = assertTrusted(keys, trust);
  const publicUrl = publicUrlOf(did);
  // A node that is itself published there speaks with itself.
  const isDemonstration = new URL(publicUrl).hostname === 'localhost';
  const sent = sentMessagesIn(pool, keys.marks);
  const pack = rules.country(here);
  if (pack === undefined) throw new Error(`no pack for ${here}`);
  const { timeZone } = pack.calendar;
  const { activities, ages, drawing, officers, settlement, tellLost, vault } = openProcesses({
    clockTolerance: config.PUENTE_CLOCK_TOLERANCE,
    ...{ here, pool, rules, time },
    secrets: { master: masterKeysIn(latestKeys, device), marks: keys.marks },
    documentsFolder: config.PUENTE_DOCUMENTS,
    outlet: codedOutlet(outletAt(config.PUENTE_MESSAGES, config), {
      ...sent,
      keep: (code, to) => sent.keep(code, to, todayIn(timeZone, time.now())),
      say: oursText,
    }),
    page: config.PUENTE_PORTAL_URL,
    did,
    keys: issuing,
    accounts: scimAccounts({ url: config.SCIM_URL, token: config.SCIM_TOKEN }),
  });
  const listing = every(
    listsEvery,
    listPublisher(
      {
        ...{ keys: issuing, did, statusLists: statusListsAt(publicUrl), time },
        ...{
          editions: listEditionsOf(pool),
          listed: () => listedPlaces(pool),
          lists: () => statusPlacesOf(pool).lists(),
        },
      },
      () => listedMark(pool),
    ),
    log,
  );
  lifecycle.onClose('status lists', listing.stop);
  const pushing = every(
    pushEvery,
    () => pushEvents({ events: verifierEventsOf(pool), time, localhost: isDemonstration }),
    log,
  );
  lifecycle.onClose('verifier events', pushing.stop);

  const judge = judgingRestores({
    ...{ restores: judgedRestores(pool), kept: checkpointsOf(pool), did, clock: time },
    log: logKeysOf(did, keys.marks).log,
  });
  const judging = every(
    judgeEvery,
    async () => {
      const became = await judge();
      if (became === 'confirmed')
        log.error('this node has another database than it had: it decides nothing until `restore open`');
      if (became === 'refused')
        log.error('somebody says that this node is being restored, and shows no signature of its own');
    },
    log,
  );
  lifecycle.onClose('restores', judging.stop);

  const telling = every(
    tellEvery,
    async () => {
      const { told, unreached } = await tellLost();
      if (told > 0) log.info({ told }, 'told whose credential was lost with the database that it is revoked');
      if (unreached > 0)
        log.warn(
          { unreached },
          'nobody could be told of a credential that was lost: `restore held` says whose, write to them',
        );
    },
    log,
  );
  lifecycle.onClose('lost credentials', telling.stop);

  const committing = every(hour, () => commitAhead(drawing), log);
  lifecycle.onClose('commitments', committing.stop);
  const pooling = every(hour, () => officers.commitAll(), log);
  lifecycle.onClose('pools', pooling.stop);

  const growing = every(hour, async () => log.info({ opened: await ages.lookAtAll() }, 'looked at ages'), log);
  lifecycle.onClose('ages', growing.stop);

  const { PUENTE_DELETIONS: beside } = config;
  const writeDown = beside === undefined ? () => Promise.resolve(0) : deletionList(beside, vault.retained);
  const retaining = every(
    day,
    async () => {
      // What was said of a file after the backup may keep it: nothing is deleted before it is known.
      await assertNotBeingRestored(pool);
      log.info(await keepNoLonger({ vault, settlement, rules, time, here }), 'kept no longer than the law says');
      await writeDown();
    },
    log,
  );
  lifecycle.onClose('retention', retaining.stop);
  const forgetting = every(
    hour,
    async () => {
      await assertNotBeingRestored(pool);
      log.info(await keepNoDraft({ vault, settlement, rules, time, here }), 'kept no draft that is over');
      await writeDown();
    },
    log,
  );
  lifecycle.onClose('drafts', forgetting.stop);

  const emptying = every(
    day,
    async () => {
      const { emptied, soon } = await emptyQuarantine({ quarantine: quarantineOf(pool), rules, time, here });
      if (emptied > 0) log.info({ emptied }, 'the content of what was in quarantine is gone');
      if (soon > 0) log.warn({ soon }, 'in quarantine, dealt with by nobody, and without its content within a week');
    },
    log,
  );
  lifecycle.onClose('quarantine', emptying.stop);

  const deletingReports = every(
    day,
    async () => {
      await assertNotBeingRestored(pool);
      log.info({ deleted: await keepNoReport({ vault, settlement, rules, time, here }) }, 'kept no old report');
    },
    log,
  );
  lifecycle.onClose('reports', deletingReports.stop);

  const forgettingSearches = every(
    day,
    async () => log.info({ deleted: await keepNoSearch({ pool, rules, time, here }) }, 'kept no old search'),
    log,
  );
  lifecycle.onClose('searches', forgettingSearches.stop);

  const forgettingNames = every(
    day,
    async () => log.info({ deleted: await keepNoName({ pool, rules, time, here }) }, 'kept no officer’s old name'),
    log,
  );
  lifecycle.onClose('names', forgettingNames.stop);

  const watch = keepWatch({ pool, settlement, rules, seeds: drawing.seeds, time, here });
  const watching = every(watchEvery, async () => log.info(await watch(), 'watched'), log);
  lifecycle.onClose('watch', watching.stop);

  installRuntime(log);
  const worker = startCaseWorker({
    temporal: await temporalServer(config),
    bundle: bundlePath,
    activities,
    release: config.PUENTE_RELEASE,
    log,
  });
  lifecycle.onClose('worker', () => worker.stop());
  lifecycle.onClose('memory', giveBackAtRest().stop);
  health.isOpen([
    { name: 'database', check: () => databaseAnswers(pool) },
    { name: 'clock', required: false, check: () => clocksAgree(pool, time) },
    { name: 'restored', required: false, check: () => assertNotBeingRestored(pool) },
    { name: 'temporal', check: () => worker.check() },
  ]);
}

start().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'case-worker could not start'}\n`);
  process.exit(1);
});
