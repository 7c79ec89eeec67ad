import { keyNode, sectionAnchor } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { insertionDue } from '../shared/insertion';
import { INSERTION_PROCEDURES } from '../shared/insertion-skeleton';
import { says, wordPattern } from '../shared/search';
import { setPath } from '../shared/set-path';
import { vademecum } from '../source';

const CONTENTS = [
  {
    what: 'comment les titulaires sont interrogés',
    said: wordPattern(
      'enquete[a-z]*|questionnaires?|sondages?|entretiens?|appels?|telephon[a-z]+|interrog[a-z]+|suivi[a-z]*|linkedin|contact[a-z]*',
    ),
    sentence:
      'Les titulaires sont interrogés par un questionnaire en ligne, deux relances, puis un appel téléphonique.',
  },
  {
    what: 'à quelles dates',
    said: wordPattern(
      'mois|ans?|annee[a-z]*|annuel[a-z]*|dates?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\\d\\d|trimestr[a-z]+|semestr[a-z]+',
    ),
    sentence: 'L’enquête est menée six mois puis deux ans après l’obtention de la certification.',
  },
  {
    what: 'sur quel échantillon',
    said: wordPattern(
      'exhausti[a-z]+|echantillon[a-z]*|tous|toutes|ensemble|chaque|totalite|integralite|population|aupres (?:de|des)|taux de (?:reponse|retour)',
    ),
    sentence: 'Elle porte sur tous les titulaires, toutes voies d’accès et tous lieux confondus.',
  },
  {
    what: 'comment les réponses sont contrôlées',
    said: wordPattern(
      'control[a-z]+|verifi[a-z]+|attest[a-z]+|bulletins?|justificati[a-z]+|fiabil[a-z]+|qualite des donnees|recoup[a-z]+|audit[a-z]*|preuves?|croise[a-z]*|confirm[a-z]+',
    ),
    sentence: 'Un dixième des réponses est contrôlé sur bulletin de paie ou attestation d’emploi.',
  },
] as const;

export default defineRule({
  code: 'insertion/methode',
  title: 'Méthode de suivi de l’insertion absente ou incomplète',
  task: 'Décrire la méthode de suivi de l’insertion',
  motif: 'insertion',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.4.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const insertion = insertionDue(referentiel, context);
    if (!insertion) return;
    const { methode } = insertion;
    if (!methode) {
      const at = keyNode(insertion, 'methode') ?? sectionAnchor(referentiel, 'insertion');
      yield { at, data: { absent: true, missing: [] as string[] } };
      return;
    }
    const missing = CONTENTS.filter(({ said }) => !says([methode], said)).map(({ what }) => what as string);
    // One word for another is not a fault: only what is plainly left out is told.
    if (missing.length > 1) yield { at: methode.node, data: { absent: false, missing } };
  },
  message: ({ absent, missing }) => ({
    constat: absent
      ? 'La méthode de suivi de l’insertion n’est pas décrite (« methode »).'
      : `La méthode de suivi de l’insertion ne dit pas ${missing.join(', ni ')}.`,
    attendu:
      'Les données sont fiables si un mécanisme de suivi le garantit : enquête et ses dates, titulaires interrogés, contrôle des réponses.',
  }),
  fixes({ data }, { tree, model }) {
    if (data.absent) {
      const edits = setPath(tree, ['insertion', 'methode'], paragraph(INSERTION_PROCEDURES.methode));
      return [{ title: 'Décrire la méthode de suivi', edits }];
    }
    const text = model.referentiel.insertion?.methode;
    if (!text) return [];
    const sentences = CONTENTS.filter(({ what }) => data.missing.includes(what)).map(
      ({ sentence }) => sentence,
    );
    const stop = /[.!?…]\s*$/u.test(text.value) ? '' : '.';
    const end = text.value.trimEnd().length;
    const edits = replaceText(text.node, end, text.value.length, `${stop} ${sentences.join(' ')}`);
    return [{ title: 'Compléter la méthode', edits }];
  },
});
