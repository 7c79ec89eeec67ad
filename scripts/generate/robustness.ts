import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Campaign } from '../../test/robustness/support/campaigns';
import { COUNTS } from '../../test/robustness/support/counts';
import type { Sample } from '../../test/robustness/support/soak';
import type { Producer } from './producer';

const PAGE = 'docs/robustesse.md';
const TESTS = 'test/robustness';

interface Endurance {
  readonly date: string;
  readonly version: string;
  readonly lines: number;
  readonly seconds: number;
  readonly bytesPerEdit: number;
  readonly before: number;
  readonly samples: readonly Sample[];
  readonly closed: number;
}
interface Score {
  readonly date: string;
  readonly version: string;
  readonly mutants: number;
  readonly caught: number;
  readonly score: number;
  readonly tables: boolean;
}

/** The figures of docs/robustesse.md: counts of the tests, campaigns and measures that were noted. */
export function robustnessProducers(): Producer[] {
  return [
    {
      path: PAGE,
      content: () =>
        Object.entries(PARTS).reduce(
          (page, [name, part]) =>
            page.replace(
              new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
              (_, open: string, close: string) => `${open}${part()}\n${close}`,
            ),
          readFileSync(PAGE, 'utf8'),
        ),
    },
  ];
}

const PARTS: Readonly<Record<string, () => string>> = { comptes: counts, campagnes, endurance, mutations };

const number = (value: number, digits = 0) =>
  value
    .toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace(/\s/g, ' ');
const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const code = (name: string) => `\`${name}\``;

function counts(): string {
  const fixtures = readdirSync(`${TESTS}/fixtures`);
  const patterns = Object.values(read<Record<string, { by: string }>>(`${TESTS}/fixtures/patterns.json`));
  const proved = patterns.filter(({ by }) => by === 'proof').length;
  // They come and go with the code: what is told of them does not, or hardly.
  const hundreds = Math.floor(patterns.length / 100) * 100;
  const tenths = Math.floor((10 * proved) / patterns.length);
  const rows: [string, string, string][] = [
    [
      'Tout ce que YAML permet (suite publique yaml-test-suite)',
      `${number(COUNTS.suiteCases)} textes, par le serveur et par la ligne de commande`,
      'yaml-suite',
    ],
    ['Documents abîmés au hasard', `${number(COUNTS.documents)} à chaque passage, les mêmes`, 'fuzz'],
    [
      'Défauts trouvés un jour par les campagnes',
      `${number(fixtures.length - 1)} textes gardés, tous rejoués`,
      'fuzz',
    ],
    [
      'Suites de modifications : relu morceau par morceau = relu en entier',
      `${number(COUNTS.sessions)} sessions au hasard, et une sur chaque référentiel et chaque texte de yaml-test-suite`,
      'incremental',
    ],
    [
      'Modifications envoyées comme le fait un éditeur',
      `${number(COUNTS.sessionsOverProtocol)} sessions`,
      'incremental',
    ],
    [
      'Mémoire d’un document modifié longtemps, puis fermé',
      `${number(COUNTS.soakEdits)} modifications`,
      'endurance',
    ],
    [
      'Messages hors de leur temps, faux ou inconnus ; octets quelconques',
      'chaque requête du serveur',
      'protocol',
    ],
    ['Documents ouverts et fermés l’un après l’autre', number(COUNTS.opened), 'protocol-churn'],
    ['Fichiers renommés, supprimés, mal encodés pendant la lecture', 'un dossier réel', 'protocol-disk'],
    [
      'Textes répétés des milliers de fois : temps en proportion',
      `${number(COUNTS.attacks)} formes`,
      'resources',
    ],
    [
      'Petits textes faits pour exploser (alias d’alias, imbrications)',
      `${number(COUNTS.bombs)} formes`,
      'resources',
    ],
    [
      'Fichiers de 50 Mo : refusés poliment, au-delà d’un réglage',
      'serveur, fichiers, entrée standard',
      'resources',
    ],
    [
      'Textes d’un million de lettres',
      `dans chacun des ${number(COUNTS.proseFields)} champs de texte`,
      'resources-prose',
    ],
    [
      'Expressions régulières',
      `plus de ${number(hundreds)}, dont plus de ${tenths} sur 10 prouvées linéaires, les autres attaquées et chronométrées`,
      'resources-patterns',
    ],
    ['Disque plein, dossier en lecture seule', 'sur un disque fait exprès (administrateur, Linux)', 'faults'],
    [
      '« corriger » tué pendant qu’il écrit',
      `${number(COUNTS.kills)} fois, à des instants différents`,
      'faults',
    ],
    ['Serveur tué pendant une modification', '3 fois', 'faults'],
    ['Clés et chemins hostiles : rien hors du dossier', 'chaque chemin du format', 'security-documents'],
    [
      'Aucun réseau, aucune commande : interdits au processus',
      'serveur et ligne de commande',
      'security-run',
    ],
    [
      'Ce qui est livré : modules de Node.js, réglages, .vsix fichier par fichier',
      'chaque fichier',
      'security-package',
    ],
  ];
  return table(
    ['Ce qui est tenté', 'Combien', 'Test'],
    rows.map(([what, count, file]) => [what, count, code(`${file}.test.ts`)]),
  );
}

function campagnes(): string {
  const all = read<Campaign[]>(`${TESTS}/campagnes.json`);
  const sum = (trial: Campaign['trial'], of: (one: Campaign) => number) =>
    all.filter((one) => one.trial === trial).reduce((total, one) => total + of(one), 0);
  const documents = sum('documents', (one) => one.trials);
  const [sessions, edits] = [sum('sessions', (one) => one.trials), sum('sessions', (one) => one.edits)];
  const rows = all.map(({ date, version, trial, from, trials, edits, failed }) => [
    date,
    code(version),
    trial,
    `${number(from)} à ${number(from + trials - 1)}`,
    trial === 'sessions' ? `${number(trials)} (${number(edits)} modifications)` : number(trials),
    number(failed),
  ]);
  return [
    `En tout : **${number(documents)} documents abîmés**, et ${number(sessions)} sessions de ${number(edits)} modifications.`,
    '',
    table(['Date', 'Version', 'Essai', 'Graines', 'Nombre', 'Échecs'], rows),
  ].join('\n');
}

function endurance(): string {
  const path = `${TESTS}/endurance.json`;
  if (!existsSync(path)) return '';
  const { date, version, lines, seconds, bytesPerEdit, before, samples, closed } = read<Endurance>(path);
  const mega = (bytes: number) => `${number(bytes / 1e6, 1)} Mo`;
  const last = samples.at(-1)!;
  const picked = samples.filter(
    (_, rank) => rank % Math.ceil(samples.length / 8) === 0 || rank === samples.length - 1,
  );
  return [
    `${number(last.edits)} modifications d’un fichier de ${number(lines)} lignes en ${number(seconds)} s (${date}, version \`${version}\`) :`,
    '',
    table(
      ['Modifications', ...picked.map(({ edits }) => number(edits))],
      [['Mémoire', ...picked.map(({ heap }) => mega(heap))]],
    ),
    '',
    `Pente, premier dixième excepté : ${number(bytesPerEdit, 1)} octets par modification. Avant l’ouverture ${mega(before)}, après la fermeture ${mega(closed)}.`,
  ].join('\n');
}

function mutations(): string {
  const path = 'test/mutations/score.json';
  if (!existsSync(path)) return '';
  const { date, version, mutants, caught, score } = read<Score>(path);
  return `**${number(score, 1)} %** : ${number(caught)} mutants remarqués sur ${number(mutants)} (${date}, version \`${version}\`).`;
}
