const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;

/** The name of a month by its number: "06" is June. */
export function nameMonth(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** The weekday of an ISO day, short: "Fri". */
export function nameWeekday(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** An ISO date as a reader writes it: "Fri 21 June 2024", "June 2024", "2024". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const name = nameMonth(month);
  if (day === undefined) return `${name} ${year}`;
  return `${nameWeekday(date.slice(0, 10))} ${Number(day)} ${name} ${year}`;
}

/** Two dates as one stretch, without saying anything twice: "19 – 27 June 2024". */
export function formatRange(from: string, to: string): string {
  if (from === to) return formatDate(from);
  const [fromYear, fromMonth, fromDay] = from.slice(0, 10).split('-');
  const [toYear, toMonth, toDay] = to.slice(0, 10).split('-');
  if (fromDay === undefined || toDay === undefined)
    return `${formatDate(from)} – ${formatDate(to)}`;
  const first = `${nameWeekday(from)} ${Number(fromDay)}`;
  const last = formatDate(to);
  if (fromYear !== toYear) return `${formatDate(from)} – ${last}`;
  if (fromMonth !== toMonth) return `${first} ${nameMonth(fromMonth ?? '')} – ${last}`;
  return `${first} – ${last}`;
}
