import { replaceText } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { says, wordPattern } from '../shared/search';
import { setPath } from '../shared/set-path';
import { openVae, VAE_PROCEDURES, vaeAnchor } from '../shared/vae';
import { codeDuTravail } from '../source';

const TIME =
  '(?:\\d|une?|deux|trois|troisieme|quatre|cinq|six|huit|dix|quinze|vingt|trente|mois) (?:mois|jours?|semaines?|qui suit)';
const NEAR = '(?:[^.;!?]{0,160}?)';
const JURY = wordPattern('jury|entretien|soutenance');
const JURY_DATE = new RegExp(
  `(?:jury|entretien|soutenance|passage|present[a-z]{1,9}(?![a-z])|entendu|date)${NEAR}(?:${TIME})|(?:${TIME})${NEAR}(?:jury|entretien|soutenance|entendu)|(?:dates?|sessions?|calendrier) [^.;]{0,60}(?:fixee?s?|publiee?s?|chaque|par an)`,
  'u',
);
const RESULT_DATE = new RegExp(
  `(?:resultats?|decisions?|notifi[a-z]{1,9}(?![a-z])|proces-verbal)${NEAR}(?:${TIME}|le jour meme|48 h)|(?:${TIME})${NEAR}(?:resultats?|notifi[a-z])`,
  'u',
);

const PARTS = {
  jury: 'le passage devant le jury',
  jury_delai: 'le délai de ce passage (avant la fin du troisième mois qui suit le dépôt du dossier)',
  resultat_delai: 'le délai du résultat (quinze jours)',
} as const;
type Part = keyof typeof PARTS;

const SENTENCES: Readonly<Record<Part, string>> = {
  jury: 'Le candidat est entendu par le jury avant la fin du troisième mois qui suit le dépôt de son dossier de validation.',
  jury_delai:
    'Le passage devant le jury a lieu avant la fin du troisième mois qui suit le dépôt du dossier de validation.',
  resultat_delai:
    'Le résultat est notifié au candidat dans les quinze jours qui suivent son passage devant le jury.',
};

export default defineRule({
  code: 'vae/modalites',
  title: 'Parcours de VAE non décrit jusqu’au jury',
  task: [
    'Décrire le parcours de VAE jusqu’au jury',
    'Compléter le parcours de VAE jusqu’au jury ({n} points)',
  ],
  motif: 'vae',
  severity: 'warning',
  register: 'RNCP',
  sources: [codeDuTravail('R6412-5 et R6412-7')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const vae = openVae(referentiel, context);
    if (!vae) return;
    const { modalites } = vae;
    if (!modalites) {
      yield { at: vaeAnchor(referentiel, 'modalites'), data: { absent: true, missing: [] as Part[] } };
      return;
    }
    const missing: Part[] = [];
    if (!says([modalites], JURY)) missing.push('jury');
    else if (!says([modalites], JURY_DATE)) missing.push('jury_delai');
    if (!says([modalites], RESULT_DATE)) missing.push('resultat_delai');
    if (missing.length > 0) yield { at: modalites.node, data: { absent: false, missing } };
  },
  message: ({ absent, missing }) => ({
    constat: absent
      ? 'Le parcours du candidat à la VAE, jusqu’au jury, n’est pas décrit.'
      : `Les modalités de la VAE ne disent pas : ${missing.map((part) => PARTS[part]).join(' ; ')}.`,
    attendu:
      'Décrire les étapes et leurs délais : dossier de validation, passage devant le jury avant la fin du troisième mois, résultat notifié dans les quinze jours.',
  }),
  fixes({ data }, { tree, model }) {
    if (data.absent) {
      const edits = setPath(tree, ['vae', 'modalites'], paragraph(VAE_PROCEDURES.modalites));
      return [{ title: 'Décrire le parcours', edits }];
    }
    const text = model.referentiel.vae?.modalites;
    if (!text) return [];
    const end = text.value.trimEnd().length;
    const stop = /[.!?…]\s*$/u.test(text.value) ? '' : '.';
    const added = `${stop} ${data.missing.map((part) => SENTENCES[part]).join(' ')}`;
    return [{ title: 'Ajouter les délais', edits: replaceText(text.node, end, text.value.length, added) }];
  },
});
