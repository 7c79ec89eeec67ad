import type { Competence } from '../../model';
import { removeText } from '../../syntax';
import { defineRule } from '../rule';
import { isReadable } from '../shared/readable';
import { occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

/**
 * Exams and lessons named as the circumstance of the action. « Soutenir un projet devant un jury d’experts » or
 * « évaluer une formation » are actions of some jobs: only what cannot be one is here.
 */
const PATTERN = wordPattern(
  "(?:dans le cadre|au cours|lors|a l'occasion|au moyen|a l'aide|par le biais|a travers|au travers|via|par|sous forme|sous la forme) ?(?:de la |de l'|de l' |du |des |d'une |d'un |de |d'|une? |la |le |l')?(?:epreuves?(?! de force)|examens? (?:final|ecrit|oral|de certification|blanc)|qcm|questionnaire a choix multiples?|controle continu|devoir sur table|partiels|soutenance|dissertation|(?:mise|mises) en situation (?:professionnelle )?(?:d'evaluation|simulee|reconstituee)|etude de cas|cas pratique|jeu de role|travaux diriges|travaux pratiques)|devant (?:le|un|son) jury(?! d'(?:experts|investisseurs))|(?:sera|seront|est|sont) evaluee?s? (?:par|lors|sur|au moyen|a l'|dans|en)|(?:evaluee?s?|notee?s?) (?:lors d|par le jury|sur \\d)|(?:note|moyenne) (?:minimale|d'au moins|superieure)|grille d'evaluation du (?:jury|candidat)|(?:en|pendant le|durant le) (?:td|tp)(?= |,|\\.|$)",
);

export default defineRule({
  code: 'competence/dit-comment-evaluer',
  title: 'Compétence qui dit comment elle s’évalue',
  task: [
    'Retirer d’une compétence la façon de l’évaluer',
    'Retirer de {n} compétences la façon de les évaluer',
  ],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.2.2')],
  since: '0.1.0',
  scope: 'competence',
  fix: 'suggested',
  *check({ enonce }: Competence) {
    if (!enonce || !isReadable(enonce)) return;
    const [found] = occurrencesAt(enonce, PATTERN);
    if (!found) return;
    yield { at: found.at, data: { seen: found.text.replace(/\s+/g, ' ') } };
  },
  message: ({ seen }) => ({
    constat: `« ${seen} » dit comment la compétence s’évalue ou s’enseigne.`,
    attendu:
      'L’énoncé dit le but à atteindre : la manière de l’évaluer se décrit dans les évaluations du bloc.',
  }),
  fixes({ at }) {
    if (!('inText' in at)) return [];
    const text = String(at.node.value);
    // Only a complement set apart can go without harm: at the end, after a comma, or between parentheses.
    const before = /(?:,\s*|(?<!\s)\s*\()$/u.exec(text.slice(0, at.start));
    const after = /^(?:\)|(?=[.\s]*$))/u.exec(text.slice(at.end));
    if (!before || !after) return [];
    const start = at.start - before[0].length;
    const title = `Supprimer « ${text.slice(at.start, at.end)} »`;
    return [{ title, edits: removeText(at.node, start, at.end + after[0].length) }];
  },
});
