/**
 * How a référentiel of two blocs is written from an empty file, as a person does who knows the job and not YAML. Told
 * to whoever has hands: a real workbench (typist.mjs), or the test that follows the same story without VS Code.
 */

/** @param today the dates of the story are told from it, so that it stays true. */
export async function write(hands, today) {
  const dates = datesFrom(today);
  await certification(hands, dates);
  await activites(hands);
  await firstBloc(hands);
  await secondBloc(hands);
  await jury(hands);
  await epreuves(hands);
  await vae(hands);
  await insertion(hands, dates);
  await opportunite(hands, dates);
  await reglementation(hands);
}

function datesFrom(today) {
  const day = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  const year = Number(today.slice(0, 4));
  return { day, years: [`${year - 2}`, `${year - 1}`] };
}

async function certification(hands, { day }) {
  await hands.shows('ajouter la section certification', { asked: true });
  await hands.picture('vide');
  await hands.pick('ajouter la section certification');
  await hands.sees(/intitule: "à compléter/);
  await hands.fill('Chargé de communication', /type: /);
  await hands.next(/niveau: /);
  await hands.next(/à compléter : en deux phrases/);
  await hands.fill(
    "Le chargé de communication conçoit les campagnes d'une organisation, en produit les contenus et en mesure les effets auprès des publics visés.",
    /depot_prevu/,
  );
  await hands.fill(day(110), /duree/);
  await hands.next(/nom: /);
  await hands.fill('Institut Rivage');
  await hands.fill('12345678200010', /nsf/);
  await hands.pick('320', { asked: true });
  await hands.next(/rome/);
  await hands.shows('E1112', { asked: true });
  await hands.picture('codes');
  await hands.pick('E1112');
  await hands.next(/formacodes/);
  await hands.fill('46347', /- "à compléter : appellation/);
  await hands.pick('Chargé de communication', { asked: true });
  await hands.next(/secteur/);
  await hands.fill('Agences, entreprises et collectivités', /Être titulaire/);
  await hands.next(/^$/);
}

async function activites(hands) {
  await hands.pick('activites', { typed: 'act' });
  await hands.sees(/intitule: $/);
  await hands.pick('Conception d’une campagne de communication');
  await hands.press('Enter');
  await hands.pick('situations', { asked: true });
  await hands.type("Réunion de cadrage avec la direction et l'agence, avant une campagne de recrutement");
  await hands.press('Enter');
  await hands.sees(/^ *- $/);
  await hands.pick(/^Définition du budget/, { asked: true });
  await hands.leaveList();
  await hands.pick('activité suivante', { asked: true });
  await hands.sees(/intitule: $/);
  await hands.pick('Rédaction d’un contenu destiné à un site');
  await hands.press('Enter');
  await hands.pick('situations', { asked: true });
  await hands.pick(/^Rédaction d’un communiqué/);
  await hands.press('Enter');
  await hands.sees(/^ *- $/);
  await hands.pick(/^Rédaction d’une publication/, { asked: true });
  await hands.leaveList();
}

async function bloc(hands, title, activite) {
  await hands.sees(/intitule: $/);
  await hands.pick(title);
  await hands.press('Enter');
  await hands.pick('activites', { asked: true });
  await hands.sees(activite);
  await hands.press('Enter');
  await hands.pick('competences', { asked: true });
}

async function statement(hands, ...pieces) {
  await hands.sees(/enonce: $/);
  for (const piece of pieces) await hands.pick(piece);
}

/** Each criterion: how it begins, and how many figures it leaves to choose. */
async function criteria(hands, ...wanted) {
  await hands.press('Enter');
  await hands.pick('criteres', { asked: true });
  for (const [rank, [text, figures = 0]] of wanted.entries()) {
    if (rank > 0) {
      await hands.press('Enter');
      await hands.pick('critère suivant', { asked: true });
    }
    await hands.sees(/enonce: $/);
    await hands.pick(text);
    for (let figure = 0; figure < figures; figure++) await hands.choose(/^\d/);
  }
  await hands.press('Enter');
}

async function firstBloc(hands) {
  await hands.pick('blocs', { asked: true });
  await bloc(hands, 'Concevoir une campagne de communication', /\[A1\]/);
  await statement(hands, 'Analyser', 'l’audience d’un site');
  await hands.shows(/^à l’aide d’une grille/);
  await hands.picture('phrase');
  await hands.pick(/^à l’aide d’une grille/);
  await hands.pick(/choisir les canaux/);
  await criteria(hands, [/^Au moins 3 constats/, 1], [/^Les constats sont classés/]);
  await hands.shows('compétence suivante', { asked: true });
  await hands.picture('suite');
  await hands.pick('compétence suivante');
  await statement(
    hands,
    'Définir',
    'le budget d’une campagne',
    /^à partir d’un diagnostic/,
    /toucher les publics/,
  );
  await criteria(hands, [/^Chaque poste de dépense/], [/^Le total des montants/]);
  await hands.pick('compétence suivante', { asked: true });
  await statement(hands, 'Planifier', 'la diffusion des contenus d’une campagne', /calendrier/, /coordonner/);
  await criteria(hands, [/^Chaque tâche/], [/^Les messages, les cibles/]);
  await hands.pick('Compétence : transition écologique', { asked: true, typed: 'éco' });
  await hands.sees(/empreinte environnementale/);
  await hands.fill('la campagne', /motivée par écrit/);
  await hands.press('Enter');
  await hands.pick('evaluations', { asked: true });
  await hands.pick('Évaluation : étude de cas');
  await hands.sees(/Étude de cas : /);
  await hands.fill("campagne de recrutement d'un hôpital", /duree/);
  await hands.next(/dossier de/);
  await hands.next();
  await hands.fill(
    "un hôpital qui peine à recruter des soignants, son budget et l'audience de son site",
    /competences: /,
  );
  await hands.press('Enter');
}

async function secondBloc(hands) {
  await hands.pick('bloc suivant', { asked: true });
  await bloc(hands, 'Rédiger un contenu destiné à un site', /\[A2\]/);
  await statement(hands, 'Rédiger', 'un communiqué de presse', /charte graphique/, /informer le public/);
  await criteria(hands, [/informations attendues/, 1], [/^Le document est remis/, 1]);
  await hands.pick('compétence suivante', { asked: true });
  await hands.sees(/enonce: $/);
  // As everyone begins: what it is worth is said at once, and how to write it instead.
  await hands.type("Savoir mesurer les résultats d'une campagne");
  await hands.fix(/Mesurer les résultats/);
  await hands.sees(/enonce: Mesurer les résultats d'une campagne$/);
  await hands.press('End');
  await hands.pick(/outil de mesure/, { typed: ' ' });
  await hands.pick(/ajuster le message/);
  await criteria(hands, [/^La source et la période/], [/^Les données manquantes/]);
  await hands.pick('Compétence : handicap et accessibilité', { asked: true, typed: 'hand' });
  await hands.sees(/Adapter/);
  await hands.fill('un support de communication', /vérifiés devant/);
  await hands.press('Enter');
  await hands.pick('Compétence : transition numérique', { asked: true, typed: 'num' });
  await hands.sees(/Exploiter/);
  await hands.fill("l'outil de mesure d'audience", /espace sécurisé/);
  await hands.press('Enter');
  await hands.pick('Compétence : santé et sécurité au travail', { asked: true, typed: 'santé' });
  await hands.sees(/Repérer/);
  await hands.fill('chaque lieu de tournage', /motivé par écrit/);
  await hands.press('Enter');
  await hands.pick('evaluations', { asked: true });
  await hands.pick('Évaluation : production');
  await hands.sees(/Production : /);
  await hands.fill("page d'actualité et communiqué de presse", /duree/);
  await hands.next(/production demandée/);
  await hands.fill("une page d'actualité et son communiqué de presse", /format de la production/);
  await hands.fill("Page d'actualité au format HTML et communiqué au format PDF", /outils et logiciels/);
  await hands.fill(
    "Ordinateur équipé d'un logiciel de mise en page et d'un outil de mesure d'audience",
    /competences: /,
  );
  await hands.press('Enter');
}

async function jury(hands) {
  await hands.pick('ajouter la section jury', { asked: true });
  await hands.sees(/président du jury : /);
  await hands.fill('directrice de la communication', /du secteur/);
  await hands.picture('jury');
  await hands.fill('responsables éditoriaux', /jury de VAE/);
  await hands.fill('directeur de la communication', /qualifié au titre/);
  await hands.fill('chargée de communication', /^$/);
}

async function epreuves(hands) {
  await hands.pick('ajouter la section epreuves', { asked: true });
  await hands.sees(/référent handicap/);
  await hands.fill('Léa Martin (handicap@rivage.example)', /adresse du service/);
  await hands.fill('certification@rivage.example', /^$/);
}

async function vae(hands) {
  await hands.pick('ajouter la section vae', { asked: true });
  await hands.sees(/livret_1/);
  await hands.fill('preuves/livret-1.pdf', /livret_2/);
  await hands.fill('preuves/livret-2.pdf', /reglement/);
  await hands.fill('preuves/reglement-vae.pdf', /portail/);
  await hands.next(/^$/);
}

async function insertion(hands, { years }) {
  await hands.pick('ajouter la section insertion', { asked: true });
  await hands.sees(/Les promotions ont disposé/);
  await hands.fill("deux salles équipées de postes de mise en page et d'un studio de tournage");
  await hands.fill('six formateurs en exercice dans des agences', /annee: /);
  for (const figure of [years[0], '38', '34', '1', '30', '27', '31', '28']) await hands.fill(figure);
  await hands.sees(/postes: /);
  await hands.fill('Chargé de communication', /description: /);
  await hands.fill(`Enquête close le 30 septembre ${years[1]}`, /annee: /);
  for (const figure of [years[1], '40', '36', '0', '33', '29']) await hands.fill(figure);
  await hands.sees(/postes: /);
  await hands.fill('Chargé de communication', /description: /);
  await hands.fill(`Enquête close le 30 juin ${Number(years[1]) + 1}`, /code: /);
  await hands.fill('RNCP35651', /intitule: /);
  await hands.fill('Chargé de communication plurimédia', /taux_emploi/);
  await hands.fill('80', /Le taux d'emploi/);
  await hands.fill('92', /différence de métier/);
  await hands.fill("un bassin d'emploi plus large", /^$/);
}

async function opportunite(hands, { day }) {
  await hands.pick('ajouter la section opportunite', { asked: true });
  await hands.sees(/date: /);
  await hands.fill(day(-190), /document: /);
  await hands.fill('preuves/etude.pdf', /croise/);
  await hands.fill("les offres de la région, les statistiques de l'emploi et trente entretiens d'employeurs");
  await hands.fill('deux cents recrutements par an en Bretagne');
  await hands.fill('la communication numérique des services publics', /nombre: /);
  await hands.next(/periode: /);
  await hands.next(/source: /);
  await hands.fill('France Travail, code ROME E1112', /Les offres relevées/);
  await hands.fill('la planification des contenus (64 %) et la rédaction web (58 %)');
  await hands.fill('les blocs BC01 et BC02', /cible: /);
  await hands.next(/repondants: /);
  await hands.next(/date: /);
  await hands.fill(day(-220), /document: /);
  await hands.fill('preuves/enquete.pdf', /organisme: /);
  await hands.fill('Fédération des agences de Bretagne', /date: /);
  await hands.fill(day(-160), /signataire: /);
  await hands.fill('Anne Le Goff, présidente', /document: /);
  await hands.fill('preuves/lettre.pdf', /titulaires interrogés/);
  await hands.fill('70');
  await hands.fill('neuf sur dix');
  await hands.fill("l'ajout de l'accessibilité des contenus", /certifications voisines/);
  await hands.fill('RNCP35651, Chargé de communication plurimédia');
  await hands.fill('la production graphique');
  await hands.fill("la conception de campagnes et la mesure d'audience", /^$/);
}

async function reglementation(hands) {
  await hands.pick('ajouter la section reglementation', { asked: true });
  await hands.sees(/texte: /);
  await hands.fill('Code de la propriété intellectuelle art. L122-4', /objet: /);
  await hands.fill("Autorisation de l'auteur avant toute diffusion d'une œuvre", /competences: /);
  await hands.choose('C2.1');
  await hands.choose('E2');
  await hands.sees(/responsable: /);
  await hands.fill('Responsable de la certification', /sources: /);
  await hands.fill('Arcom', /^$/);
}
