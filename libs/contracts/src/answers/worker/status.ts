import { WorkerStatus } from '../../case/index.js';
import { agencyId, countryCode, instant, language, plainDate, unitCode } from '../../values/index.js';
import { z } from 'zod';

const words = z.string();

/** What the person may already do, unit by unit, in the reader's language. */
const MayDo = z.object({
  units: z.array(z.object({ unit: unitCode, title: words })),
  conditions: z.array(words),
  exclusions: z.array(words),
});

/** What is missing of a recognition and where it can be learned, by the host's catalogue of today. */
const BridgeStep = z.object({
  unit: unitCode,
  title: words,
  /** Elements of the unit; empty where all of it is missing. */
  missing: z.array(words),
  courses: z.array(
    z.object({
      provider: words,
      where: words,
      when: words,
      /** Minor units and ISO 4217; absent where the provider has to be asked. */
      cost: z.object({ minor: z.int(), currency: z.string() }).exactOptional(),
      language,
      demonstration: z.boolean(),
    }),
  ),
});

/** What the worker can do against what was decided: before whom, until when, and who helps for nothing. */
const Remedy = z.object({
  country: countryCode,
  body: agencyId,
  /** Its name. */
  bodyName: words,
  /** Its last day; absent until the notice was served, which begins the period. */
  until: plainDate.exactOptional(),
  /** By the deciding country's pack. */
  legalAid: z.object({
    bodies: z.array(z.object({ name: words, reach: words })),
    demonstration: z.boolean(),
  }),
});

/** What the worker filed or answered here, or this country verified, and the other one does not have yet; it is sent again by itself. */
const Unreceived = z.object({ by: countryCode, since: instant });

const names = z.record(z.string(), z.string());

/** What the worker's page shows: the status that both countries hold, and its words in the reader's language. */
export const StatusAnswer = WorkerStatus.extend({
  /** Days of the clock's own kind that are left; absent where nothing runs. */
  daysLeft: z.int().exactOptional(),
  /** Of the country that answers; the page tells times in it. */
  timeZone: z.string(),
  words: z.object({
    /** How the due date was counted, step by step. */
    explanation: z.string().exactOptional(),
  }),
  names: z.object({
    countries: names,
    agencies: names,
    /** By country and code: `MX:EC0586.01`. */
    standards: names,
    /** Of the units that the status names, by their code. */
    units: names,
  }),
  /** Once something was recognised. */
  mayDo: MayDo.exactOptional(),
  /** While what was decided can be appealed. */
  remedy: Remedy.exactOptional(),
  /** Where the appeals body itself let its period pass: who hears the worker by the country's law. */
  beyondAppeals: z.object({ name: words, reach: words, demonstration: z.boolean() }).exactOptional(),
  /** Once a decision left something out. */
  bridge: z.array(BridgeStep).exactOptional(),
  /** While another country has not said that it received what this one sent it about the case: which, and since when. */
  unreceived: Unreceived.exactOptional(),
  /** While another country gets back what it lost, by its own word: nothing is decided there meanwhile. */
  restored: z.object({ there: countryCode, since: instant }).exactOptional(),
  /** By which whoever has it open knows, from `GET /status/events`, whether there is another. */
  version: z.int().exactOptional(),
  serverTime: instant,
});
export type StatusAnswer = z.output<typeof StatusAnswer>;
