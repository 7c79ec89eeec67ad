import type { Bloc, Referentiel } from '../../model';
import { keyNode, mapOf, sectionAnchor } from '../../model';
import { replaceText, setKey } from '../../syntax';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { isStructured } from '../shared/jury-procedure';
import { JURY_PROCEDURES } from '../shared/jury-skeleton';
import { JURY_KEYS } from '../shared/membre';
import { says, wordPattern } from '../shared/search';
import { enumeration } from '../shared/wording';
import { vademecum } from '../source';

const BLOC = wordPattern('blocs?|modulaire|partielle?s?');
const JURY_AND_BLOC = wordPattern(
  "jury(?: [a-z0-9',;:()-]+){0,25} blocs?|blocs?(?: [a-z0-9',;:()-]+){0,25} (?:jury|collegia[a-z]+)",
);
const SENTENCE = 'Le jury statue dans la même composition lorsqu’un candidat ne présente qu’un bloc.';

export default defineRule({
  code: 'jury/bloc-sans-jury',
  title: 'Jury des blocs présentés seuls non précisé',
  task: 'Dire quel jury valide les blocs présentés seuls',
  motif: 'epreuves',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.3.1.3')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const jury = referentiel.jury;
    if (!jury?.certification || !isStructured(jury.certification, context) || saidForAll(referentiel)) return;
    const own = new Set((jury.blocs ?? []).flatMap(({ pour }) => (pour ?? []).map(({ value }) => value)));
    const left = context.each('blocs', idOf).flatMap((id) => (id && !own.has(id) ? [id] : []));
    if (left.length === 0) return;
    yield {
      at: keyNode(jury, 'certification') ?? sectionAnchor(referentiel, 'jury'),
      data: { blocs: left, some: own.size > 0 },
    };
  },
  message: ({ blocs, some }) => ({
    constat: `Rien ne dit quel jury délivre ${blocs.length > 1 ? 'les blocs' : 'le bloc'} ${enumeration(blocs)} à un candidat qui ne vise que ${blocs.length > 1 ? 'l’un d’eux' : 'lui'}${some ? ', alors que d’autres blocs ont leur jury' : ''}.`,
    attendu:
      'Un bloc est délivré par un jury collégial et indépendant : dire que le jury de certification statue aussi bloc par bloc, ou décrire sous `jury.blocs` celui qui le fait.',
  }),
  fixes(_, { tree, model }) {
    const jury = model.referentiel.jury?.certification;
    const map = jury && mapOf(jury);
    if (!jury || !map) return [];
    const title = 'Dire que le jury statue aussi bloc par bloc';
    const { decision } = jury;
    if (!decision)
      return [
        { title, edits: setKey(tree, map, 'decision', paragraph(JURY_PROCEDURES.decision), JURY_KEYS) },
      ];
    const { value, node } = decision;
    const stop = /[.!?…]\s*$/u.test(value) ? '' : '.';
    const edits = replaceText(node, value.trimEnd().length, value.length, `${stop} ${SENTENCE}`);
    return [{ title, edits }];
  },
});

const idOf = ({ id }: Bloc) => id?.value;

/** The jury of certification says that it decides on a bloc, or the rules of validation do. */
function saidForAll({ jury, epreuves }: Referentiel): boolean {
  const { decision, description, designation, proces_verbal, independance } = jury?.certification ?? {};
  return (
    says([decision, description, designation, proces_verbal, independance], BLOC) ||
    says([epreuves?.validation, epreuves?.deroulement, epreuves?.resultats], JURY_AND_BLOC)
  );
}
