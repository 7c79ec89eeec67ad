import { anchorOf, keyNode, nameOf, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { codeDuTravail, vademecum } from '../source';

interface Data {
  /** The only bloc. */
  readonly bloc: string | undefined;
  /** Competences at the root, as for an RS. */
  readonly atRoot: number;
}

export default defineRule<'document', Data>({
  code: 'certification/blocs-absents',
  title: 'Certification du RNCP sans blocs, ou d’un seul bloc',
  task: 'Organiser la certification en au moins deux blocs',
  motif: 'blocs',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1'), vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  *check(referentiel) {
    const { blocs = [] as never, competences } = referentiel;
    if (blocs.length > 1) return;
    const [only] = blocs;
    const at = only
      ? anchorOf(only)
      : competences
        ? (keyNode(referentiel, 'competences') ?? competences.node)
        : sectionAnchor(referentiel, 'blocs');
    yield { at, data: { bloc: only && nameOf(only), atRoot: competences?.length ?? 0 } };
  },
  message: ({ bloc, atRoot }) => ({
    constat: bloc
      ? `Toute la certification tient dans un seul bloc, ${bloc}.`
      : atRoot > 0
        ? `${atRoot === 1 ? 'Une compétence est décrite' : `${atRoot} compétences sont décrites`} sans blocs.`
        : 'Aucun bloc de compétences n’est décrit.',
    attendu:
      'Une certification du RNCP se compose de plusieurs blocs, que l’on peut obtenir un à un : regrouper les compétences par activité.',
  }),
});
