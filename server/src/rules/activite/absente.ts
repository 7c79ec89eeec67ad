import { SECTIONS, sectionAnchor } from '../../model';
import { setRootSection } from '../../syntax';
import { defineRule } from '../rule';
import { codeDuTravail, vademecum } from '../source';

const SKELETON = `
  - id: A1
    intitule: "à compléter : première activité du métier"
    situations:
      - "à compléter : situation de travail, avec ses tâches et ses conditions"
  - id: A2
    intitule: "à compléter : deuxième activité du métier"
    situations:
      - "à compléter : situation de travail, avec ses tâches et ses conditions"`;

export default defineRule({
  code: 'activite/absente',
  title: 'Référentiel d’activités absent',
  task: 'Écrire le référentiel d’activités',
  motif: 'referentiel',
  severity: 'error',
  register: 'RNCP',
  sources: [codeDuTravail('L6113-1'), vademecum('2.1.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel) {
    if ((referentiel.activites?.length ?? 0) > 0) return;
    yield { at: sectionAnchor(referentiel, 'activites'), data: {} };
  },
  message: () => ({
    constat: 'Aucune activité professionnelle n’est décrite.',
    attendu:
      'Le référentiel d’activités décrit les activités et les situations de travail du métier visé ; les compétences en découlent.',
  }),
  fixes: (_, { tree }) => {
    const edits = setRootSection(tree, 'activites', SKELETON, SECTIONS);
    return edits.length > 0 ? [{ title: 'Ajouter un référentiel d’activités à compléter', edits }] : [];
  },
});
