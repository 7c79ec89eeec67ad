/** A text short enough to be quoted in a message, with its quotation marks. */
export function quoted(text: string, length = 90): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return `« ${flat} »`;
  const cut = flat.slice(0, length);
  return `« ${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/(?<![\s,;:.])[\s,;:.]+$/u, '')}… »`;
}
