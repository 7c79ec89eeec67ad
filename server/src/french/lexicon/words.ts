/** Word lists are written as text, to be read and reviewed as text. */

/** Words separated by spaces or line breaks. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Groups of words separated by « | » or line breaks. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[|\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
