import type { DossierId, Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Rekeying } from '@puente/persistence/vault';
import { rekeying, SealBroken } from '@puente/persistence/vault';
import type { Answer, Language } from '../answer/index.js';
import { CannotDo, isUuid } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { withSealing } from './open-sealing.js';
import { progressBar } from './progress-bar.js';
import { sealingWords } from './sealing-words.js';

/** Longer than any process works with a key that it read: then nobody seals with the old one any more. */
const restMs = 3_600_000;
const atOnce = 100;

interface Asked {
  /** One dossier; otherwise all whose key is older than `before`. */
  readonly dossier?: string;
  readonly before?: string;
  readonly at: Instant;
}

/**
 * Ends the changes of keys that were begun an hour ago or earlier, and begins those of one dossier, or of all whose key is
 * older than a day. Said again with the same day after an interruption it goes on; said again later, it ends what it began.
 */
export async function rotateDossiers(
  environment: Environment,
  asked: Asked,
  language: Language,
  progress: (text: string) => void,
): Promise<Answer> {
  const before = momentOf(asked);
  const rested = instant(milliseconds(asked.at) - restMs);
  return withSealing(environment, async ({ pool, master, store }) => {
    const work = rekeying(pool, master, store);
    const broken: string[] = [];
    const tried = (step: (id: DossierId) => Promise<boolean>) => async (id: DossierId) => {
      try {
        return await step(id);
      } catch (fault) {
        if (!(fault instanceof SealBroken)) throw fault;
        broken.push(fault.message);
        return false;
      }
    };
    const total = (await work.countChanging()) + (asked.dossier === undefined ? await work.countOlder(before) : 1);
    const bar = progressBar(progress, total);
    const finished = await each(
      (after) => work.changing(rested, after, atOnce),
      tried((id) => work.finish(id)),
      bar,
    );
    const begin = tried((id) => work.begin(id, asked.at));
    const begun =
      asked.dossier === undefined
        ? await each(
            (after) => work.older(before, after, atOnce),
            begin,
            (done) => bar(finished + done),
          )
        : Number(await begin(dossierOf(asked.dossier)));
    const changing = await work.countChanging();
    const data = { finished, begun, changing, before, broken };
    const lines = [...broken.map((fault) => `✗ ${fault}`), sealingWords[language].rekeyed(data)];
    return { ok: broken.length === 0, data, lines };
  });
}

/** Does it with each dossier, one after the other. @returns with how many it was done */
async function each(
  next: (after: DossierId | undefined) => ReturnType<Rekeying['older']>,
  step: (id: DossierId) => Promise<boolean>,
  progress: (done: number) => void,
): Promise<number> {
  let [done, after] = [0, undefined as DossierId | undefined];
  for (;;) {
    const ids = await next(after);
    after = ids.at(-1);
    if (after === undefined) return done;
    for (const id of ids) {
      if (await step(id)) done += 1;
      progress(done);
    }
  }
}

function momentOf({ before, at }: Asked): Instant {
  if (before === undefined) return at;
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/.test(before) || Number.isNaN(Date.parse(before))) throw notAMoment;
  return instant(before);
}

function dossierOf(text: string): DossierId {
  if (!isUuid(text)) throw notADossier;
  return text as DossierId;
}

const notAMoment = new CannotDo(
  {
    es: 'La fecha es AAAA-MM-DD (o con hora, …T15:00:00Z).',
    en: 'The date is YYYY-MM-DD (or with a time, …T15:00:00Z).',
  },
  'NOT_A_DAY',
);
const notADossier = new CannotDo(
  { es: 'No es el id de un expediente.', en: 'That is no id of a dossier.' },
  'NOT_A_DOSSIER',
);
