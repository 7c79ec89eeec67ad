/** Letters that Word and PDF readers draw together. « œ » and « æ » are letters of French and stay. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Compounds that keep their hyphen at the end of a line: « savoir-/faire », « celui-/ci », « peut-/être ». */
const HYPHENATED_HEAD =
  /(?<!\p{L})(?:savoir|non|sous|mi|demi|semi|auto|socio|éco|co|anti|inter|post|pré|sur|contre|avant|après|entre|celui|celle|ceux|celles|eux|elles?|lui|nous|vous|moi|soi|peut|c’est|c'est|là|chef|porte|mise|rendez|vis|au|par|quelqu|compte|plus|hors|haut|bas|tout|bien|extra|micro|multi|ci|état|cahier|main|mot|prêt|point|pluri|bi|tri|jeu|qui|vice|ex|e)$/iu;
const HYPHENATED_TAIL =
  /^(?:être|faire|vivre|dire|même|mêmes|ci|là|il|elle|ils|elles|on|ce|je|tu|nous|vous|t|vis|à|delà|dessus|dessous|avant|après|face|totaux|services?|œuvre|mer|clé|clés|ligne|end)(?!\p{L})/iu;

/** Lines as an author sees them: « \n » between two, « \v » inside one; nothing that cannot be seen is left. */
export function cleanLines(raw: string): string {
  const text = raw
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2029\f]/gu, '\n')
    .replace(/\u2028/gu, '\v')
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    // A word cut by Word, at the end of a line or not.
    .replaceAll('\u001F', '\u00AD')
    .replace(/\u00AD(?:[ \t]*\n[ \t]*(?=\p{Ll}))?/gu, '')
    .replace(/(?<=\p{Ll})¬(?:[ \t]*\n[ \t]*)?(?=\p{Ll})/gu, '')
    .replaceAll('\u001E', '-')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFC]/gu, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to remove.
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x9f]/gu, '');
  return joinCutWords(text);
}

function joinCutWords(text: string): string {
  return text.replace(/(?<=\p{Ll})[-\u2010][ \t]{0,4}\n[ \t]{0,40}(?=\p{Ll})/gu, (cut, offset: number) => {
    const before = text.slice(Math.max(0, offset - 20), offset);
    const after = text.slice(offset + cut.length, offset + cut.length + 20);
    return HYPHENATED_HEAD.test(before) || HYPHENATED_TAIL.test(after) ? '-' : '';
  });
}

/** One line of prose: spaces, quotes and apostrophes as French writes them; words are left alone. */
export function cleanProse(text: string): string {
  const spaced = text
    .replace(/[\s\u00A0\u202F\u2000-\u200A]+/gu, (blanks) =>
      /^[\u00A0\u202F]$/u.test(blanks) ? blanks : ' ',
    )
    // Kept where French wants one: before a double sign, inside « guillemets », before a unit.
    .replace(/[\u00A0\u202F](?![:;?!»%€])(?<!«[\u00A0\u202F])/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[‘‛´`](?=\p{L})/gu, '’')
    .replace(/“\s?([^“”]{0,400}?)\s?”/gu, '« $1 »')
    .trim();
  return spaced.includes('’') ? spaced.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : spaced;
}
