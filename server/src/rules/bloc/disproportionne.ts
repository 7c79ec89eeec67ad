import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { percent } from '../shared/similar';
import { vademecum } from '../source';

export default defineRule({
  code: 'bloc/disproportionne',
  title: 'Bloc qui porte la grande majorité des compétences',
  task: [
    'Répartir les compétences d’un bloc trop lourd',
    'Répartir les compétences de {n} blocs trop lourds',
  ],
  motif: 'blocs',
  severity: 'warning',
  register: 'RNCP',
  sources: [vademecum('2.2.3.2')],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  options: {
    part: {
      default: 60,
      minimum: 1,
      maximum: 100,
      description:
        'Part des compétences (en %) à partir de laquelle un bloc est signalé, s’il y en a trois ou plus.',
    },
    partDeux: {
      default: 75,
      minimum: 1,
      maximum: 100,
      description: 'La même part (en %) quand il n’y a que deux blocs.',
    },
  },
  *check(referentiel, { each, options, ready }) {
    const counts = each('blocs', competencesIn);
    if (counts.length < 2) return;
    // The first bloc of a draft carries everything until the others are written.
    if (!ready && counts.includes(0)) return;
    const total = counts.reduce((sum, count) => sum + count, 0);
    const limit = counts.length === 2 ? options.partDeux : options.part;
    for (const [index, count] of counts.entries()) {
      if (count < 3 || count * 100 < limit * total) continue;
      const bloc = referentiel.blocs![index]!;
      yield {
        at: anchorOf(bloc),
        data: { bloc: named(bloc), count, total, part: percent(count / total), blocs: counts.length },
      };
    }
  },
  message: ({ bloc, count, total, part, blocs }) => ({
    constat: `Le bloc ${bloc} porte à lui seul ${count} des ${total} compétences (${part}), pour ${blocs} blocs.`,
    attendu:
      'Les blocs s’équilibrent, sans quoi la validation par bloc perd son sens : répartir ces compétences selon les activités.',
  }),
});

const competencesIn = ({ competences }: Bloc): number => competences?.length ?? 0;
