import { isFormacode, nsf, rome } from '../model/nomenclatures';

/** In the words of the ROME. */
const TRANSITIONS = {
  blanc: 'emploi blanc au regard de la transition écologique',
  vert: 'emploi vert',
  brun: 'emploi brun',
  strategique: 'emploi stratégique pour la transition écologique',
} as const;

/** What a code of a nomenclature means, in Markdown; empty when the code is unknown. */
export function describeCode(nomenclature: 'rome' | 'nsf' | 'formacode', code: string): string[] {
  if (nomenclature === 'rome') {
    const found = rome(code);
    if (!found) return [];
    const notes = [
      ...(found.reglemente ? ['emploi réglementé'] : []),
      ...(found.transitionEcologique ? [TRANSITIONS[found.transitionEcologique]] : []),
      ...(found.transitionNumerique ? ['concerné par la transition numérique'] : []),
    ];
    return [
      `**${code}** · ${found.titre}${notes.length > 0 ? `\n\n${notes.join(' ; ')}` : ''}\n\n*ROME, France Travail*`,
    ];
  }
  if (nomenclature === 'nsf') {
    const found = nsf(code);
    if (!found) return [];
    return [`**${code}** · ${found.titre}\n\n${found.domaine}\n\n*NSF, art. D311-4 du code de l’éducation*`];
  }
  return isFormacode(code) ? [`**${code}** · Formacode (seule la forme est vérifiée ici)`] : [];
}
