import type { level as es } from '../../es/answers/level.js';

export const level: typeof es = {
  both: (home, host) => `Level ${home} in the home country’s framework, ${host} in the host’s.`,
  unplaced: 'The frameworks do not let them be compared.',
  same: (level) => `On the common scale it is the same level: ${level}.`,
  higher: (by) => `On the common scale the host’s is ${by} above.`,
  lower: (by) => `On the common scale the host’s is ${by} below.`,
};
