import { fold } from '../../french';
import type { Critere } from '../../model';
import type { ScalarNode } from '../../syntax';
import { defineRule } from '../rule';
import { isSubjective } from '../shared/criteria';
import { indicatorFixes } from '../shared/indicator';
import { isReadable } from '../shared/readable';
import { flatText } from '../shared/search';
import { shortened } from '../shared/wording';
import { vademecum } from '../source';

/** A quality alone, or of something that the criterion does not name: « Respect des délais », « Maîtrise du sujet ». */
const QUALITY =
  "(?:(?:la|le|les|l'|une?|bonne?|une bonne|un bon) ?)?(?:adaptation|adaptabilite|aisance|analyse|animation|argumentation|attitude|autonomie|capacite|communication|comportement|comprehension|concentration|connaissances?|creativite|culture|curiosite|diplomatie|dynamisme|ecoute|efficacite|elocution|empathie|engagement|esprit|expression|fluidite|gestion|hygiene|implication|initiative|innovation|investissement|leadership|logique|maitrise|management|methodologie|methode|motivation|organisation|posture|presentation|prise de recul|prise d'initiative|professionnalisme|qualite|reactivite|reflexion|regularite|relationnel|respect|reussite|rigueur|savoir-etre|savoir-faire|securite|sens|soin|synthese|technicite|technique|tenue|vocabulaire|vision)";
const OBJECT =
  "(?:(?: et |, | et l'| et la | et le )[a-z'-]{3,20}|(?: (?:orale|ecrite|professionnelle?s?|personnelle?s?|relationnelle?s?|technique|globale|generale|strategique|du temps|du stress|du sujet|du domaine|du metier|du projet|de projet|du travail|de l'outil|des outils|des delais|du delai|des consignes|des regles|des procedures|des normes|des contraintes|des objectifs|des besoins|des attentes|de la demande|de la situation|de la problematique|du contexte|des enjeux|des concepts|des notions|des connaissances|de soi|d'equipe|d'initiative|d'analyse|de synthese|d'adaptation|d'ecoute|critique|du service|du client|de la relation client|des responsabilites|de l'ecoute|du detail|du collectif|en equipe|de travail|travail)))";
const BARE = new RegExp(`^[\\s•*–-]*${QUALITY}(?:${OBJECT}){0,2}[\\s.;]*$`, 'u');

export default defineRule({
  code: 'critere/sans-indicateur',
  title: 'Critère sans élément observable',
  task: ['Ajouter à un critère un élément observable', 'Ajouter à {n} critères un élément observable'],
  motif: 'referentiel',
  severity: 'advice',
  sources: [vademecum('2.3.1.2')],
  since: '0.1.0',
  scope: 'critere',
  fix: 'suggested',
  *check({ enonce }: Critere, { vocabulary }) {
    if (!enonce || !isReadable(enonce) || enonce.value.length > 120) return;
    const text = enonce.value;
    if (!BARE.test(flatText(text)) || /\d|%|:|\(/u.test(text) || isSubjective(text)) return;
    if ((vocabulary.acceptedWords ?? []).some((word) => fold(word) === fold(text).trim())) return;
    yield { at: enonce.node, data: { text: shortened(text) } };
  },
  message: ({ text }) => ({
    constat: `« ${text} » nomme une qualité, sans rien que l’on puisse constater.`,
    attendu:
      'Ajouter l’indicateur : un nombre, un seuil, une norme, un livrable, un geste, la présence d’un élément.',
  }),
  fixes: ({ at }) => ('kind' in at ? indicatorFixes(at as ScalarNode, 0) : []),
});
