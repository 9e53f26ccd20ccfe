import { liveRules } from '@puente/country-packs/published';
import { loadRuleBook } from '@puente/country-packs/rule-book';
import { todayIn } from '@puente/domain/clocks';
import { lawOf } from '@puente/domain/laws';
import { readNodeKeys } from '@puente/messaging/keys';
import { openPool } from '@puente/persistence/database';
import { habilitationsOf } from '@puente/persistence/habilitations';
import { commitmentsOf } from '@puente/persistence/draws';
import { officersOf } from '@puente/persistence/officers';
import { filesToSweep } from '@puente/persistence/queries';
import { followRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import { openVault } from '@puente/persistence/vault';
import { daySeeds } from '@puente/platform/chance';
import { startHealthServer } from '@puente/platform/health';
import { createLifecycle, every } from '@puente/platform/lifecycle';
import { createLogger } from '@puente/platform/logging';
import { systemClock } from '@puente/platform/time';
import { readCase } from '@puente/settlement/case-file';
import { createSettlement } from '@puente/settlement/settlement';
import { caseActivities } from './activities/case-activities.js';
import { certificateVault } from './certifying/certificate-vault.js';
import { referenceDesk } from './certifying/reference-desk.js';
import { readConfig } from './config.js';
import { chance, commitAhead } from './draw/chance.js';
import { vaultCorrector } from './corrector/vault-corrector.js';
import { queueOfTheCertifier } from './issuer/issuer-desk.js';
import { messageFolder } from '@puente/platform/messenger';
import { demonstrationMessenger } from './messenger/demonstration-messenger.js';
import { keepNoLonger } from './retention/keep-no-longer.js';
import { bundlePath } from './worker/bundle-path.js';
import { startCaseWorker } from './worker/case-worker.js';
import { installRuntime } from './worker/runtime.js';

const hour = 3_600_000;
const day = 24 * hour;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const here = config.PUENTE_COUNTRY;
  const log = createLogger({ name: 'case-worker', level: config.LOG_LEVEL, country: here });
  const lifecycle = createLifecycle(log);
  // Asked to end while it still starts: what was opened after that, nobody would close.
  const ending = new AbortController();
  lifecycle.onClose('start', () => ending.abort());
  const isEnding = () => ending.signal.aborted;
  const [keys, packs] = await Promise.all([readNodeKeys(config.PUENTE_KEYS), loadRuleBook()]);
  const live = liveRules(packs);
  const { rules } = live;
  if (keys.country !== here) throw new Error(`the key file is of ${keys.country}, and this node is ${here}`);
  if (isEnding()) return;

  const pool = openPool(config.DATABASE_URL, { max: 20 });
  lifecycle.onClose('database', () => pool.end());
  const ruleStore = publishedRulesOf(pool);
  const following = await followRules({
    ...{ store: ruleStore, take: live.take },
    onProblem: (err) => log.warn({ err }, 'published rules could not be read'),
  });
  lifecycle.onClose('rules', () => following.stop());
  const time = systemClock;
  // Tells no process itself: one that gave a command reads its file again, and an errand's wake of another is a row that the relay sends.
  const settlement = createSettlement({ pool, rules, here, clock: time, lawOf });
  const vault = openVault({ pool, masterKey: keys.master, documentsFolder: config.PUENTE_DOCUMENTS });
  const pack = rules.country(here);
  if (pack === undefined) throw new Error(`no pack for ${here}`);
  const drawing = {
    ...{ seeds: daySeeds(keys.master), commitments: commitmentsOf(pool) },
    ...{ time, timeZone: pack.calendar.timeZone },
  };
  const committing = every(hour, () => commitAhead(drawing), log);
  lifecycle.onClose('commitments', committing.stop);
  const officers = officersOf(pool, () => todayIn(pack.calendar.timeZone, time.now()));
  const activities = caseActivities(
    { files: { read: (caseId) => readCase(pool, caseId) }, settlement, lawOf, rules, time, here },
    {
      issuers: queueOfTheCertifier,
      officers,
      assessors: habilitationsOf(pool, officers),
      references: referenceDesk({
        vault,
        outlet: messageFolder(config.PUENTE_MESSAGES),
        page: config.PUENTE_PORTAL_URL,
      }),
      certificates: certificateVault(vault, time),
      files: filesToSweep(pool),
      corrector: vaultCorrector(vault, time),
      ruleStore,
      chance: chance(drawing),
      messenger: demonstrationMessenger({
        vault,
        time,
        outlet: messageFolder(config.PUENTE_MESSAGES),
        page: config.PUENTE_PORTAL_URL,
      }),
    },
  );

  const retaining = every(
    day,
    async () =>
      log.info(await keepNoLonger({ vault, settlement, rules, time, here }), 'kept no longer than the law says'),
    log,
  );
  lifecycle.onClose('retention', retaining.stop);

  installRuntime(log);
  const worker = startCaseWorker({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    bundle: bundlePath,
    activities,
    release: config.PUENTE_RELEASE,
    log,
  });
  lifecycle.onClose('worker', () => worker.stop());
  const health = await startHealthServer({
    host: config.HOST,
    port: config.HEALTH_PORT,
    parts: [
      { name: 'database', check: () => pool.query('SELECT 1') },
      { name: 'temporal', check: () => worker.check() },
    ],
  });
  if (isEnding()) await health.close();
  else lifecycle.onClose('health', () => health.close());
}

start().catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : 'case-worker could not start'}\n`);
  process.exit(1);
});
