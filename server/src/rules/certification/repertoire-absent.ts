import { keyNode, SECTIONS, sectionAnchor } from '../../model';
import { entryOf, resolved, setKey, setRootSection } from '../../syntax';
import { defineRule } from '../rule';
import { orderOf } from '../shared/order';
import { mayBeUnread } from '../shared/unread';
import { codeDuTravail } from '../source';

const CHOICES = [
  ['RNCP', 'la certification vise un métier'],
  ['RS', 'la certification complète un métier'],
] as const;

interface Data {
  /** What the structure leads to think. */
  readonly guess: 'RNCP' | 'RS' | undefined;
}

export default defineRule<'document', Data>({
  code: 'certification/repertoire-absent',
  title: 'Répertoire absent',
  task: 'Choisir le répertoire : RNCP ou RS',
  motif: 'recevabilite',
  severity: 'error',
  sources: [codeDuTravail('L6113-5'), codeDuTravail('L6113-6')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { model: { tree } }) {
    const { certification } = referentiel;
    const section = resolved(entryOf(tree.root, 'certification')?.value);
    const written = section?.kind === 'map' ? resolved(entryOf(section, 'repertoire')?.value) : undefined;
    // A value of another name is said to be so by the format.
    if (certification?.repertoire || (written && !(written.kind === 'scalar' && written.value === null)))
      return;
    if (mayBeUnread(tree, 'certification')) return;
    const at =
      (certification && keyNode(certification, 'repertoire')) ?? sectionAnchor(referentiel, 'certification');
    const guess = referentiel.blocs ? 'RNCP' : referentiel.competences ? 'RS' : undefined;
    yield { at, data: { guess } };
  },
  message: ({ guess }) => ({
    constat: `Le répertoire demandé n’est pas dit${guess ? ` ; ${guess === 'RNCP' ? 'des blocs font penser au RNCP' : 'des compétences sans blocs font penser au répertoire spécifique'}` : ''}.`,
    attendu:
      'Choisir « RNCP » (un métier) ou « RS » (des compétences complémentaires) : les critères d’examen en dépendent.',
  }),
  fixes({ data: { guess } }, { tree }) {
    const entry = entryOf(tree.root, 'certification');
    const section = resolved(entry?.value);
    const choices = guess === 'RS' ? [...CHOICES].reverse() : CHOICES;
    return choices.flatMap(([value, meaning]) => {
      const edits =
        section?.kind === 'map'
          ? setKey(tree, section, 'repertoire', value, orderOf('certification'))
          : !section || (section.kind === 'scalar' && section.value === null)
            ? setRootSection(tree, 'certification', `\n  repertoire: ${value}`, SECTIONS)
            : [];
      return edits.length > 0 ? [{ title: `Choisir « ${value} » : ${meaning}`, edits }] : [];
    });
  },
});
