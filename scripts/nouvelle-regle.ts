import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes the skeleton of a rule: `npm run nouvelle-regle famille/nom`. */
const code = process.argv[2] ?? '';
if (!/^[a-z-]+\/[a-z0-9-]+$/.test(code)) {
  console.error('Usage : npm run nouvelle-regle famille/nom   (minuscules et tirets : « jury/membre-seul »)');
  process.exit(2);
}
const base = `server/src/rules/${code}`;
if (existsSync(`${base}.ts`)) {
  console.error(`La règle ${code} existe déjà : ${base}.ts`);
  process.exit(2);
}

const rule = `import { anchorOf, nameOf } from '../../model';
import { defineRule } from '../rule';
import { vademecum } from '../source';

export default defineRule({
  code: '${code}',
  title: 'À compléter : la faute en quelques mots',
  task: ['À compléter : ce qu’il y a à faire', 'À compléter : de même pour {n} constats'],
  motif: 'referentiel',
  severity: 'warning',
  sources: [vademecum('2.2.2')],
  since: '0.1.0',
  scope: 'bloc',
  *check(bloc) {
    if (bloc.intitule) return;
    yield { at: anchorOf(bloc), data: { bloc: nameOf(bloc) } };
  },
  message: ({ bloc }) => ({
    constat: \`Le bloc \${bloc} n’a pas d’intitulé.\`,
    attendu: 'Dire en une phrase ce qui est attendu.',
  }),
});
`;

const page = `## Ce que vérifie la règle

À compléter : ce qui est signalé, et où.

## Pourquoi

À compléter : ce que le texte officiel attend, en nos mots, avec l’article ou la section.

## Exemples

\`\`\`yaml incorrect
blocs:
  - id: ⟦BC01⟧
\`\`\`

\`\`\`yaml correct
blocs:
  - id: BC01
    intitule: Réaliser le diagnostic énergétique d'un bâtiment
\`\`\`

## Quand l’ignorer

À compléter.
`;

mkdirSync(path.dirname(base), { recursive: true });
writeFileSync(`${base}.ts`, rule);
writeFileSync(`${base}.md`, page);
console.log(`Écrits : ${base}.ts et ${base}.md (un exemple qui passe, à remplacer).

  REGLES=${code} npx vitest run test/rules.test.ts   ses exemples
  npm run generate                                   l’index et les pages
`);
