import type { LocatedValue } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule } from '../rule';
import { juryAt } from '../shared/find-target';
import { juryWithout, procedureFix } from '../shared/jury-procedure';
import { says, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const SAID = wordPattern('proces[ -]verba(?:l|ux)|pv');

/** What the minutes must show, how a text says it, and the sentence that adds it. */
const CONTENTS = [
  {
    what: 'la signature de tous les membres',
    said: wordPattern('sign(?:e|es|ee|ees|ature|atures|ent|er|ataires?)|emarge[a-z]*|paraph[a-z]*'),
    sentence: 'Il est signé de tous les membres du jury.',
  },
  {
    what: 'sa date',
    said: wordPattern("dat(?:e|es|ee|ees|er|ent)|le jour (?:meme|de)|jour de la|a l'issue (?:de|du)"),
    sentence: 'Il est daté du jour de la délibération.',
  },
  {
    what: 'la qualité des membres',
    said: wordPattern('qualites?|fonctions?|noms?|identite|nominati[a-z]+|composition'),
    sentence: 'Il porte le nom et la qualité de chaque membre.',
  },
  {
    what: 'les candidats et leurs résultats',
    said: wordPattern(
      'candidate?s?|resultats?|recus|admis|laureats?|titulaires|blocs?|decisions?|attribu[a-z]+|valid[a-z]+',
    ),
    sentence:
      'Il porte l’intitulé de la certification, la liste nominative des candidats reçus et celle des candidats non reçus, avec les blocs qu’ils ont validés.',
  },
] as const;

export default defineRule({
  code: 'jury/proces-verbal',
  title: 'Procès-verbal du jury absent ou incomplet',
  task: ['Décrire le procès-verbal d’un jury', 'Décrire le procès-verbal de {n} jurys'],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check(target, context) {
    const { jury, name } = target;
    if (juryWithout(target, context, 'proces_verbal', SAID)) yield { at: target.anchor, data: absent(name) };
    if (!jury.proces_verbal) return;
    const missing = missingFrom(jury.proces_verbal);
    if (missing.length > 0)
      yield { at: jury.proces_verbal.node, data: { jury: name, absent: false, missing } };
  },
  message: ({ jury, absent, missing }) => ({
    constat: absent
      ? `Rien ne dit que le ${jury} dresse un procès-verbal.`
      : `Le procès-verbal du ${jury} n’indique pas : ${missing.join(', ')}.`,
    attendu:
      'Le procès-verbal, seule preuve de l’évaluation, est daté, signé de tous les membres avec leur qualité, et liste les candidats reçus et les blocs validés.',
  }),
  fixes(finding, context) {
    if (finding.data.absent)
      return procedureFix(finding, context, 'proces_verbal', 'Décrire le procès-verbal');
    const text = juryAt(context.model, finding.at)?.jury.proces_verbal;
    if (!text) return [];
    const sentences = CONTENTS.filter(({ what }) => finding.data.missing.includes(what));
    const { length } = text.value;
    const stop = /[.!?…]\s*$/u.test(text.value) ? '' : '.';
    const added = `${stop} ${sentences.map(({ sentence }) => sentence).join(' ')}`;
    const end = text.value.trimEnd().length;
    return [{ title: 'Compléter le procès-verbal', edits: replaceText(text.node, end, length, added) }];
  },
});

function absent(jury: string) {
  return { jury, absent: true, missing: [] as string[] };
}

function missingFrom(text: LocatedValue<string>): string[] {
  return CONTENTS.filter(({ said }) => !says([text], said)).map(({ what }) => what);
}
