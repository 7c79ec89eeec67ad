import { CONFIGURATION_FILE, GRAVITES, PROFILS, SIZE } from '../../server/src/analysis/settings';
import type { ObjectDescriptor } from '../../server/src/model/descriptor';
import type { Rule } from '../../server/src/rules/rule';

const cell = (text: string) => text.replaceAll('|', '\\|');
const ruleLink = (code: string) => `[\`${code}\`](regles/${code}.md)`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  '',
];

/** Everything that can be set, where, and what wins. */
export function settingsPage(rules: readonly Rule[], { keys }: ObjectDescriptor): string {
  const indications = keys.get('indications') as ObjectDescriptor;
  const vocabulaire = keys.get('vocabulaire') as ObjectDescriptor;
  const lines = [
    '# Les réglages',
    '',
    '<!-- Écrit par scripts/generate.ts à partir du schéma et des règles : ne pas modifier. -->',
    '',
    'Sans réglage, toutes les règles sont appliquées. Régler sert à trois choses : dire où en est la rédaction, accorder',
    'l’outil au vocabulaire d’un métier, et taire ce qui ne concerne pas un dossier.',
    '',
    '## Où les écrire',
    '',
    `**Pour une équipe : un fichier \`${CONFIGURATION_FILE}\`** à côté des référentiels, ou dans un dossier au-dessus.`,
    'Enregistré avec eux, il vaut pour tout le monde : dans VS Code, dans un autre éditeur et en ligne de commande.',
    '',
    '```yaml',
    'profil: ebauche',
    'regles:',
    '  vae: off                          # toute une famille',
    '  competence/verbe-vague: conseil   # une règle',
    'seuils:',
    '  bloc/disproportionne: { part: 70 }',
    'vocabulaire:',
    '  verbesAcceptes: [débillarder, chantourner]',
    '```',
    '',
    'VS Code y propose les clés, les codes des règles avec leur titre et les gravités, et y souligne ce qui n’existe pas.',
    'Pour un autre éditeur, le schéma JSON : [`schemas/referentiel.config.schema.json`](../schemas/referentiel.config.schema.json).',
    '',
    '**Pour soi : les réglages de VS Code**, sous les mêmes noms : `referentiel.profil`, `referentiel.regles`,',
    '`referentiel.seuils`, `referentiel.vocabulaire.verbesAcceptes`…',
    '',
    '## Ce qui l’emporte',
    '',
    'Du plus fort au plus faible :',
    '',
    '1. un commentaire `# referentiel-ignore` du document ;',
    '2. `--profil` en ligne de commande ;',
    `3. le fichier \`${CONFIGURATION_FILE}\` le plus proche du document (ou celui de \`--config\`) ;`,
    '4. les réglages de VS Code : du dossier, de l’espace de travail, puis de l’utilisateur ;',
    '5. ce que chaque règle est par elle-même.',
    '',
    'Le fichier de l’équipe l’emporte sur les préférences d’une personne : chacun voit les mêmes constats. La comparaison se',
    'fait réglage par réglage, règle par règle, seuil par seuil : ce que le fichier ne dit pas reste réglé par VS Code. Une',
    'liste de mots remplace l’autre en entier. Une famille réglée dans le fichier l’emporte sur une règle de cette famille',
    'réglée dans VS Code ; au même endroit, le réglage d’une règle l’emporte sur celui de sa famille.',
    '',
    'Un seul fichier est lu pour un document : le premier trouvé en remontant depuis son dossier, sans le mélanger à ceux',
    'd’au-dessus. La recherche s’arrête, dans un éditeur, au dossier ouvert (pour un fichier hors de tout dossier ouvert, à son',
    'propre dossier) ; en ligne de commande, au premier dossier qui contient `.git`, ou à la racine du disque. Le fichier est',
    'relu dès qu’il change ; s’il est ouvert, c’est ce qui est à l’écran qui compte.',
    '',
    '## En ligne de commande',
    '',
    ...table(
      ['Option', 'Effet'],
      [
        ['`--config FICHIER`', 'ces réglages pour tous les documents, sans chercher d’autre fichier'],
        ['`--sans-config`', 'aucun fichier de réglages'],
        ['`--profil PROFIL`', 'ce profil, quoi que dise le fichier'],
      ],
    ),
    'Ce qui n’est pas compris d’un fichier de réglages est dit sur la sortie d’erreur, et le code de sortie est 2 : une règle',
    'qu’on croyait réglée ne doit pas passer inaperçue. Le reste du fichier est appliqué.',
    '',
    '## `profil`',
    '',
    keys.get('profil')!.meta.description,
    '',
    ...table(
      ['Profil', 'Sens'],
      Object.entries(PROFILS).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    ...draftRules(rules),
    '## `analyserDossier`',
    '',
    keys.get('analyserDossier')!.meta.description,
    '',
    'Les fichiers fermés sont lus en arrière-plan, les plus longs en dernier : deux mille au plus par dossier, sans',
    '`node_modules`, `.git`, les liens symboliques, ni ce que le réglage `files.exclude` de VS Code écarte. En ligne de',
    'commande, ce réglage ne change rien : sont vérifiés les fichiers demandés.',
    '',
    '## `tailleMaximale`',
    '',
    keys.get('tailleMaximale')!.meta.description,
    '',
    `Par défaut : ${SIZE.usual}, soit quelque 90 000 lignes d’un référentiel ; de ${String(SIZE.least).replace('.', ',')} à ${SIZE.most}. Dans un éditeur, le constat \`reglages/taille-maximale\` est alors`,
    'le seul du fichier ; en ligne de commande, le message va sur la sortie d’erreur, le fichier reste tel quel et le code de',
    'sortie est 2. Un fichier de réglages, lui, est lu jusqu’à la valeur par défaut.',
    '',
    '## `regles`',
    '',
    keys.get('regles')!.meta.description,
    '',
    ...table(
      ['Gravité', 'Sens'],
      Object.entries(GRAVITES).map(([name, meaning]) => [`\`${name}\``, meaning]),
    ),
    `Familles : ${families(rules)
      .map((family) => `\`${family}\``)
      .join(', ')}. Toutes les règles : [leur index](regles/README.md).`,
    '',
    '## `seuils`',
    '',
    keys.get('seuils')!.meta.description,
    '',
    ...table(['Règle', 'Seuil', 'Par défaut', 'Limites', 'Sens'], thresholds(rules)),
    '## `indications`',
    '',
    indications.meta.description,
    '',
    ...table(
      ['Indication', 'Où, et ce qu’elle dit'],
      [...indications.keys].map(([name, { meta }]) => [`\`${name}\``, meta.description]),
    ),
    'Dans VS Code, `editor.inlayHints.enabled` et `editor.codeLens` les masquent toutes ; la première peut n’être montrée que',
    'lorsque Ctrl+Alt est enfoncé (`offUnlessPressed`).',
    '',
    '## `vocabulaire`',
    '',
    vocabulaire.meta.description,
    '',
    ...table(
      ['Liste', 'Sens', 'Exemple'],
      [...vocabulaire.keys].map(([name, { meta }]) => [
        `\`${name}\``,
        meta.description,
        `\`${meta.example}\``,
      ]),
    ),
    '## Faire taire un constat',
    '',
    'Un réglage vaut pour tous les documents ; pour un cas précis, mieux vaut un commentaire dans le document, qui dit',
    'pourquoi :',
    '',
    ...table(
      ['Commentaire', 'Portée'],
      [
        [
          '`# referentiel-ignore CODE: raison`',
          'en fin de ligne : cette ligne ; seul sur sa ligne : la suivante',
        ],
        ['`# referentiel-ignore-fichier CODE: raison`', 'tout le fichier, où qu’il soit écrit'],
      ],
    ),
    'La raison est obligatoire, et un commentaire qui ne fait rien taire est signalé. Dans un éditeur, la correction rapide',
    '« Ignorer… ici, en disant pourquoi » l’écrit.',
    '',
    '## Ce qui est signalé dans le fichier de réglages',
    '',
    ...table(
      ['Code', 'Constat'],
      [
        ['`reglages/yaml-invalide`', 'une écriture que YAML ne prend pas'],
        ['`reglages/cle-inconnue`', 'un réglage qui n’existe pas ; le nom le plus proche est proposé'],
        ['`reglages/cle-dupliquee`', 'un réglage écrit deux fois'],
        ['`reglages/regle-inconnue`', 'un code qui n’est celui d’aucune règle, ou d’une règle sans seuil'],
        ['`reglages/seuil-inconnu`', 'un seuil que la règle n’a pas'],
        ['`reglages/taille-maximale`', 'un fichier trop long pour être lu (sur lui, ou sur un référentiel)'],
        ['`reglages/valeur-invalide`', 'une gravité, un profil ou un nombre qui n’est pas permis'],
      ],
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function families(rules: readonly Rule[]): string[] {
  return [...new Set(rules.map(({ code }) => code.split('/')[0]!))];
}

function draftRules(rules: readonly Rule[]): string[] {
  const silent = rules.filter(({ whenComplete }) => whenComplete);
  return [
    `Dans le profil \`ebauche\`, ces ${silent.length} règles, qui n’ont de sens que pour un texte complet, sont muettes, sauf si`,
    '`regles` les nomme par leur code :',
    '',
    ...families(silent).map((family) => {
      const own = silent.filter(({ code }) => code.startsWith(`${family}/`));
      return `- ${own.map(({ code }) => ruleLink(code)).join(', ')}`;
    }),
    '',
  ];
}

function thresholds(rules: readonly Rule[]): string[][] {
  return rules.flatMap(({ code, options }) =>
    Object.entries(options ?? {}).map(([name, { default: usual, minimum, maximum, description }]) => [
      ruleLink(code),
      `\`${name}\``,
      String(usual),
      minimum === undefined && maximum === undefined ? '' : `${minimum ?? 0} à ${maximum ?? '…'}`,
      description,
    ]),
  );
}
