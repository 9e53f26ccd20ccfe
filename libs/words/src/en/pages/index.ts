import { answer } from './answer.js';
import { archive } from './archive.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { clock } from './clock.js';
import { code } from './code.js';
import { credential } from './credential.js';
import { deletion } from './deletion.js';
import { directory } from './directory.js';
import { disclosure } from './disclosure.js';
import { documents } from './documents.js';
import { emergencies } from './emergencies.js';
import { findings } from './findings.js';
import { home } from './home.js';
import { look } from './look.js';
import { match } from './match.js';
import { offline } from './offline.js';
import { preCheck } from './pre-check.js';
import { problem } from './problem.js';
import { progress } from './progress.js';
import { reference } from './reference.js';
import { session } from './session.js';
import { share } from './share.js';
import { shared } from './shared.js';
import { site } from './site.js';
import { status } from './status.js';
import { timeline } from './timeline.js';

/** As in Spanish. */
export const pages = {
  answer,
  archive,
  ask,
  check,
  clock,
  code,
  credential,
  deletion,
  directory,
  disclosure,
  documents,
  emergencies,
  findings,
  home,
  look,
  match,
  offline,
  preCheck,
  problem,
  progress,
  reference,
  session,
  share,
  shared,
  site,
  status,
  timeline,
};
