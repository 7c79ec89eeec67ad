import { once } from '../once';
import { nearestCode } from './nearest-code';
import { romeCodeLines } from './rome-codes.generated';
import { romeTitleLines } from './rome-titles.generated';
import { byKey } from './unpack';

export interface Rome {
  readonly code: string;
  readonly titre: string;
  /** Access to the job is regulated; undefined when the source does not say. */
  readonly reglemente: boolean | undefined;
  readonly cadre: boolean | undefined;
  readonly transitionEcologique: 'blanc' | 'vert' | 'brun' | 'strategique' | undefined;
  readonly transitionNumerique: boolean | undefined;
}

export interface RomeTitle {
  readonly titre: string;
  readonly rare: boolean;
}

export interface RomeMatch {
  readonly code: string;
  /** The title of the code. */
  readonly titre: string;
  /** The job title that matched, when it is not that of the code. */
  readonly appellation?: string;
}

const codes = once(() => byKey(romeCodeLines()));
const titles = once(() => byKey(romeTitleLines()));

const yesNo = (value: string | undefined) => (value === 'O' ? true : value === 'N' ? false : undefined);

export function rome(code: string): Rome | undefined {
  const line = codes().get(code);
  if (line === undefined) return undefined;
  const [titre = '', reglemente, cadre, ecologique, numerique] = line.split('\t');
  return {
    code,
    titre,
    reglemente: yesNo(reglemente),
    cadre: yesNo(cadre),
    transitionEcologique: (ecologique || undefined) as Rome['transitionEcologique'],
    transitionNumerique: yesNo(numerique),
  };
}

/** The job titles filed under a code, « Chauffeur / Chauffeuse de taxi », the code's own title not included. */
export function romeTitles(code: string): readonly RomeTitle[] {
  const line = titles().get(code);
  if (!line) return [];
  return line
    .split('\t')
    .map((title) =>
      title.startsWith('~') ? { titre: title.slice(1), rare: true } : { titre: title, rare: false },
    );
}

export function nearestRome(code: string): string | undefined {
  const clean = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return codes().has(clean) ? clean : nearestCode(clean, codes().keys());
}

/** Without case or accents, œ as oe, and every separator a space, so that a word boundary is a space. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9\t\n]+/g, ' ');
}

/** Each code's titles, folded as one text and cut after: folding 13 000 titles one by one takes ten times longer. */
const searchable = once(() => {
  const own = fold([...codes().values()].map((line) => line.slice(0, line.indexOf('\t'))).join('\n')).split(
    '\n',
  );
  const others = new Map([...titles().keys()].map((code, index) => [code, index]));
  const folded = fold([...titles().values()].join('\n')).split('\n');
  return [...codes().keys()].map((code, index) => ({
    code,
    own: ` ${own[index] ?? ''}`,
    others: ` ${(folded[others.get(code) ?? -1] ?? '').replaceAll('\t', '\t ')}`,
  }));
});

/**
 * Codes by what is typed: the beginning of a code or, in a title, the beginning of one of its words. The code's own
 * title comes before its job titles, a match at the beginning before one inside.
 */
export function searchRome(typed: string, limit = 50): readonly RomeMatch[] {
  const wanted = ` ${fold(typed).trim()}`;
  const ranked: RomeMatch[][] = [[], [], [], [], []];
  for (const { code, own, others } of searchable()) {
    const titre = codes().get(code)!.split('\t', 1)[0]!;
    const at = own.indexOf(wanted);
    if (code.toLowerCase().startsWith(wanted.slice(1))) ranked[0]!.push({ code, titre });
    else if (at >= 0) ranked[at === 0 ? 1 : 3]!.push({ code, titre });
    else {
      const starts = others.startsWith(wanted) ? 0 : others.indexOf(`\t${wanted}`);
      const inside = starts >= 0 ? starts : others.indexOf(wanted);
      if (inside < 0) continue;
      const index = others.slice(0, inside + 1).split('\t').length - 1;
      const appellation = romeTitles(code)[index]?.titre;
      ranked[starts >= 0 ? 2 : 4]!.push(appellation ? { code, titre, appellation } : { code, titre });
    }
    if (ranked[0]!.length >= limit) break;
  }
  return ranked.flat().slice(0, limit);
}
