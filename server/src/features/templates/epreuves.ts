import type { Shape } from './shape';

/** The règlement d’évaluation: every procedure that the Vademecum asks for. */
export function epreuves({ rncp, cqp }: Shape): string {
  const body = cqp ? 'la\n    commission paritaire nationale de l’emploi' : 'le\n    comité de certification';
  return `epreuves:
  convocation: >-
    Le règlement d’évaluation, les dates, les modalités et les critères sont remis à l’inscription et publiés sur le site du
    certificateur. La convocation nominative est adressée par courriel trente jours avant la session ; elle indique le
    lieu, l’horaire, la durée, les pièces et le matériel à présenter, ainsi que les coordonnées du référent handicap.
  verification_prerequis: >-
    Le service de la certification contrôle les pièces justifiant des prérequis quarante jours avant la session ; une pièce
    manquante est signalée par écrit au candidat, qui dispose de dix jours pour la produire.
  responsable: >-
    Un responsable de session, désigné par le certificateur et étranger aux délibérations, organise les épreuves, contrôle les
    identités, remet les sujets, tient le registre et paraphe le procès-verbal.
  deroulement: >-
    Le responsable de session vérifie l’identité sur pièce, fait émarger les candidats, lit les consignes et annonce le temps
    imparti. Les sujets, tirés d’une banque validée par le certificateur, sont remis sous pli fermé. Chaque évaluateur remplit sa
    grille seul avant toute mise en commun.
  surveillance: >-
    Un surveillant pour douze candidats est présent pendant les épreuves écrites ; les téléphones et les objets connectés sont
    déposés à l’entrée et chaque sortie est inscrite au registre avec son horaire.
  validation: >-
    ${rncp ? BLOCS_ACQUIRED : ALL_ACQUIRED}
  amenagements_handicap: >-
    Le référent handicap, [à compléter : nom et adresse de contact], reçoit tout candidat qui en fait la demande, au plus tard
    trente jours avant la session, et propose par écrit les aménagements liés à sa situation : temps majoré, pauses, sujet
    agrandi ou en braille, interprète en langue des signes, matériel personnel, poste aménagé, épreuve fractionnée, assistance
    humaine. Les compétences évaluées restent les mêmes et le jury n’a pas connaissance de la nature du handicap.
  incidents: >-
    Tout dysfonctionnement (panne, erreur de sujet, absence d’un évaluateur, évacuation, accident) est consigné par le responsable
    de session, qui prend les mesures conservatoires et prévient le responsable de la certification le jour même. Selon la
    gravité, l’épreuve est prolongée, reprise ou reportée à une date fixée sous quinze jours, sans frais pour les candidats ;
    la suite donnée est portée au procès-verbal.
  fraude: >-
    En cas de fraude ou de plagiat, le surveillant dresse un constat contresigné et le candidat termine l’épreuve. Le responsable
    de la certification l’invite à présenter ses observations écrites sous dix jours, puis le jury statue : avertissement,
    annulation de l’épreuve ou interdiction de se présenter pendant un an. Les écrits sont soumis à un logiciel de détection des
    similitudes.
  rattrapage: >-
    ${rncp ? BLOC_AGAIN : ALL_AGAIN}
  resultats: >-
    Les résultats sont notifiés à chaque candidat par courriel dans les quinze jours qui suivent la délibération, avec le relevé des
    compétences acquises. Le parchemin est délivré sous deux mois avec un code d’authentification, et
    les titulaires sont déclarés à la Caisse des dépôts et consignations.
  reclamations: >-
    Le candidat peut, dans les deux mois qui suivent la notification, demander communication de ses grilles et former un recours
    écrit à l’adresse [à compléter : adresse du service de la certification]. Une commission de trois personnes étrangères au
    jury répond par écrit, avec ses motifs, sous trente jours ; si une irrégularité est établie, le jury délibère de nouveau ou
    une nouvelle épreuve est organisée. Le candidat est informé de ses recours devant le juge.
  controle_interne: >-
    Le certificateur audite chaque année la moitié des sessions, sur place et sur pièces, y compris celles de ses partenaires
    habilités : sujets, identités, grilles, délais et procès-verbaux. Les écarts font l’objet d’un plan d’actions suivi par ${body}, qui publie un bilan annuel.`;
}

const BLOCS_ACQUIRED = `Un bloc est acquis lorsque toutes ses compétences sont évaluées « acquises » au vu des grilles ; aucune compensation n’est
    admise d’un bloc à l’autre. La certification est délivrée lorsque tous les blocs sont acquis, ensemble ou séparément. Un bloc
    acquis l’est sans limite de temps et donne lieu à un certificat.`;

const ALL_ACQUIRED = `La certification est délivrée lorsque toutes les compétences sont évaluées « acquises » au vu des grilles ; aucune
    compensation n’est admise d’une compétence à l’autre.`;

const BLOC_AGAIN = `Un candidat ajourné à un bloc peut le présenter de nouveau, sur un autre sujet, lors de l’une des deux sessions qui suivent la
    notification ; il conserve les blocs acquis et reçoit la liste des compétences restant à établir.`;

const ALL_AGAIN = `Un candidat ajourné peut se présenter de nouveau, sur un autre sujet, lors de l’une des deux sessions qui suivent la
    notification ; il reçoit la liste des compétences restant à établir.`;
