/** Elements that hold no text of the page. */
const SILENT = new Set(['head', 'style', 'script', 'title', 'xml', 'template', 'svg', 'math']);
const BLOCKS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'li',
  'table',
  'tbody',
  'thead',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'body',
  'html',
]);
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  oelig: 'œ',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  Ccedil: 'Ç',
  deg: '°',
  euro: '€',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  zwnj: '',
  zwj: '',
};
/** Nothing longer is read: a clipboard of that size is no list. */
const LONGEST = 5_000_000;

/**
 * The lines of a page copied from Word or a browser: items of lists get their bullet, cells are apart by tabs, and a cell
 * of several paragraphs stays in its row. Only text comes out: nothing of the page is kept, followed or run.
 */
export function linesOfHtml(html: string): string {
  return new HtmlReader(html.slice(0, LONGEST)).read();
}

class HtmlReader {
  readonly #lines: string[] = [];
  #line = '';
  /** Cells of the row being read, when in a table. */
  #row: string[] | undefined;
  readonly #lists: { readonly ordered: boolean; rank: number }[] = [];
  #silent: string | undefined;

  constructor(readonly html: string) {}

  read(): string {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const open = html.indexOf('<', at);
      this.#text(html.slice(at, open < 0 ? html.length : open));
      if (open < 0) break;
      at = this.#markup(open);
    }
    this.#endRow();
    this.#endLine();
    return this.#lines.join('\n');
  }

  /** Comments, declarations and tags; gives where what follows begins. */
  #markup(open: number): number {
    const { html } = this;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      return end < 0 ? html.length : end + 3;
    }
    const end = html.indexOf('>', open);
    if (end < 0) return html.length;
    const tag = /^<(\/?)([a-z][a-z0-9:]*)/iu.exec(html.slice(open, Math.min(end, open + 40)));
    if (tag) this.#tag(tag[2]!.toLowerCase(), tag[1] === '/', html.slice(open, end));
    return end + 1;
  }

  #tag(name: string, closing: boolean, tag: string): void {
    if (this.#silent !== undefined) {
      if (closing && name === this.#silent) this.#silent = undefined;
      return;
    }
    if (SILENT.has(name) && !closing && !tag.endsWith('/')) {
      this.#silent = name;
      return;
    }
    if (name === 'br') {
      this.#line += '\v';
      return;
    }
    if (!BLOCKS.has(name)) return;
    if (name === 'tr') {
      this.#endRow();
      if (!closing) this.#row = [];
    } else if (name === 'td' || name === 'th') this.#cell(closing);
    else if (name === 'table' && closing) this.#endRow();
    else this.#endLine();
    this.#list(name, closing);
  }

  #cell(closing: boolean): void {
    this.#endLine();
    if (!closing) this.#row?.push('');
  }

  #list(name: string, closing: boolean): void {
    if (name === 'ul' || name === 'ol') {
      if (closing) this.#lists.pop();
      else this.#lists.push({ ordered: name === 'ol', rank: 0 });
    }
    const list = this.#lists.at(-1);
    if (name !== 'li' || closing) return;
    const depth = Math.max(0, this.#lists.length - 1);
    if (list) list.rank++;
    this.#line = `${'    '.repeat(depth)}${list?.ordered ? `${list.rank}. ` : '• '}`;
  }

  #text(text: string): void {
    if (this.#silent !== undefined || text === '') return;
    // Line breaks of the source are blanks of the page; a tab would part cells that are not.
    this.#line += entities(text).replace(/[ \t\r\n]+/gu, ' ');
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = '';
    if (line.replace(/^\s*(?:•|\d+\.) $/u, '').trim() === '') return;
    // Word writes the bullet of a list, then hard spaces up to the text.
    const text = line.replace(/^(\s*\S{1,6})[\u00A0 ]{2,}(?=\S)/u, '$1\t').trimEnd();
    if (!this.#row) this.#lines.push(this.#lists.length > 0 ? text : text.trimStart());
    else if (this.#row.length === 0) this.#row.push(text.trim());
    else {
      const cell = this.#row.at(-1)!;
      const part = text.trim().replace(/\t/gu, ' ');
      this.#row[this.#row.length - 1] = cell === '' ? part : `${cell}\v${part}`;
    }
  }

  #endRow(): void {
    this.#endLine();
    const row = this.#row;
    this.#row = undefined;
    if (row?.some((cell) => cell !== '')) this.#lines.push(row.join('\t'));
  }
}

function entities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
