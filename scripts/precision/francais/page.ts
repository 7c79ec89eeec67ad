import type { Figure } from './figure';

export function page(figures: readonly Figure[]): string {
  const measured = figures.filter(({ target }) => !target.startsWith('<'));
  const rows = measured.map(
    ({ name, target, figure, reached }) =>
      `| ${name} | ${target} | ${reached ? '' : '**non atteint** · '}${figure} |`,
  );
  const misses = measured.filter((figure) => figure.misses.length > 0);
  return `<!-- Page produite par « npx tsx scripts/precision-francais.ts --write ». Ne pas la modifier. -->
# Précision de l'analyse du français

Les jeux de référence et le corpus réel (33 référentiels et fiches publiés) ne font pas partie du projet : la commande les
cherche dans \`../shared\`, ou dans le dossier nommé par la variable \`REFERENTIEL_SHARED\`. « Lus un par un » : ce qui est
signalé sur le corpus a été jugé à la main, et les jugements sont dans \`scripts/precision-judgements.ts\`.

| mesure | cible | obtenu |
| --- | --- | --- |
${rows.join('\n')}

Ces jeux sont ouverts et ont servi à écrire les règles : leurs chiffres sont un plafond.

## Ce qui échoue

${misses.length === 0 ? 'Rien, sur ces textes.' : misses.map(({ name, misses: texts }) => `### ${name}\n\n${texts.map((text) => `- ${text.replace(/\n/gu, ' ')}`).join('\n')}`).join('\n\n')}

## Limites connues

- Une paraphrase sans mot commun échappe (« Mettre en production l'application » / « Déployer l'application dans un
  environnement de production ») : deux énoncés ne se ressemblent que par leurs mots, leurs synonymes et leurs noms d'action.
- « pour » suivi d'un nom n'est une finalité que si ce nom est un nom d'action ou un but de la liste, suivi de « de ».
- « Gestion de », suivi d'un nom au singulier de genre inconnu, n'est pas réécrit ; un nom d'action précédé d'un adjectif
  (« Bonne gestion du stress ») non plus.
- Un nom d'action dont le complément est celui qui agit (« Participation des salariés ») n'est écarté que s'il est connu.
- Un mot de jugement dont l'indicateur est dans une autre phrase est signalé.
- Une forme conjuguée qui est aussi un nom (« Contrôle ») n'est lue comme un verbe que devant un déterminant ou un autre verbe.
`;
}
