import { defineRule } from '../rule';
import { line, paragraph, toComplete } from '../shared/drafting';
import { opportuniteAnchor } from '../shared/opportunite';
import { block, setPath } from '../shared/set-path';
import { codeDuTravail, motifsRecurrents, vademecum } from '../source';

export default defineRule({
  code: 'opportunite/etude-absente',
  title: 'Étude d’opportunité absente',
  task: 'Joindre une étude d’opportunité',
  motif: 'utilite',
  severity: 'error',
  sources: [motifsRecurrents, codeDuTravail('R6113-11, I, 1°'), vademecum('2.1.1.1')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, { register }) {
    const etude = referentiel.opportunite?.etude;
    if (!register || (etude && (etude.date || etude.document || etude.resume))) return;
    yield { at: opportuniteAnchor(referentiel, 'etude'), data: { rs: register === 'RS' } };
  },
  message: ({ rs }) => ({
    constat: 'Aucune étude n’établit le besoin auquel la certification répond.',
    attendu: rs
      ? 'Au répertoire spécifique, l’adéquation aux besoins du marché du travail, premier critère, s’apprécie au moyen d’une étude : en donner la date, le document et le résumé.'
      : 'Joindre l’analyse du besoin (situation actuelle, évolution probable, effet attendu de la certification), avec sa date, son document et son résumé.',
  }),
  fixes: (_, { tree }) => {
    const etude = block([
      ['date', line(toComplete('AAAA-MM-JJ'))],
      ['document', 'preuves/etude.pdf'],
      [
        'resume',
        paragraph(
          `L’étude croise ${toComplete('sources, nombre d’offres d’emploi et d’employeurs interrogés')}. Elle établit ${toComplete('besoin actuel, en nombre de recrutements ou de personnes à former')}, son évolution probable ${toComplete('à quel horizon et pourquoi')} et ce que la certification apporte ${toComplete('écart qu’elle comble')}.`,
        ),
      ],
    ]);
    return [{ title: 'Préparer l’étude', edits: setPath(tree, ['opportunite', 'etude'], etude) }];
  },
});
