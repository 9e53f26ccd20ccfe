export const emergencies = {
  title: 'Emergencies that stop the clocks',
  what: (days: string) =>
    `After an earthquake, in a flood or a strike, the country may stop the clocks of a region. Nobody loses a day. It lasts ${days} days at most and ends by itself: to go on takes another one, with an act of its own.`,
  link: 'See the emergencies that stop the clocks',
  none: 'Today no clock stands still because of an emergency.',
  before: 'Over',
  where: 'Where',
  everywhere: 'The whole country',
  days: 'When',
  since: (day: string) => `Since ${day}.`,
  until: (day: string) => `Ends on ${day} at the latest.`,
  ended: (day: string) => `Ended on ${day}.`,
  act: 'Act that declares it',
  noAct: 'It is from before the act was published.',
  approvedBy: 'Approved by',
};
