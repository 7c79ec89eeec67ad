import type { Analysis } from '../../analysis';
import { competencesOf, type Referentiel } from '../../model';
import type { Motif, Severity } from '../../rules';

/**
 * How a document stands as to a motive of refusal: it does not concern this register; nothing is written about it yet;
 * nothing is found; or the gravest of what is found.
 */
export type State = 'sans-objet' | 'a-ecrire' | 'rien' | 'conseils' | 'avertissements' | 'erreurs';

export type Counts = Readonly<Record<Severity, number>>;

/** Is something written of what the motive is about? */
const BEGUN: Readonly<Record<Motif, (referentiel: Referentiel) => boolean>> = {
  insertion: ({ insertion }) => insertion !== undefined,
  utilite: ({ opportunite }) => opportunite !== undefined,
  referentiel: (referentiel) => competencesOf(referentiel).length > 0 || referentiel.activites !== undefined,
  epreuves: ({ epreuves, jury, evaluations, evaluation_finale: final, blocs }) =>
    [epreuves, jury, evaluations, final].some(Boolean) || (blocs ?? []).some((bloc) => bloc.evaluations),
  reglementation: ({ reglementation }) => reglementation !== undefined,
  vae: ({ vae }) => vae !== undefined,
  blocs: ({ blocs }) => blocs !== undefined,
  recevabilite: ({ certification }) => certification !== undefined,
  format: () => true,
};

export function stateOf(motif: Motif, counts: Counts, { model, register, options }: Analysis): State {
  if (counts.error > 0) return 'erreurs';
  if (counts.warning > 0) return 'avertissements';
  if (counts.advice > 0) return 'conseils';
  const concerned = options.rules.some(
    (rule) => rule.motif === motif && (!rule.register || !register || rule.register === register),
  );
  if (!concerned) return 'sans-objet';
  return BEGUN[motif](model.referentiel) ? 'rien' : 'a-ecrire';
}

const NOUNS: readonly (readonly [Severity, string])[] = [
  ['error', 'erreur'],
  ['warning', 'avertissement'],
  ['advice', 'conseil'],
];

export function stateInWords(state: State, counts: Counts, register: 'RNCP' | 'RS' | undefined): string {
  switch (state) {
    case 'sans-objet':
      return register === 'RS' ? 'sans objet au répertoire spécifique' : 'sans objet';
    case 'a-ecrire':
      return 'pas encore rédigé';
    case 'rien':
      return 'rien à signaler';
    default:
      return NOUNS.flatMap(([severity, noun]) => {
        const count = counts[severity];
        return count > 0 ? [`${count} ${noun}${count > 1 ? 's' : ''}`] : [];
      }).join(', ');
  }
}
