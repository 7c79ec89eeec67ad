/** Minutes of « 45 min », « 2 h », « 1 h 30 », « 3 jours » (a day is 7 h); undefined when it cannot be read. */
export function minutesOf(duree: string): number | undefined {
  const text = duree.trim().toLowerCase().replace(/\s+/g, ' ');
  const days = /^(\d+(?:[.,]\d+)?) ?(?:j|jours?)$/.exec(text);
  if (days) return Math.round(Number(days[1]!.replace(',', '.')) * 7 * 60);
  const hours = /^(\d+(?:[.,]\d+)?) ?(?:h|heures?)(?: ?(\d{1,2}) ?(?:min|mn|minutes?)?)?$/.exec(text);
  if (hours) return Math.round(Number(hours[1]!.replace(',', '.')) * 60) + Number(hours[2] ?? 0);
  const minutes = /^(\d+) ?(?:min|mn|minutes?)$/.exec(text);
  return minutes ? Number(minutes[1]) : undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day that exists, written YYYY-MM-DD. Days compare as texts. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day some years later; 29 February becomes 28 February. */
export function addYears(date: string, years: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return iso(year + years, month, Math.min(day, daysIn(year + years, month)));
}

export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** « 10 mars 2026 », « 1er avril 2027 ». */
export function frenchDate(date: string): string {
  if (!isDate(date)) return date;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}`;
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
