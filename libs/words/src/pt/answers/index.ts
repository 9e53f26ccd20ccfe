import { backup } from './backup.js';
import { clock } from './clock.js';
import { comparison } from './comparison.js';
import { expectedTime } from './expected-time.js';
import { faults } from './faults.js';
import { impact } from './impact.js';
import { law } from './law/index.js';
import { level } from './level.js';
import { preCheck } from './pre-check.js';
import { problems } from './problems.js';
import { queues } from './queues.js';
import { refusals } from './refusals.js';
import { register } from './register.js';
import { retention } from './retention.js';
import { statistics } from './statistics.js';
import { wallet } from './wallet.js';
import { watching } from './watching.js';

export const answers = {
  backup,
  clock,
  comparison,
  expectedTime,
  faults,
  impact,
  law,
  level,
  preCheck,
  problems,
  queues,
  refusals,
  register,
  retention,
  statistics,
  wallet,
  watching,
};
