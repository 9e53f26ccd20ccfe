import { afterTest } from './after-test.js';
import { answer } from './answer.js';
import { appeal } from './appeal.js';
import { appealPack } from './appeal-pack.js';
import { archive } from './archive.js';
import { ask } from './ask.js';
import { certifier } from './certifier.js';
import { check } from './check.js';
import { chooseDay } from './choose-day.js';
import { clock } from './clock.js';
import { code } from './code.js';
import { correction } from './correction.js';
import { credential } from './credential.js';
import { deletion } from './deletion.js';
import { directory } from './directory.js';
import { disclosure } from './disclosure.js';
import { documents } from './documents.js';
import { emergencies } from './emergencies.js';
import { figures } from './figures.js';
import { findings } from './findings.js';
import { handIn } from './hand-in.js';
import { home } from './home.js';
import { look } from './look.js';
import { legalAid } from './legal-aid.js';
import { mandate } from './mandate.js';
import { match } from './match.js';
import { message } from './message.js';
import { newerRules } from './newer-rules.js';
import { offline } from './offline.js';
import { otherDate } from './other-date.js';
import { ownStep } from './own-step.js';
import { place } from './place.js';
import { preCheck } from './pre-check.js';
import { problem } from './problem.js';
import { progress } from './progress.js';
import { reference } from './reference.js';
import { report } from './report.js';
import { rules } from './rules.js';
import { season } from './season.js';
import { session } from './session.js';
import { share } from './share.js';
import { shared } from './shared.js';
import { site } from './site.js';
import { status } from './status.js';
import { timeline } from './timeline.js';
import { withdraw } from './withdraw.js';

/** As in Spanish; not read yet by a native speaker (docs/open-points.md). */
export const pages = {
  afterTest,
  answer,
  appeal,
  appealPack,
  archive,
  ask,
  certifier,
  check,
  chooseDay,
  clock,
  code,
  correction,
  credential,
  deletion,
  directory,
  disclosure,
  documents,
  emergencies,
  figures,
  findings,
  handIn,
  home,
  look,
  legalAid,
  mandate,
  match,
  message,
  newerRules,
  offline,
  otherDate,
  ownStep,
  place,
  preCheck,
  problem,
  progress,
  reference,
  report,
  rules,
  season,
  session,
  share,
  shared,
  site,
  status,
  timeline,
  withdraw,
};
