import { keyNode, sectionAnchor } from '../../model';
import { defineRule } from '../rule';
import { paragraph } from '../shared/drafting';
import { insertionDue } from '../shared/insertion';
import { INSERTION_PROCEDURES } from '../shared/insertion-skeleton';
import { setPath } from '../shared/set-path';
import { vademecum } from '../source';

export default defineRule({
  code: 'insertion/donnees-personnelles',
  title: 'Information des titulaires sur leurs données absente',
  task: 'Dire comment les titulaires sont informés de l’usage de leurs données',
  motif: 'insertion',
  severity: 'advice',
  register: 'RNCP',
  sources: [vademecum('2.4.4')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    const insertion = insertionDue(referentiel, context);
    if (!insertion || insertion.information_titulaires) return;
    yield {
      at: keyNode(insertion, 'information_titulaires') ?? sectionAnchor(referentiel, 'insertion'),
      data: {},
    };
  },
  message: () => ({
    constat:
      'Rien n’est dit de l’information donnée aux titulaires dont les données sont collectées (« information_titulaires »).',
    attendu: 'Les informer de la finalité du traitement, de sa base légale et de leurs droits.',
  }),
  fixes: (_, { tree }) => [
    {
      title: 'Décrire l’information des titulaires',
      edits: setPath(
        tree,
        ['insertion', 'information_titulaires'],
        paragraph(INSERTION_PROCEDURES.information_titulaires),
      ),
    },
  ],
});
