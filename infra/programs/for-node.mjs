/** How everything that Node runs is compiled. Names stay, because Nest and the logs read those of classes and functions. */
export const forNode = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
};
