import { defineRule } from '../rule';
import { addProcedures, isMissing, reglementAnchor } from '../shared/procedures';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const COMPENSATION = wordPattern(
  "(?:(?:les |des )?blocs? (?:se compens\\p{L}*|peuvent se compenser|sont compens\\p{L}*)|compens\\p{L}* (?:(?:est |sont )?(?:admises?|possibles?|autorisees?|prevues?) )?(?:entre|d'un bloc|des blocs|par un autre bloc|d'autres blocs|avec un autre bloc|avec les autres blocs)(?: (?:les |des |eux |deux )?blocs?| eux)?|moyennes? generales?|moyenne (?:de|des|sur) (?:tous les|l'ensemble des|des|les) blocs)",
);
/** « Aucune compensation entre blocs », « les blocs ne se compensent pas ». */
const DENIED =
  /$(?<=(?<![a-z])(?:aucune?|sans|pas de|ni|non|nul(?:le)?|jamais|ne|n'|interdi\p{L}*|exclu\p{L}*)(?![a-z])[^.;,:]{0,40})/u;
const DENIED_AFTER =
  /^[^.;,:]{0,30}(?<![a-z])(?:pas|interdit|interdite|exclue?|impossible|jamais|aucun)(?![a-z])/u;

export default defineRule({
  code: 'epreuves/validation',
  title: 'Règle de validation absente ou compensation entre blocs',
  task: [
    'Dire comment un bloc, puis la certification, sont validés',
    'Préciser la validation des blocs et de la certification ({n} points)',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('2.3.1.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (isMissing(referentiel, 'validation', context)) {
      yield { at: reglementAnchor(referentiel), data: { said: '', register: context.register } };
      return;
    }
    const validation = referentiel.epreuves?.validation;
    if (!validation || context.register !== 'RNCP') return;
    const found = occurrencesAt(validation, COMPENSATION).filter(({ match }) => {
      const before = match.input.slice(0, match.index);
      const after = match.input.slice(match.index + match[0].length);
      return !DENIED.test(before) && !DENIED_AFTER.test(after) && !/(?<![a-z])ne(?![a-z])/u.test(match[0]);
    });
    // What is called compensation says it better than an overall mark.
    const told = found.find(({ match }) => match[0].includes('compens')) ?? found[0];
    if (!told) return;
    yield { at: told.at, data: { said: told.text.replace(/\s+/gu, ' '), register: context.register } };
  },
  message: ({ said, register }) =>
    said
      ? {
          constat: /moyenne/iu.test(said)
            ? `La validation se contente d’une « ${said} », où un bloc en compense un autre.`
            : `La validation compense un bloc par un autre : « ${said} ».`,
          attendu:
            'L’addition de notes ne suffit pas : dire quelles compétences peuvent manquer sans empêcher d’exercer le métier, et faire valider chaque bloc pour lui-même.',
        }
      : {
          constat:
            register === 'RS'
              ? 'Le règlement d’évaluation ne dit pas quand la certification est acquise (clé « validation »).'
              : 'Le règlement d’évaluation ne dit pas quand un bloc, puis la certification, sont acquis (clé « validation »).',
          attendu:
            'Donner la règle : compétences exigées ou éliminatoires, notes et seuils s’il y en a, vérification par le jury.',
        },
  fixes: ({ data }, context) =>
    data.said ? [] : addProcedures('Ajouter la règle de validation', ['validation'], context),
});
