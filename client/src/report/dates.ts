/** « 24/11/2026 » or « 2026-11-24 » as YYYY-MM-DD; undefined: no such day, or after today. */
export function pastDay(text: string, today: string): string | undefined {
  const french = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text.trim());
  const [year, month, day] = french ? [french[3], french[2], french[1]] : text.trim().split('-');
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists && date <= today ? date : undefined;
}

/** The day on the clock, YYYY-MM-DD. */
export function dayOf(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** « 24/11/2026 » */
export function inFrench(day: string): string {
  return day.split('-').reverse().join('/');
}
