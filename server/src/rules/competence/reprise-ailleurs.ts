import { type Competence, competencesOf } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { inDocument, isDeclared, isWritten, sharedBloc } from '../shared/neighbours';
import { wholeText } from '../shared/place';
import { quoted } from '../shared/quote';
import { blocsByCompetence, differing, percent } from '../shared/similar';
import { codeDuTravail, vademecum } from '../source';

/** « Formaliser l’expression d’un besoin » is said in many trades; a whole sentence is not. */
const WHOLE_SENTENCE = 60;

export default defineRule({
  code: 'competence/reprise-ailleurs',
  title: 'Compétence reprise d’une autre certification du dossier',
  task: [
    'Déclarer ou retravailler une compétence reprise d’une autre certification',
    'Déclarer ou retravailler {n} compétences reprises d’une autre certification',
  ],
  motif: 'blocs',
  severity: 'advice',
  sources: [codeDuTravail('R6113-9, I, 8°'), vademecum('3.5')],
  since: '0.1.0',
  scope: 'document',
  options: {
    ressemblance: {
      default: 90,
      description: 'Ressemblance à partir de laquelle deux compétences sont dites reprises, en %.',
      minimum: 60,
      maximum: 100,
    },
  },
  *check(referentiel, { neighbours, options }) {
    const told = new Set<Competence>();
    for (const bloc of referentiel.blocs ?? []) {
      if (!sharedBloc(bloc, neighbours)) continue;
      for (const competence of bloc.competences ?? []) told.add(competence);
    }
    const blocs = blocsByCompetence(referentiel);
    for (const competence of competencesOf(referentiel)) {
      const { enonce } = competence;
      if (told.has(competence) || !enonce || !isWritten(competence)) continue;
      if (enonce.value.trim().length < WHOLE_SENTENCE) continue;
      const [closest] = neighbours(competence);
      if (!closest || closest.score * 100 < options.ressemblance) continue;
      const bloc = blocs.get(competence);
      if (bloc && isDeclared(referentiel, bloc, closest.document.code)) continue;
      const of = inDocument(closest.document);
      yield {
        at: wholeText(enonce),
        data: {
          name: named(competence),
          other: closest.id ? `la compétence ${closest.id}` : 'une compétence',
          of,
          statement: quoted(closest.text),
          score: percent(closest.score),
          difference: differing(closest.text, enonce.value.replace(/\s+/gu, ' ')),
        },
        elsewhere: [{ at: closest.at, message: `La compétence qui dit la même chose, dans ${of}.` }],
      };
    }
  },
  message: ({ name, other, of, statement, score, difference }) => ({
    constat: `La compétence ${name} redit ${difference ? `à ${score}` : 'mot pour mot'} ${other} de ${of}, ${statement}${difference}.`,
    attendu:
      'Écrire ce que cette certification demande de propre, ou déclarer dans « correspondances » ce que les deux partagent.',
  }),
});
