/** How everything that Node runs is compiled. */
export const forNode = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'none',
  logLevel: 'warning',
};
