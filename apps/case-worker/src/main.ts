import { openKeyStore } from '@puente/credentials/keys';
import { liveRules } from '@puente/country-packs/published';
import { loadRuleBook, ruleFoldersIn } from '@puente/country-packs/rule-book';
import { scimAccounts } from '@puente/identity/accounts';
import { assertTrusted, openNodeKeys, readTrustAnnex } from '@puente/messaging/keys';
import { clocksAgree, databaseAnswers, databaseIsAt, openPool } from '@puente/persistence/database';
import { assertNotBeingRestored } from '@puente/persistence/restores';
import { followRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import { masterKeysIn } from '@puente/persistence/vault';
import { answerWhileStarting } from '@puente/platform/health';
import type { Chore } from '@puente/platform/lifecycle';
import { createLifecycle, keepDoing } from '@puente/platform/lifecycle';
import { codedOutlet, outletAt } from '@puente/platform/messenger';
import { sentMessagesIn } from '@puente/persistence/sent-messages';
import { todayIn } from '@puente/domain/clocks';
import { rulesOf } from '@puente/domain/rulebook/rules';
import { oursText } from '@puente/words/messages';
import { deviceIn } from '@puente/platform/pkcs11';
import { createLogger } from '@puente/platform/logging';
import { giveBackAtRest } from '@puente/platform/memory';
import { temporalServer } from '@puente/platform/temporal';
import { systemClock } from '@puente/platform/time';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { openProcesses } from './activities/index.js';
import { readConfig } from './config.js';
import { commitAhead } from './draw/chance.js';
import { reachChores } from './reach/chores.js';
import { restoredChores } from './restored/chores.js';
import { retentionChores } from './retention/chores.js';
import { keepWatch } from './watching/keep-watch.js';
import { bundlePath } from './worker/bundle-path.js';
import { startCaseWorker } from './worker/case-worker.js';
import { installRuntime } from './worker/runtime.js';

const hour = 3_600_000;
const watchEvery = 5 * 60_000;

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
  const sent = sentMessagesIn(pool, keys.marks);
  const { timeZone } = rulesOf(rules, here).calendar;
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
  const node = { ...{ here, pool, rules, settlement, time, vault }, seeds: drawing.seeds };
  const watch = keepWatch(node);
  const chores: readonly Chore[] = [
    ...reachChores({ ...{ pool, did, time }, keys: issuing }),
    ...restoredChores({ ...{ pool, did, tellLost, time }, marks: keys.marks }, log),
    { name: 'commitments', interval: hour, work: () => commitAhead(drawing) },
    { name: 'pools', interval: hour, work: () => officers.commitAll() },
    {
      ...{ name: 'ages', interval: hour },
      work: async () => log.info({ opened: await ages.lookAtAll() }, 'looked at ages'),
    },
    ...retentionChores({ ...node, deletions: config.PUENTE_DELETIONS }, log),
    { name: 'watch', interval: watchEvery, work: async () => log.info(await watch(), 'watched') },
  ];
  for (const chore of chores) keepDoing(chore, lifecycle, log);

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
