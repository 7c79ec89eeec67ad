import { anchorOf, type Bloc } from '../../model';
import { defineRule } from '../rule';
import { named } from '../shared/naming';
import { inDocument, isDeclared, isWritten, type Near, sharedBloc } from '../shared/neighbours';
import { shortened } from '../shared/wording';
import { codeDuTravail, vademecum } from '../source';

export default defineRule({
  code: 'bloc/repris-ailleurs',
  title: 'Bloc repris d’une autre certification du dossier',
  task: [
    'Déclarer ou retravailler un bloc repris d’une autre certification',
    'Déclarer ou retravailler {n} blocs repris d’une autre certification',
  ],
  motif: 'blocs',
  severity: 'advice',
  register: 'RNCP',
  sources: [codeDuTravail('R6113-9, I, 8°'), vademecum('3.5')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { each, neighbours }) {
    if (!each('blocs', isShared, neighbours).includes(true)) return;
    for (const bloc of referentiel.blocs ?? []) {
      const shared = sharedBloc(bloc, neighbours);
      if (!shared || isDeclared(referentiel, bloc.id?.value, shared.document.code)) continue;
      const other =
        shared.bloc.id ?? (shared.bloc.title ? `« ${shortened(shared.bloc.title, 50)} »` : undefined);
      const of = inDocument(shared.document);
      yield {
        at: anchorOf(bloc),
        data: {
          name: named(bloc),
          other: other ? `le bloc ${other} de ${of}` : `un bloc de ${of}`,
          common: shared.common,
          total: [...(bloc.competences ?? [])].filter(isWritten).length,
        },
        elsewhere: [{ at: shared.bloc.at, message: `Le bloc qui dit la même chose, dans ${of}.` }],
      };
    }
  },
  message: ({ name, other, common, total }) => ({
    constat: `Le bloc ${name} reprend ${other} : ${
      common === total ? `ses ${total} compétences disent` : `${common} de ses ${total} compétences disent`
    } la même chose.`,
    attendu:
      'Un bloc que deux certifications partagent se déclare dans « correspondances » ; une version antérieure de la même certification se nomme dans « depots ».',
  }),
});

const isShared = (bloc: Bloc, _: unknown, near: Near): boolean => sharedBloc(bloc, near) !== undefined;
