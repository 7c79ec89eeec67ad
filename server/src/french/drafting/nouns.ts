import { words } from '../lexicon/words';
import { fold } from '../text';

/**
 * Classes of nouns, which decide what verbs they may be the object of and how they are assessed.
 * P persons, D documents, F forms and records, L plans and projects, T things, M machines, O things that are made, S software and systems, I information, A activities, R what
 * goes wrong, E events.
 */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  P: words(`client clientele usager equipe collaborateur salarie personnel patient resident enfant public visiteur
    beneficiaire candidat prospect fournisseur prestataire partenaire convive voyageur famille adherent utilisateur
    personne participant intervenant acteur locataire acquereur occupant`),
  D: words(`rapport dossier devis contrat compte-rendu support notice cahier document note courrier convention
    catalogue annonce article schema dessin maquette cartographie grille guide tableau bilan menu carte documentation
    specification argumentaire synthese`),
  F: words(
    `facture declaration bulletin registre releve bordereau fiche formulaire bon piece-comptable ecriture`,
  ),
  L: words(`plan planning strategie programme budget politique projet campagne action offre demarche dispositif
    feuille scenario solution proposition objectif protocole methode methodologie procedure orientation choix
    calendrier parcours architecture`),
  T: words(`materiel batiment produit plat sol local locaux outil marchandise article colis stock plante espace chambre
    logement mobilier linge surface ingredient matiere`),
  M: words(
    `machine equipement installation vehicule engin ligne poste composant organe moteur appareil robot`,
  ),
  O: words(
    `piece ouvrage mur cloison structure element sous-ensemble produit plat prototype meuble menuiserie`,
  ),
  S: words(`application logiciel base serveur code interface site systeme infrastructure reseau plateforme
    environnement composant fonctionnalite api`),
  I: words(`besoin donnee information indicateur resultat ecart cout demande marche tendance caracteristique attente
    exigence performance chiffre ressource competence tache effort quantite mesure enjeu contrainte source cible
    etat marge tarif prix`),
  A: words(`activite production maintenance vente intervention chantier tournee livraison collecte relation service
    soin travaux achat approvisionnement flux processus exploitation recrutement gestion operation fabrication
    paie comptabilite accueil nettoyage organisation`),
  R: words(`panne anomalie risque incident litige vulnerabilite reclamation dysfonctionnement defaut non-conformite
    conflit alea accident urgence menace erreur`),
  E: words(`reunion entretien formation visite rendez-vous evenement negociation diagnostic audit controle atelier
    seance enquete etude veille etat-des-lieux inventaire essai test prestation animation manifestation soutenance`),
};

const CLASS_OF: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const [letter, stems] of Object.entries(CLASSES))
    for (const stem of stems) map.set(stem, (map.get(stem) ?? '') + letter);
  return map;
})();

/** The classes of a noun, by its singular; empty when it is not known. */
export function classesOf(noun: string): string {
  const folded = fold(noun);
  const known = CLASS_OF.get(folded);
  if (known !== undefined) return known;
  return CLASS_OF.get(folded.replace(/(?:aux)$/u, 'al').replace(/[sx]$/u, '')) ?? '';
}

const SINGULAR = new Set(words("le la l' un une du son sa ce cet cette chaque"));
const PLURAL = new Set(words('les des ses ces leurs plusieurs'));
const WITHIN = /\s(?:d['’]un(?:e)?\s|d['’]|de\sl['’]|de\sla\s|des?\s|du\s)/u;

/** A noun with its determiner and complements: « le plan d’action commercial ». */
export interface NounPhrase {
  /** With its determiner, in lower case. */
  readonly text: string;
  /** Its determiner, without accents nor spaces: le, la, l', les, un, une, des. */
  readonly determiner: string;
  /** The noun that leads it, as written. */
  readonly noun: string;
  readonly plural: boolean;
  readonly classes: string;
}

/** What may stand in a sentence of YAML without quotes, and is no list, note or abbreviation. */
export const PLAIN = /^[\p{L}\p{N}'’ %-]+$/u;
/** What opens another part of the sentence: the noun phrase ends before. */
const ENDS =
  /\s(?:et|ou|ainsi|pour|afin|en\svue|selon|avec|dans|à|au|aux|par|sur|lors|en|lié(?:e|s|es)?|après|avant|depuis|durant|jusqu|qui|que|dont|où|auprès|sous|chez|entre|pendant|via)(?=\s)|[,;:.()«»/–—]/u;

/** Reads a text that begins with a determiner; nothing when the grammar of it is not certain. */
export function nounPhrase(source: string, most = 9): NounPhrase | undefined {
  const whole = source.replace(/\s+/gu, ' ').trim();
  const end = ENDS.exec(whole)?.index ?? whole.length;
  const text = whole.slice(0, end).trim();
  const match = /^(l['’]|(?:les?|la|un|une|des|du|son|sa|ses|chaque)(?=\s))\s*(\p{L}[\p{L}-]*)/iu.exec(text);
  if (!match || !PLAIN.test(text)) return undefined;
  const determiner = fold(match[1]!);
  const noun = match[2]!;
  if (!SINGULAR.has(determiner) && !PLURAL.has(determiner)) return undefined;
  if (noun.length < 3 || text.split(' ').length > most) return undefined;
  return {
    text: text.charAt(0).toLowerCase() + text.slice(1),
    determiner,
    noun,
    plural: PLURAL.has(determiner),
    classes: classesOf(noun),
  };
}

/** « le plan d’action d’un service » → « le plan d’action », then « un service »: the phrase and what completes it. */
export function complementOf({ text }: NounPhrase): NounPhrase | undefined {
  const match = /\s(d['’]un(?:e)?\s|de\sl['’]|de\sla\s|du\s|des\s)(?=\p{L})/u.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const determiner = match[1]!.replace(/^d['’]|^de\s/u, '');
  const opened = determiner === 'du ' ? 'le ' : determiner === 'des ' ? 'les ' : determiner;
  return nounPhrase(`${opened}${rest}`);
}

/** The same, as something already spoken of: « un bâtiment » → « le bâtiment ». */
export function definite(phrase: NounPhrase): NounPhrase {
  const { determiner, text, noun } = phrase;
  if (determiner !== 'un' && determiner !== 'une' && determiner !== 'des') return phrase;
  const rest = text.slice(text.indexOf(' ') + 1);
  const article = determiner === 'des' ? 'les ' : elides(noun) ? 'l’' : determiner === 'un' ? 'le ' : 'la ';
  return { ...phrase, text: `${article}${rest}`, determiner: fold(article.trim()) };
}

const ASPIRATED = /^(?:handicap|haut|hors|halle|hangar|haie|hall|havre|heurt|hiérarchi|hasard|hausse)/u;

/** « l’ », « d’ » before this word. */
export function elides(word: string): boolean {
  return /^[aâàeéèêëiîïoôuyhœ]/iu.test(word) && !ASPIRATED.test(word.toLowerCase());
}

/** « le plan » → « du plan », « un plan » → « d’un plan », « des clients » → « de clients ». */
export function withDe(text: string): string {
  const bare = text.replace(/^des\s/u, '');
  return join(bare, /^le\s/u, 'du ', /^les\s/u, 'des ', elides(bare) ? 'd’' : 'de ');
}

/** « le plan » → « au plan », « les besoins » → « aux besoins ». */
export function withA(text: string): string {
  return join(text, /^le\s/u, 'au ', /^les\s/u, 'aux ', 'à ');
}

function join(
  text: string,
  one: RegExp,
  oneText: string,
  many: RegExp,
  manyText: string,
  other: string,
): string {
  if (one.test(text)) return text.replace(one, oneText);
  if (many.test(text)) return text.replace(many, manyText);
  return `${other}${text}`;
}

/** The head noun and its adjectives, without « d’un bâtiment », when the phrase is long. */
export function shortened(phrase: NounPhrase, most: number): NounPhrase {
  if (phrase.text.split(' ').length <= most) return phrase;
  const parts = phrase.text.split(WITHIN);
  const cut = parts[0]!;
  return cut.split(' ').length < 2 && !/['’]/u.test(cut) ? phrase : { ...phrase, text: cut };
}
