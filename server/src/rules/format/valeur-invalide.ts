import { type Expected, isSameWord, keyNode, type Model, type ModelProblem } from '../../model';
import { replaceValue, type ScalarNode, type SyntaxNode, sourceOf } from '../../syntax';
import { defineRule, type Place } from '../rule';
import { isUnfinished } from '../shared/placeholder';
import { enumeration, shortened } from '../shared/wording';
import { format } from '../source';

interface Data {
  readonly key: string | undefined;
  readonly expected: Expected;
  readonly written: string;
  readonly nearest: string | undefined;
}

export default defineRule<'document', Data>({
  code: 'format/valeur-invalide',
  title: 'Valeur que le format ne prend pas',
  task: [
    'Remplacer une valeur que le format ne prend pas',
    'Remplacer {n} valeurs que le format ne prend pas',
  ],
  motif: 'format',
  severity: 'error',
  sources: [format],
  since: '0.1.0',
  scope: 'document',
  fix: 'safe',
  *check(_, { model }) {
    const stray = model.tree.strayRoot;
    if (stray) {
      const written = shortened(sourceOf(stray), 40);
      yield {
        at: firstLine(stray),
        data: { key: undefined, expected: { kind: 'objet' }, written, nearest: undefined },
      };
    }
    let last: SyntaxNode | undefined;
    for (const problem of model.problems) {
      if (problem.kind !== 'valeur-invalide' || isElsewhere(problem, model)) continue;
      const { node, key, expected } = problem;
      // A map for a list of texts is wrong twice, and told once.
      if (node === last) continue;
      last = node;
      yield {
        at: node.kind === 'scalar' ? node : firstLine(node),
        data: { key, expected, written: written(node), nearest: problem.nearest ?? numberIn(node, expected) },
      };
    }
  },
  message({ key, expected, written, nearest }) {
    const constat = key
      ? `« ${key} » vaut ici ${written.startsWith('une ') || written.startsWith('des ') ? written : `« ${written} »`}.`
      : `Le fichier commence par « ${written} », qui n’est pas une section.`;
    const guess = nearest === undefined ? '' : ` ; sans doute « ${nearest} »`;
    return { constat, attendu: `${EXPECTED[expected.kind](expected as never, key)}${guess}.` };
  },
  fixes({ at, data: { expected, nearest } }) {
    if (!('kind' in at) || (at as ScalarNode).kind !== 'scalar') return [];
    const node = at as ScalarNode;
    const values =
      nearest !== undefined ? [nearest] : expected.kind === 'choix' ? expected.values : booleans(expected);
    if (values.length > 6) return [];
    return values.map((value) => ({
      title: `Remplacer par « ${value} »`,
      edits: replaceValue(node, value),
      safe: expected.kind === 'choix' && value === nearest && isSameWord(String(node.value), value),
    }));
  },
});

const EXPECTED: {
  readonly [K in Expected['kind']]: (expected: Extract<Expected, { kind: K }>, key?: string) => string;
} = {
  objet: (_, key) =>
    key
      ? 'Des clés sont attendues, chacune suivie de deux-points et de sa valeur'
      : 'Le fichier est fait de sections, chacune sous sa clé : « certification: », « blocs: »',
  liste: () => 'Une liste est attendue : un tiret devant chaque élément, ou « [a, b] » sur une ligne',
  texte: () => 'Un texte est attendu',
  nombre: () => 'Un nombre est attendu, en chiffres et sans unité',
  booleen: () => '« true » (vrai) ou « false » (faux) est attendu',
  choix: ({ values }) => `Valeurs possibles : ${enumeration(values, 'ou')}`,
  limites: ({ minimum, maximum, whole }) =>
    `Un nombre${whole ? ' entier' : ''} ${maximum >= 1_000_000 ? (minimum === 0 ? 'positif' : `d’au moins ${minimum}`) : `de ${minimum} à ${maximum}`} est attendu, sans unité`,
};

/** What another rule says better: the version, the level out of the framework, what is still to be written. */
function isElsewhere(
  { node, key, expected }: Extract<ModelProblem, { kind: 'valeur-invalide' }>,
  model: Model,
): boolean {
  if (node.kind === 'scalar' && typeof node.value === 'string' && isUnfinished(node.value)) return true;
  if (key === 'format' && node.parent === model.tree.root) return true;
  if (key !== 'niveau' || expected.kind !== 'limites' || node.kind !== 'scalar') return false;
  const { certification } = model.referentiel;
  return (
    typeof node.value === 'number' &&
    certification !== undefined &&
    keyNode(certification, key)?.parent === node.parent
  );
}

function written(node: SyntaxNode): string {
  if (node.kind === 'seq') return 'une liste';
  if (node.kind === 'map') return 'des clés';
  return shortened(sourceOf(node), 40);
}

function firstLine(node: SyntaxNode): Place {
  const source = sourceOf(node);
  const newline = source.search(/\r?\n/);
  return { piece: node.piece, start: node.start, end: newline < 0 ? node.end : node.start + newline };
}

/** « 3 ans » where a number is wanted. */
function numberIn(node: SyntaxNode, expected: Expected): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const found = /^[^\d-]{0,20}?(\d{1,7}(?:[.,]\d{1,3})?)[^\d]{0,20}$/
    .exec(node.value)?.[1]
    ?.replace(',', '.');
  if (found === undefined) return undefined;
  if (expected.kind === 'nombre') return found;
  if (expected.kind !== 'limites') return undefined;
  const { minimum, maximum, whole } = expected;
  const value = Number(found);
  return value >= minimum && value <= maximum && (!whole || Number.isInteger(value)) ? found : undefined;
}

function booleans(expected: Expected): readonly string[] {
  return expected.kind === 'booleen' ? ['true', 'false'] : [];
}
