// Writes a synthetic but well-formed French référentiel of about N lines: node bench/generate.mjs N [SEED] > out.yaml
// Deterministic (seeded), so that two runs and two servers see the same bytes.
const lines = Number(process.argv[2] ?? 600);
let seed = Number(process.argv[3] ?? 42);
const rnd = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed >>> 9) % n;
};
const pick = (a) => a[rnd(a.length)];
const verbes = [
  'Analyser',
  'Concevoir',
  'Élaborer',
  'Piloter',
  'Mettre en œuvre',
  'Évaluer',
  'Négocier',
  'Planifier',
  'Contrôler',
  'Animer',
  'Définir',
  'Rédiger',
  'Sélectionner',
  'Organiser',
  'Déployer',
  'Diagnostiquer',
  'Superviser',
  'Arbitrer',
  'Budgéter',
  'Cartographier',
];
const objets = [
  "le plan d'actions commerciales",
  'la stratégie de recrutement',
  'les indicateurs de performance',
  'le cahier des charges fonctionnel',
  'le budget prévisionnel',
  'la veille réglementaire',
  'les besoins des parties prenantes',
  'le parcours client omnicanal',
  'la politique de sécurité',
  'les risques du projet',
  "le système d'information",
  'la démarche qualité',
  'les contrats fournisseurs',
  'la communication interne',
  "l'architecture applicative",
  'le tableau de bord social',
  'les tests de recette',
  'la chaîne logistique',
  'le dispositif de formation',
  "l'audit énergétique",
];
const moyens = [
  'en exploitant les données de marché disponibles',
  "à l'aide d'outils de planification collaboratifs",
  "en s'appuyant sur la réglementation en vigueur",
  'en mobilisant les équipes pluridisciplinaires',
  "à partir d'entretiens menés auprès des utilisateurs",
  "en appliquant la méthode retenue par l'entreprise",
  'en tenant compte des situations de handicap',
  'en comparant au moins trois scénarios chiffrés',
];
const buts = [
  "afin de garantir l'atteinte des objectifs fixés",
  'afin de réduire les délais de livraison',
  'afin de sécuriser la décision de la direction',
  "afin d'améliorer la satisfaction des bénéficiaires",
  "afin de limiter l'impact environnemental de l'activité",
  'afin de respecter le budget alloué',
];
const criteres = [
  'Au moins trois sources datées sont citées',
  'Le budget présenté est équilibré à 5 % près',
  'Les écarts entre prévu et réalisé sont chiffrés',
  "Les obligations d'accessibilité sont listées et appliquées",
  'Le planning identifie les jalons et le chemin critique',
  'Chaque risque est associé à une action de prévention',
];
const contextes = [
  "d'un réseau de points de vente",
  "d'une exploitation viticole",
  "d'un service hospitalier",
  "d'un atelier de chaudronnerie",
  "d'une collectivité rurale",
  "d'un studio d'animation",
  "d'une plateforme de livraison",
  "d'un chantier de réhabilitation",
  "d'une agence de voyages",
  "d'un laboratoire d'analyses",
  "d'une régie publicitaire",
  "d'un entrepôt frigorifique",
  "d'une maison d'édition",
  "d'un cabinet d'assurance",
  "d'une ferme solaire",
  "d'un centre d'appels",
  "d'une école de conduite",
  "d'un port de plaisance",
  "d'une scierie",
  "d'un club sportif",
  "d'une mutuelle",
  "d'une station de ski",
  "d'un abattoir",
  "d'une galerie d'art",
];
const indices = [
  'chiffré en euros',
  'daté et signé',
  'remis sous huit jours',
  'relu par un pair',
  'classé par priorité',
  "comparé à l'année précédente",
  'présenté sur une page',
  'appuyé sur deux mesures',
  'conforme à la norme citée',
  'archivé sous un nom unique',
];
const out = [];
const p = (s) => out.push(s);
p('format: 1');
p('certification:');
p('  intitule: Responsable de projets de transformation');
p('  repertoire: RNCP');
p('  niveau: 6');
p('activites:');
const blocs = Math.max(2, Math.round(lines / 75));
for (let b = 1; b <= blocs; b++) {
  p(`  - id: A${b}`);
  p(`    intitule: Activité ${b} — ${pick(objets)}`);
}
p('blocs:');
for (let b = 1; b <= blocs; b++) {
  p(`  - id: BC${String(b).padStart(2, '0')}`);
  p(`    intitule: ${pick(verbes)} ${pick(objets)} (domaine ${b})`);
  p(`    activites: [A${b}]`);
  p('    competences:');
  const n = 8;
  for (let c = 1; c <= n; c++) {
    p(`      - id: C${b}.${c}`);
    p(`        enonce: >-`);
    p(`          ${pick(verbes)} ${pick(objets)} ${pick(contextes)} ${pick(moyens)},`);
    p(`          ${pick(buts)}, puis ${pick(verbes).toLowerCase()} ${pick(objets)}`);
    p(`        criteres:`);
    p(`          - ${pick(criteres)}, ${pick(indices)}`);
    p(
      `          - ${pick(objets)[0].toUpperCase() + pick(objets).slice(1)} ${pick(contextes)} est ${pick(indices)}`,
    );
  }
  p('    evaluations:');
  p(`      - id: E${b}`);
  p('        modalite: mise_en_situation_professionnelle');
  p('        forme: [oral]');
  p('        duree: 45 min');
  p(`        competences: [${Array.from({ length: n }, (_, i) => `C${b}.${i + 1}`).join(', ')}]`);
}
p('jury:');
p('  certification:');
p('    membres:');
p('      - { qualite: Président du jury, president: true, nombre: 1, professionnel: true, externe: true }');
p('      - { qualite: Professionnel en exercice, nombre: 2, professionnel: true, externe: true }');
p('      - { qualite: Représentant du certificateur, nombre: 1, professionnel: false, externe: false }');
console.log(out.join('\n'));
