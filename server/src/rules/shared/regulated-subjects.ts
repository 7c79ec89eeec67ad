import { wordPattern } from './search';

/** A subject that a text regulates whatever the job, as the words of a référentiel betray it. */
export interface RegulatedSubject {
  readonly name: string;
  /** Found in activities and competences. */
  readonly words: RegExp;
  /** Found in a requirement that deals with it. */
  readonly covered: RegExp;
  /** The text to look at first. */
  readonly texte: string;
  readonly objet: string;
}

export const REGULATED_SUBJECTS: readonly RegulatedSubject[] = [
  subject(
    'les travaux électriques',
    'installations? electriques?|(?:travaux|interventions?|operations?) (?:electriques?|hors tension|sous tension|au voisinage)|armoires? electriques?|tableaux? electriques?|habilitations? electriques?|consign(?:er|ation) (?:electrique|une installation)',
    'electri[a-z]+|r4544|18-510',
    'Code du travail, art. R4544-9 à R4544-11',
    'Habilitation du travailleur qui effectue des opérations sur les installations électriques ou dans leur voisinage',
  ),
  subject(
    'l’amiante',
    'amiante|desamiant[a-z]+',
    'amiante|r4412',
    'Code du travail, art. R4412-94 à R4412-148',
    'Prévention de l’exposition à l’amiante et formation des travailleurs',
  ),
  subject(
    'la conduite d’équipements de levage ou de chantier',
    'caces|chariots? (?:elevateurs?|automoteurs?|de manutention)|engins? de (?:chantier|levage|terrassement|manutention)|grues?(?! de tournage)|nacelles?|plates?-formes? elevatrices?|pemp|ponts? roulants?|pelles? hydrauliques?|tombereaux?',
    'caces|r4323-5[5-7]|autorisation de conduite|conduite|engins?|levage',
    'Code du travail, art. R4323-55 à R4323-57',
    'Formation et autorisation de conduite des équipements de travail mobiles ou de levage',
  ),
  subject(
    'le travail en hauteur',
    'travaux? en hauteur|echafaudages?|cordistes?|acces sur cordes?|toitures?|harnais',
    'hauteur|r4323|echafaud[a-z]+|r408',
    'Code du travail, art. R4323-58 à R4323-90',
    'Travaux temporaires en hauteur',
  ),
  subject(
    'l’hygiène alimentaire',
    'haccp|hygiene alimentaire|denrees? alimentaires?|(?:preparer|preparation|fabriquer|produire|cuisiner) (?:[a-z]+ ){0,3}(?:plats?|mets|repas|produits alimentaires)|chaine du froid|toxi-infections?|restauration (?:collective|commerciale)',
    'hygiene|852/2004|haccp|alimentaire[s]?|178/2002|1169/2011',
    'Règlement (CE) n° 852/2004 et code rural et de la pêche maritime, art. L233-4',
    'Hygiène des denrées alimentaires et formation du personnel',
  ),
  subject(
    'les installations de gaz',
    'installations? (?:de |au )?gaz|gaz naturel|chaudieres? (?:a )?gaz|conduites? de gaz|appareils? (?:a )?gaz',
    'gaz',
    'Arrêté du 23 février 2018 relatif aux installations de gaz combustible des bâtiments d’habitation',
    'Règles techniques et de sécurité des installations de gaz',
  ),
  subject(
    'les fluides frigorigènes',
    'fluides? frigorigenes?|fluides? fluores?|gaz fluores?',
    'frigorig[a-z]+|fluor[a-z]+|r543',
    'Code de l’environnement, art. R543-75 et suivants',
    'Attestation d’aptitude à la manipulation des fluides frigorigènes',
  ),
  subject(
    'les données personnelles',
    'donnees? (?:a caractere )?personnel(?:s|le|les)?|rgpd|fichiers? (?:de )?(?:clients?|prospects?|salaries|adherents|candidats|patients|usagers)|base de donnees (?:clients?|prospects?)|dossiers? (?:des |du )?(?:salaries?|personnels?|candidats?)',
    'donnees|rgpd|2016/679|informatique et libertes|cnil|vie privee',
    'Règlement (UE) 2016/679 (RGPD) et loi n° 78-17 du 6 janvier 1978',
    'Protection des données personnelles traitées dans l’activité',
  ),
  subject(
    'le médicament',
    'medicaments?|delivr[a-z]+ (?:une |des )?ordonnances?|substances? veneneuses?|stupefiants?',
    'medicament[a-z]*|pharmac[a-z]+|sante publique|veterinaire[s]?|soins?',
    'Code de la santé publique, art. L4211-1',
    'Réserve de la préparation et de la dispensation du médicament aux pharmaciens',
  ),
  subject(
    'l’accueil de mineurs',
    "(?:accueil|encadr[a-z]+|encadrement|garde|animation|prise en charge|surveill[a-z]+) (?:[a-z']+ ){0,3}(?:mineurs|enfants)|(?:mineurs|enfants) (?:accueillis|confies)|assistante?s? maternel(?:le)?s?|centres? de loisirs|colonies? de vacances|accueil (?:collectif|des jeunes enfants)",
    'mineurs?|enfants?|l133-6|honorabilite|action sociale|maternel[a-z]*|petite enfance|l227',
    'Code de l’action sociale et des familles, art. L133-6 et L227-1 à L227-12',
    'Conditions d’honorabilité et accueil collectif de mineurs',
  ),
  subject(
    'les produits phytopharmaceutiques',
    'phytosanitaires?|phytopharmaceutiques?|pesticides?|herbicides?|certiphyto|biocides?',
    'phyto[a-z]+|l254|biocides?|certiphyto',
    'Code rural et de la pêche maritime, art. L254-1 à L254-3',
    'Certificat individuel pour l’usage, la vente ou le conseil de produits phytopharmaceutiques',
  ),
  subject(
    'les rayonnements ionisants',
    'rayonnements? ionisants?|radioprotection|sources? radioactives?|radiographie industrielle',
    'ionisant[s]?|radio[a-z]+|r4451',
    'Code du travail, art. R4451-1 et suivants',
    'Prévention des risques d’exposition aux rayonnements ionisants',
  ),
  subject(
    'la sécurité privée',
    'agents? de (?:securite privee|surveillance|gardiennage)|securite privee|cynophiles?|videoprotection|transport(?:s)? de fonds|protection rapprochee',
    'securite interieure|cnaps|l61[0-9]|carte professionnelle|videoprotection|livre vi',
    'Code de la sécurité intérieure, art. L611-1 et L612-20',
    'Carte professionnelle et conditions d’exercice des activités privées de sécurité',
  ),
  subject(
    'le transport de marchandises dangereuses',
    '(?:marchandises|matieres) dangereuses',
    'dangereu[a-z]+|adr|tmd',
    'Arrêté du 29 mai 2009 relatif aux transports de marchandises dangereuses par voies terrestres (« TMD ») et accord ADR',
    'Formation des intervenants et conseiller à la sécurité',
  ),
];

function subject(
  name: string,
  words: string,
  covered: string,
  texte: string,
  objet: string,
): RegulatedSubject {
  return { name, words: wordPattern(words), covered: wordPattern(covered), texte, objet };
}
