import type { Imported } from './requests';

/** « 3 blocs, 12 compétences et 20 critères importés ; 2 lignes à classer ». */
export function importedInWords({ blocs, competences, criteres, aClasser }: Imported): string {
  const parts = [counted(blocs, 'bloc'), counted(competences, 'compétence'), counted(criteres, 'critère')];
  const said = parts.filter((part) => part !== undefined);
  const left = counted(aClasser, 'ligne');
  const all = new Intl.ListFormat('fr').format(said) || 'rien';
  return `Lu dans le texte : ${all}.${left ? ` ${left} à classer : cherchez « # à classer ».` : ''}`;
}

function counted(count: number, name: string): string | undefined {
  return count === 0 ? undefined : `${count} ${name}${count > 1 ? 's' : ''}`;
}
