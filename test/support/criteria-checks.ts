import assert from 'node:assert/strict';
import type { LocatedValue } from '../../server/src/model';
import { asAction, comparable, contentStems, hasDetail } from '../../server/src/rules/shared/criteria';
import type { RuleCheck } from './rule-checks';

const ACTIONS: Readonly<Record<string, string>> = {
  'Le dossier est rédigé': 'Rédiger le dossier',
  'L’écart est relevé': 'Relever l’écart',
  "l'écart est relevé": "Relever l'écart",
  'Les consignes ont été suivies': 'Suivre les consignes',
  'Le travail est suivi': 'Suivre le travail',
  'Le plan est construit': 'Construire le plan',
  'Les notices sont traduites': 'Traduire les notices',
  'La décision est prise': 'Prendre la décision',
  'Les mesures sont prises': 'Prendre les mesures',
  'La consigne est transmise': 'Transmettre la consigne',
  'Les pièces sont remises': 'Remettre les pièces',
  'La boîte est ouverte': 'Ouvrir la boîte',
  'Le besoin est décrit': 'Décrire le besoin',
  'Les étapes sont écrites': 'Écrire les étapes',
  'Le budget est défini': 'Définir le budget',
  'Les tâches sont réparties': 'Répartir les tâches',
  'Les fonds sont reçus': 'Recevoir les fonds',
  'Le rapport est rendu': 'Rendre le rapport',
  'Chaque poste est prévu': 'Prévoir chaque poste',
  'Le délai est tenu': 'Tenir le délai',
  'Une fiche a été remplie': 'Remplir une fiche',
  'Un dossier est rédigé': 'Rédiger un dossier',
  'Tous les risques sont évalués dans le délai': 'Évaluer tous les risques dans le délai',
  'Toutes les pièces sont classées': 'Classer toutes les pièces',
  'Des devis sont établis, datés et signés': 'Établir des devis, datés et signés',
  'La salle est mise à disposition': 'Mettre la salle à disposition',
  ' Le client est conduit sur site': 'Conduire le client sur site',
  'LE DOSSIER EST RÉDIGÉ': 'Rédiger le DOSSIER',
  'Rédaction du dossier': 'Rédiger le dossier',
};

/** What is no action is left as it is. */
const STATES = [
  'Le plan est complet',
  'Le site, bien tenu, est ouvert',
  'Le x est posé',
  'Est posé',
  'Dossier est rédigé',
  `Le ${'dossier '.repeat(20)}est rédigé`,
];

const COMPARABLE: Readonly<Record<string, string>> = {
  ' • Le Dossier  est rédigé ; .': 'le dossier est redige',
  '– L’écart': "l'ecart",
  '* Été...': 'ete',
  '- a , b ;': 'a , b',
  '-- a,': 'a',
  'a.b': 'a.b',
};

const DETAILS =
  'au moins|au plus|au maximum|au minimum|aucun|aucune|sans|conforme|conformément|selon|dans le respect|en respectant|chaque|tous|toutes|toutes les|l’ensemble|la totalité|dans les délais|avant|daté|datés|datée|datées|signé|signés|signée|tracé|tracée|tracés|enregistré|enregistrée|enregistrés|en vigueur|norme|règlement|charte|procédure|protocole|cahier des charges|grille|plan d|fiche|3|%|:|(a)|« a »';
const NO_DETAILS =
  'sansonnet|fichet|anorme|avantage|clair|complet|moins|plus|maximum|aucunement|vigueur|respect|charges|plan';

const STEMS: Readonly<Record<string, readonly string[]>> = {
  'Rédiger les procédures-types avec l’équipe, afin de tracer 12345 anomalies': [
    'redig',
    'proce',
    'equip',
    'trace',
    '12345',
    'anoma',
  ],
  'Mise en œuvre dans tout le site': ['site'],
  'mot motif': ['motif'],
  'Été étendu': ['etend'],
  'au-delà, d’-a': ['au-de'],
  '« »': [],
};
const EMPTY =
  'avec dans pour leur leurs cette sont être ainsi afin sans sous entre chez dont plus tous toutes tout toute mise place œuvre bien correctement permet permettant notamment';

/** How criteria are read, word by word: more ways to write them than a page has examples. */
export const CRITERIA_CHECKS: readonly RuleCheck[] = [
  {
    name: 'a criterion is read as an action',
    run: () => {
      for (const [criterion, action] of Object.entries(ACTIONS)) assert.equal(asAction(criterion), action);
      for (const state of STATES) assert.equal(asAction(state), state);
    },
  },
  {
    name: 'bullets, case, accents and what ends a criterion do not count',
    run: () => {
      for (const [value, text] of Object.entries(COMPARABLE))
        assert.equal(comparable({ value } as LocatedValue<string>), text);
    },
  },
  {
    name: 'what two evaluators would note alike is a detail',
    run: () => {
      for (const words of DETAILS.split('|')) assert.ok(hasDetail(`Le point ${words} est vu`), words);
      for (const words of NO_DETAILS.split('|')) assert.ok(!hasDetail(`Le point ${words} est vu`), words);
    },
  },
  {
    name: 'words that carry the meaning are kept, without their endings',
    run: () => {
      for (const [text, stems] of Object.entries(STEMS)) assert.deepEqual(contentStems(text), stems);
      for (const word of EMPTY.split(' ')) assert.deepEqual(contentStems(`Ce ${word} là`), [], word);
    },
  },
];
