import type { Bloc, Competence } from '../../model';
import { defineRule } from '../rule';
import { keptUnder } from '../shared/kept';
import { named } from '../shared/naming';
import { inDocument, isDeclared, isWritten, type Near, sharedBloc } from '../shared/neighbours';
import { wholeText } from '../shared/place';
import { quoted } from '../shared/quote';
import { differing, percent } from '../shared/similar';
import { codeDuTravail, vademecum } from '../source';

/** « Formaliser l’expression d’un besoin » is said in many trades; a whole sentence is not. */
const WHOLE_SENTENCE = 60;

const NONE: readonly Competence[] = [];

/** Of each competence of a list, the closest elsewhere. */
const copiesIn = keptUnder((list: readonly Competence[], near: Near) =>
  list.flatMap((competence) => copyOf(competence, near)),
);

/** A bloc that is the same elsewhere is told as a whole. */
function copiesInBloc(bloc: Bloc, _: unknown, near: Near) {
  if (!bloc.competences || sharedBloc(bloc, near)) return [];
  const copies = copiesIn(bloc.competences, near);
  return copies.length > 0 ? [{ bloc: bloc.id?.value, copies }] : [];
}

function copyOf(competence: Competence, near: Near) {
  const { enonce } = competence;
  if (!enonce || !isWritten(competence) || enonce.value.trim().length < WHOLE_SENTENCE) return [];
  const [closest] = near(competence);
  if (!closest) return [];
  const { score, document, id, text, at } = closest;
  const of = inDocument(document);
  const data = {
    name: named(competence),
    other: id ? `la compétence ${id}` : 'une compétence',
    of,
    statement: quoted(text),
    score: percent(score),
    difference: differing(text, enonce.value.replace(/\s+/gu, ' ')),
  };
  const elsewhere = [{ at, message: `La compétence qui dit la même chose, dans ${of}.` }];
  return [{ score, document, finding: { at: wholeText(enonce), data, elsewhere } }];
}

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
  *check(referentiel, { each, neighbours, options }) {
    for (const { bloc, copies } of each('blocs', copiesInBloc, neighbours).flat()) {
      for (const { score, document, finding } of copies) {
        if (score * 100 < options.ressemblance || isDeclared(referentiel, bloc, document.code)) continue;
        yield finding;
      }
    }
    for (const { score, finding } of copiesIn(referentiel.competences ?? NONE, neighbours)) {
      if (score * 100 >= options.ressemblance) yield finding;
    }
  },
  message: ({ name, other, of, statement, score, difference }) => ({
    constat: `La compétence ${name} redit ${difference ? `à ${score}` : 'mot pour mot'} ${other} de ${of}, ${statement}${difference}.`,
    attendu:
      'Écrire ce que cette certification demande de propre, ou déclarer dans « correspondances » ce que les deux partagent.',
  }),
});
