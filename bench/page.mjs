/** What a run measured, as the page docs/performance.md and its chart: in French, for whoever asks how fast it is. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './peers.mjs';

/** What is told, in this order. */
const MEASURES = [
  ['edit_p50_ms', 'De la lettre aux constats, médiane (ms)'],
  ['edit_p95_ms', 'De la lettre aux constats, 95 % (ms)'],
  ['cpu_ms', 'Processeur pour une lettre (ms)'],
  ['cold_ms', 'Du démarrage aux premiers constats (ms)'],
  ['complete_ms', 'Du démarrage à tous les constats (ms)'],
  ['completion_p50_ms', 'Lettre, puis complétion (ms)'],
  ['hover_p50_ms', 'Lettre, puis survol (ms)'],
  ['symbols_p50_ms', 'Lettre, puis plan du document (ms)'],
  ['rename_p50_ms', 'Lettre, puis renommage (ms)'],
  ['memory_mb', 'Mémoire au plus haut (Mo)'],
];

export function writePage(run) {
  writeFileSync(path.join(ROOT, 'docs/performance.md'), page(run));
  writeFileSync(path.join(ROOT, 'docs/images/performance.svg'), chart(run.results));
}

const count = (value) => value.toLocaleString('fr-FR').replaceAll('\u202f', ' ');
const figure = (value) =>
  value === null || value === undefined ? '—' : value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });

function page(run) {
  return `<!-- Écrit par « node bench/run.mjs --page ». -->
# Vitesse

Une lettre tapée ne doit jamais attendre. Ce que coûte une modification dépend de ce qu’elle touche — une phrase, son
bloc — et non de la longueur du fichier : seul le bloc modifié est relu, seules les règles dont les données ont changé
sont rejouées, et aucun délai n’est ajouté avant de répondre.

Mesures du ${frenchDate(run.date)}, sur ${run.cpus} cœurs partagés, Node.js ${run.node}, toutes les règles actives. Les
trois serveurs lisent les mêmes données dans la même série : le nôtre, yaml-language-server avec notre schéma JSON, et
vscode-json-language-server avec ce schéma et les données en JSON. Les chiffres absolus dépendent de la machine ; ce sont
les rapports qui comptent. Les deux autres serveurs attendent volontairement 200 et 500 ms avant de répondre ; ils ne
font que comparer le texte à un schéma, et n’ont ici rien à signaler.

![Temps de processeur pour une lettre tapée, par serveur et par taille de fichier](images/performance.svg)

${run.results.map(tableOf).join('\n\n')}

${growth(run.results)}

## Dans VS Code

${typing(run.typing)}

## En ligne de commande

${commandLine(run.cli)}

## Refaire ces mesures

\`npm run build\`, puis \`node bench/run.mjs --page\` : il écrit cette page. \`bench/README.md\` dit ce que fait chaque script.
`;
}

function frenchDate(date) {
  return new Date(`${date}T12:00:00Z`)
    .toLocaleDateString('fr-FR', { dateStyle: 'long' })
    .replace(/^1 /, '1er ');
}

function tableOf({ lines, servers }) {
  const [ours, ...peers] = servers;
  const title = `## ${count(lines)} lignes demandées (${count(ours.lines)} écrites, ${count(ours.diagnostics)} constats montrés)`;
  const head = ['', 'Référentiel', ...peers.map(({ name }) => name)];
  const rows = MEASURES.map(([key, label]) => [
    label,
    figure(ours[key]),
    ...peers.map((peer) => {
      const share = ours[key] && peer[key] ? ` (${shareOf(ours[key], peer[key])})` : '';
      return `${figure(peer[key])}${share}`;
    }),
  ]);
  return [
    title,
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    peers.length > 0 ? 'Entre parenthèses : notre coût pour 1 du leur.' : 'Le nôtre seul.',
  ].join('\n');
}

function shareOf(ours, theirs) {
  return (ours / theirs).toLocaleString('fr-FR', { maximumSignificantDigits: 2 });
}

function growth(results) {
  const at = (lines) => results.find((one) => one.lines === lines)?.servers[0];
  const [short, long] = [at(5000), at(60000)];
  if (!short || !long) return '';
  const times = (key) => (long[key] / short[key]).toLocaleString('fr-FR', { maximumSignificantDigits: 2 });
  return `De 5 000 à 60 000 lignes, douze fois plus, une lettre coûte ${times('cpu_ms')} fois le temps de processeur et ${times('edit_p50_ms')} fois
l’attente médiane.`;
}

function typing({ lines, keys, shown, p50, p95, most }) {
  return `L’extension empaquetée, dans un vrai VS Code (plan de travail dans Chromium, sans carte graphique, sur la même machine), un
fichier de ${count(lines)} lignes ouvert depuis trois secondes, une touche toutes les 100 ms ; chaque touche fait apparaître ou disparaître un trait rouge. De la
touche au trait à l’écran : ${figure(p50)} ms en médiane, ${figure(p95)} ms pour 95 % des touches, ${figure(most)} ms au plus. Le trait est à
l’écran avant la touche suivante ${shown} fois sur ${keys.length}.

Relevé, en millisecondes, touche après touche (« · » : après la touche suivante) :

\`\`\`text
${wrapped(keys.map((one) => (one === null ? '·' : figure(one))))}
\`\`\``;
}

function wrapped(words) {
  const rows = [[]];
  for (const word of words) {
    if (rows.at(-1).length === 15) rows.push([]);
    rows.at(-1).push(word.padStart(6));
  }
  return rows.map((row) => row.join('')).join('\n');
}

function commandLine({ files, lines, verifier, yaml, ajv }) {
  const rate = (seconds) => count(Math.round(files / seconds));
  return `${count(files)} fichiers d’environ ${lines} lignes, tous différents, démarrage compris :

| | secondes | fichiers par seconde |
| --- | --- | --- |
| \`referentiel verifier\` | ${figure(verifier)} | ${rate(verifier)} |
| lecture seule, par la bibliothèque « yaml » | ${figure(yaml)} | ${rate(yaml)} |
| lecture, puis schéma JSON, par « ajv » | ${figure(ajv)} | ${rate(ajv)} |`;
}

const COLOURS = ['#1f6feb', '#b08800', '#8250df'];
const BAR = 18;
const LEFT = 210;
const WIDTH = 760;

/** One bar a server and a size, on a scale where each step is ten times the former. */
function chart(results) {
  const bars = results.flatMap(({ lines, servers }) =>
    servers.map(({ name, cpu_ms: cost }, rank) => ({ lines, name: name.split(' ')[0], cost, rank })),
  );
  const [least, most] = [0.5, Math.max(...bars.map(({ cost }) => cost ?? 0)) * 1.2];
  const across = (cost) =>
    (Math.log(Math.max(cost, least) / least) / Math.log(most / least)) * (WIDTH - LEFT - 90);
  let top = 40;
  const drawn = bars.map(({ lines, name, cost, rank }) => {
    if (rank === 0) top += 14;
    const y = top;
    top += BAR + 4;
    const size =
      rank === 0 ? `<text x="8" y="${y + 13}" font-weight="600">${count(lines)} lignes</text>` : '';
    const length = cost === null ? 0 : across(cost).toFixed(1);
    return `${size}
  <text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${name.replace('-language-server', '')}</text>
  <rect x="${LEFT}" y="${y}" width="${length}" height="${BAR}" rx="2" fill="${COLOURS[rank]}"/>
  <text x="${LEFT + Number(length) + 6}" y="${y + 13}">${figure(cost)} ms</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top + 16}" viewBox="0 0 ${WIDTH} ${top + 16}" font-family="sans-serif" font-size="12">
  <rect width="100%" height="100%" fill="#ffffff"/>
  <text x="8" y="24" font-size="14" font-weight="600">Temps de processeur pour une lettre tapée (échelle logarithmique)</text>
  ${drawn.join('\n  ')}
</svg>
`;
}
