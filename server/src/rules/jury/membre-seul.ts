import { keyNode } from '../../model';
import { defineRule } from '../rule';
import { juryAt } from '../shared/find-target';
import { countJury } from '../shared/jury';
import { addMember, EXTERNAL_PROFESSIONAL } from '../shared/membre';
import { vademecum } from '../source';

export default defineRule({
  code: 'jury/membre-seul',
  title: 'Jury d’un seul membre',
  task: [
    'Ajouter un membre à un jury d’une seule personne',
    'Ajouter un membre à {n} jurys d’une seule personne',
  ],
  motif: 'epreuves',
  severity: 'error',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check({ jury, role, name, anchor }) {
    // A VAE jury has its own rule; of a jury that is only told in a text, the members are not known.
    if (role === 'vae' || (!jury.membres?.length && jury.description)) return;
    const { heads } = countJury(jury);
    if (heads < 2) yield { at: keyNode(jury, 'membres') ?? anchor, data: { jury: name, heads } };
  },
  message: ({ jury, heads }) => ({
    constat:
      heads === 0
        ? `La composition du ${jury} n’est pas décrite : aucun membre.`
        : `Le ${jury} ne compte qu’un membre.`,
    attendu: 'Un jury est collégial : deux membres au moins, en majorité externes au certificateur.',
  }),
  fixes({ at, data }, { tree, model }) {
    const jury = juryAt(model, at)?.jury;
    if (!jury) return [];
    const nombre = data.heads === 0 ? 2 : 1;
    const title =
      nombre === 1 ? 'Ajouter un professionnel externe' : `Ajouter ${nombre} professionnels externes`;
    return [{ title, edits: addMember(tree, jury, { ...EXTERNAL_PROFESSIONAL, nombre }) }];
  },
});
