import { type Span, spanOf, type TextEdit } from '../../syntax';
import { defineRule, type Fix, type Place } from '../rule';
import { secondDocument } from '../shared/second-document';
import {
  type Cause,
  endsInBrackets,
  faultsOf,
  lineAt,
  quoted,
  repairs,
  valueSpan,
  type YamlFault,
} from '../shared/yaml-cause';
import { format } from '../source';

interface Data {
  readonly cause: Cause;
  readonly extract: string;
}

/** What was seen, then what to do, in the words of someone who never wrote YAML. */
const WORDING: Readonly<Record<Cause, (extract: string) => readonly [string, string]>> = {
  tabulation: () => [
    'Cette ligne est décalée par une tabulation.',
    'Le décalage s’écrit avec des espaces, deux par niveau.',
  ],
  'guillemet-non-ferme': (extract) => [
    `Le guillemet ouvert devant « ${extract.replace(/^["']/, '')} » n’est pas refermé : ce qui suit est lu comme la suite de ce texte.`,
    'Fermer le guillemet à la fin du texte.',
  ],
  'deux-points': (extract) => [
    `Dans « ${extract} », le deux-points suivi d’un espace coupe le texte en deux.`,
    'Mettre le texte entier entre guillemets.',
  ],
  indentation: (extract) => [
    `« ${extract} » n’est pas aligné avec ce qui l’entoure.`,
    'Les clés d’un même élément commencent à la même colonne, et ce qu’elles contiennent est décalé de deux espaces.',
  ],
  'crochet-non-ferme': (extract) => [
    `Le signe « ${extract} » ouvert ici n’est pas refermé.`,
    'Une liste se ferme par « ] », un groupe de clés par « } ».',
  ],
  'caractere-reserve': (extract) => [
    `« ${extract} » commence par un signe qui a un sens particulier dans ce format de fichier.`,
    'Mettre le texte entre guillemets.',
  ],
  'texte-apres-valeur': (extract) => [
    `Dans « ${extract} », du texte suit ce qui est déjà une valeur complète.`,
    'Mettre le texte entier entre guillemets.',
  ],
  echappement: (extract) => [
    `La barre oblique inverse « ${extract} » n’est pas permise telle quelle entre guillemets doubles.`,
    'La doubler, ou mettre le texte entre apostrophes.',
  ],
  'cle-trop-longue': () => [
    'Ce texte est trop long pour être le nom d’une clé.',
    'Une clé est un mot suivi de deux-points ; un texte qui contient des deux-points se met entre guillemets.',
  ],
  alias: (extract) => [
    `« ${extract} » est lu comme un renvoi à une valeur nommée, que rien ne définit.`,
    'Mettre le texte entre guillemets.',
  ],
  'plusieurs-documents': () => [
    'Cette ligne de tirets commence un second document : ce qui la suit n’est pas lu.',
    'Un fichier contient un seul référentiel : supprimer la ligne de tirets.',
  ],
  'trop-imbrique': () => [
    'L’imbrication est ici plus profonde que ne le permet un référentiel.',
    'Vérifier les décalages et les crochets de cette partie.',
  ],
  autre: () => [
    'Cette partie du fichier ne peut pas être lue.',
    'Vérifier les guillemets, les deux-points et les décalages autour de cet endroit.',
  ],
  'tiret-colle': (extract) => [
    `Le tiret est collé au texte dans « ${extract} ».`,
    'Un élément de liste s’écrit avec un espace après le tiret.',
  ],
  'deux-points-colles': (extract) => [
    `Les deux-points sont collés à la valeur dans « ${extract} ».`,
    'Une clé s’écrit avec un espace après les deux-points.',
  ],
  'sans-deux-points': (extract) => [
    `« ${extract} » n’est suivi d’aucun deux-points : on ne sait si c’est une clé ou un texte.`,
    'Une clé s’écrit suivie de deux-points, puis de sa valeur ; la suite d’un texte est décalée sous lui.',
  ],
  'signe-de-bloc': (extract) => [
    `« ${extract} » commence par un signe qui annonce un texte sur les lignes suivantes.`,
    'Mettre le texte entre guillemets, ou l’écrire décalé à la ligne suivante.',
  ],
};

export default defineRule<'document', Data>({
  code: 'format/yaml-invalide',
  title: 'Écriture YAML invalide',
  task: ['Réparer un passage que l’on ne peut pas lire', 'Réparer {n} passages que l’on ne peut pas lire'],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(_, { model: { tree } }) {
    for (const { piece, start, end, cause, extract } of faultsOf(tree.problems)) {
      yield { at: { piece, start, end }, data: { cause, extract } };
    }
    const second = secondDocument(tree);
    if (second) yield { at: second, data: { cause: 'plusieurs-documents', extract: '---' } };
  },
  message({ cause, extract }) {
    const [constat, attendu] = WORDING[cause](extract);
    return { constat, attendu };
  },
  fixes({ at, data }) {
    if (!('piece' in at)) return [];
    const fault: YamlFault = { ...(at as Exclude<Place, { inText: true } | { inDocument: true }>), ...data };
    return FIXES[data.cause]?.(fault) ?? [];
  },
});

type Fixer = (fault: YamlFault) => readonly Fix[];

/** The edits of a piece as a fix, if they do repair it. */
function repaired(title: string, fault: YamlFault, edits: readonly TextEdit[]): Fix[] {
  if (edits.length === 0 || !repairs(fault.piece, edits)) return [];
  const moved = edits.map(({ start, end, newText }) => ({
    ...spanOf({ piece: fault.piece, start, end }),
    newText,
  }));
  return [{ title, edits: moved }];
}

/** The value of the line, with the lines that continue it. */
function writtenValue({ piece: { text }, start, end }: YamlFault, span: Span = { start, end }): Span {
  const line = lineAt(text, start);
  const indent = /^[ ]*(?:- +)*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  let last = span.end;
  for (let next = lineAt(text, line.end + 1); next.start > line.start && next.start < text.length; ) {
    const written = text.slice(next.start, next.end);
    const depth = written.length - written.trimStart().length;
    if (written.trim() === '' || depth <= indent || /^\s*(?:-\s|#|[\p{L}_]+:(?:\s|$))/u.test(written)) break;
    last = next.start + written.trimEnd().length;
    const following = lineAt(text, next.end + 1);
    if (following.start <= next.start) break;
    next = following;
  }
  return { start: span.start, end: last };
}

const quoteValue: Fixer = (fault) => {
  const { text } = fault.piece;
  const inLine = { start: fault.start, end: fault.end };
  const candidates = [writtenValue(fault), inLine];
  const whole = valueSpan(text, fault.start);
  if (whole && whole.start < fault.start) candidates.push(writtenValue(fault, whole), whole);
  for (const span of candidates) {
    // Braces around keys are no text.
    if (/^\{[^}]*:\s/.test(text.slice(span.start, span.end))) continue;
    const edit = { ...span, newText: quoted(text.slice(span.start, span.end)) };
    const fixes = repaired('Mettre le texte entre guillemets', fault, [edit]);
    if (fixes.length > 0) return fixes;
  }
  return [];
};

const FIXES: Partial<Record<Cause, Fixer>> = {
  'deux-points': quoteValue,
  'texte-apres-valeur': quoteValue,
  'caractere-reserve': quoteValue,
  alias: quoteValue,
  'signe-de-bloc': quoteValue,
  tabulation(fault) {
    // How wide the author's tabs are is anyone's guess: the first width that reads.
    for (const width of ['  ', '    ', '        ']) {
      const edits: TextEdit[] = [];
      for (const match of fault.piece.text.matchAll(/^[ ]*\t[ \t]*/gm)) {
        const newText = match[0].replaceAll('\t', width);
        edits.push({ start: match.index, end: match.index + match[0].length, newText });
      }
      const fixes = repaired('Remplacer les tabulations par des espaces', fault, edits);
      if (fixes.length > 0) return fixes;
    }
    return [];
  },
  'guillemet-non-ferme'(fault) {
    const { text } = fault.piece;
    const mark = text.charAt(fault.start);
    const written = text.slice(fault.start + 1, fault.end).trimEnd();
    const inFlow = endsInBrackets(text.slice(lineAt(text, fault.start).start, fault.start));
    const stop = inFlow ? written.search(/[,\]}]/) : -1;
    for (const length of stop > 0 ? [stop, written.length] : [written.length]) {
      const value = written.slice(0, length).trimEnd();
      const edit = {
        start: fault.start,
        end: fault.start + 1 + value.length,
        newText: quoted(`${mark}${value}${mark}`),
      };
      const where = length === stop ? 'avant la virgule ou le crochet' : 'à la fin de la ligne';
      const fixes = repaired(`Fermer le guillemet ${where}`, fault, [edit]);
      if (fixes.length > 0) return fixes;
    }
    return [];
  },
  'crochet-non-ferme'(fault) {
    const { text } = fault.piece;
    const end = lineAt(text, fault.start).end;
    const at = fault.start + text.slice(fault.start, end).trimEnd().length;
    const closing = text.charAt(fault.start) === '{' ? ' }' : ']';
    return repaired('Fermer à la fin de la ligne', fault, [{ start: at, end: at, newText: closing }]);
  },
  echappement(fault) {
    const { text } = fault.piece;
    const line = lineAt(text, fault.start);
    const edits: TextEdit[] = [];
    for (
      let at = text.indexOf('\\', fault.start);
      at >= 0 && at < line.end;
      at = text.indexOf('\\', at + 1)
    ) {
      edits.push({ start: at, end: at, newText: '\\' });
    }
    return repaired('Doubler les barres obliques inverses', fault, edits);
  },
  'tiret-colle'(fault) {
    const at = fault.start + 1;
    return repaired('Ajouter un espace après le tiret', fault, [{ start: at, end: at, newText: ' ' }]);
  },
  'deux-points-colles'(fault) {
    const at = fault.start + fault.piece.text.slice(fault.start, fault.end).indexOf(':') + 1;
    return repaired('Ajouter un espace après les deux-points', fault, [{ start: at, end: at, newText: ' ' }]);
  },
};
