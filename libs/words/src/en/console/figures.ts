/** What the public figures say of one agency. */
export const figures = {
  title: (agency: string) => `Figures: ${agency}`,
  what: 'The same figures that everybody reads, of one agency. Of fewer than five people it is not said how many.',
  asOf: (at: string) => `As of ${at}.`,
  show: 'Show',
  none: 'There are no periods of this agency yet. They will appear here by themselves once it has cases.',
  periods: 'Periods',
  periodsHint: 'Those that run today and those that have ended, by stage. Where most are late comes first.',
  periodsChart: 'Periods that run today in each stage, and how many are past their day',
  open: 'Run today',
  ended: 'Ended',
  lateOf: (late: string, all: string) => `${late} late, of ${all}`,
  times: 'How long those stages take',
  timesHint:
    'In the whole country: the median, and between which days it is with 95 % confidence. Where another agency has the same stage, it counts too.',
  orders: 'Orders to decide',
  noOrders: 'None.',
  unequal: 'Confirmed unequal treatment for which it answers',
  noUnequal: 'None is confirmed that can be published.',
  answered: 'The agency gave its answer.',
  unanswered: 'The agency did not answer in time.',
};
