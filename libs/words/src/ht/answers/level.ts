import type { level as es } from '../../es/answers/level.js';

export const level: typeof es = {
  both: (home, host) => `Nivo ${home} nan kad peyi orijin nan, ${host} nan kad peyi k ap resevwa a.`,
  unplaced: 'Kad yo pa pèmèt konpare yo.',
  same: (level) => `Sou echèl komen an se menm nivo a: ${level}.`,
  higher: (by) => `Sou echèl komen an, sa peyi k ap resevwa a pi wo: ${by}.`,
  lower: (by) => `Sou echèl komen an, sa peyi k ap resevwa a pi ba: ${by}.`,
};
