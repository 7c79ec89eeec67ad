export interface Niveau {
  readonly niveau: number;
  readonly titre: string;
  /** The capacity the level attests, summed up. */
  readonly capacite: string;
}

const CAPACITES: readonly (readonly [titre: string, capacite: string])[] = [
  [
    'Niveau 2',
    'activités simples et problèmes courants, avec des règles et des outils simples, dans un contexte structuré',
  ],
  [
    'Niveau 3',
    'choix et application de méthodes, d’outils et d’informations de base, dans un contexte connu',
  ],
  [
    'Niveau 4 (baccalauréat)',
    'adaptation de solutions existantes et organisation autonome du travail, dans des contextes généralement prévisibles',
  ],
  [
    'Niveau 5',
    'maîtrise des savoir-faire d’un champ d’activité, solutions à des problèmes nouveaux, transmission',
  ],
  [
    'Niveau 6 (grade de licence)',
    'analyse et résolution de problèmes complexes imprévus dans un domaine spécifique, formalisation des méthodes',
  ],
  [
    'Niveau 7 (grade de master)',
    'stratégies alternatives dans des contextes professionnels complexes, évaluation des risques et des conséquences',
  ],
  [
    'Niveau 8 (doctorat)',
    'problèmes complexes et nouveaux dans une pluralité de domaines, pilotage de la recherche et de l’innovation',
  ],
];

/** A level of the national framework, as far as the RNCP registers it: 2 to 8 (art. D6113-19). */
export function niveau(n: number): Niveau | undefined {
  const found = CAPACITES[n - 2];
  return found && { niveau: n, titre: found[0], capacite: found[1] };
}
