const day = 86_400_000;

/** Offices are closed on Saturdays and Sundays: then the Friday before, but for today. */
export function daysFromToday(days, today = new Date()) {
  if (days === 0) return 0;
  const weekday = new Date(today.getTime() + days * day).getUTCDay();
  return days - (weekday === 6 ? 1 : weekday === 0 ? 2 : 0);
}
