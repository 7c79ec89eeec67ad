import type { Shape } from './shape';

/** Why the certification is needed. */
export function opportunite({ rncp, renewal }: Shape): string {
  const use = rncp ? '' : USE;
  return `opportunite:
  etude:
    date: "[à compléter : date de l’étude (AAAA-MM-JJ)]"
    document: "[à compléter : chemin du document]"
    resume: >-
      L’étude croise [à compléter : sources statistiques, offres analysées et employeurs interrogés]. Elle établit un besoin
      de [à compléter : volume de recrutements et territoire], porté par [à compléter : évolutions du métier].
  offres_emploi:
    nombre: 240
    periode: 2026-01/2026-06
    source: "[à compléter : France Travail ou autre source, avec le code ROME]"
    analyse: >-
      Les offres relevées demandent [à compléter : compétences citées et leur part en pourcentage], auxquelles répondent
      [à compléter : blocs ou compétences concernés].
  enquetes:
    - cible: employeurs
      repondants: 57
      date: "[à compléter : date de l’enquête (AAAA-MM-JJ)]"
      document: "[à compléter : chemin du rapport d’enquête]"
  soutiens:
    - organisme: "[à compléter : branche, fédération, entreprise ou collectivité]"
      date: "[à compléter : date de la lettre (AAAA-MM-JJ)]"
      signataire: "[à compléter : nom et fonction du signataire]"
      document: "[à compléter : chemin de la lettre]"
  retours_beneficiaires: >-
    Sur [à compléter : nombre] titulaires interrogés, [à compléter : part] déclarent utiliser chaque semaine les
    compétences certifiées ; leurs demandes ont conduit à [à compléter : évolution apportée au référentiel].
  offre_existante: >-
    Les certifications voisines ont été examinées : [à compléter : codes et intitulés]. Elles visent
    [à compléter : périmètre des certifications voisines] ; celle-ci s’en distingue par
    [à compléter : activités ou compétences propres].${renewal && !rncp ? REVIEW : ''}${use}`;
}

const USE = `
  valeur_usage: >-
    Sur [à compléter : promotions et nombre de titulaires], [à compléter : part] ont obtenu une évolution de poste, de
    classification ou de rémunération dans les deux ans et [à compléter : part] des demandeurs d’emploi citent la
    certification comme décisive dans leur recrutement.`;

const REVIEW = `
  bilan: >-
    Depuis l’enregistrement, [à compléter : nombre] titulaires ont été certifiés en [à compléter : nombre] sessions, dont
    [à compléter : part] de demandeurs d’emploi ; les enquêtes menées auprès d’eux et de leurs employeurs ont conduit à
    [à compléter : évolutions apportées].`;

/** The texts that bind the job; `competence` and `evaluation` answer to the first. */
export function reglementation(
  link: { readonly competence: string; readonly evaluation: string } | undefined,
): string {
  const answered = link
    ? `\n      competences: [${link.competence}]\n      evaluations: [${link.evaluation}]`
    : '';
  return `reglementation:
  exigences:
    - id: R1
      texte: "[à compléter : code et article, décret ou norme]"
      objet: "[à compléter : ce que le texte impose au professionnel]"${answered}
  veille:
    responsable: "[à compléter : fonction de la personne chargée de la veille]"
    frequence: trimestrielle
    sources: [Légifrance, "[à compléter : publications de la branche ou du ministère]"]
    integration: >-
      Chaque évolution est inscrite dans un registre de veille ; le comité de certification décide sous un mois de la mise à jour
      des compétences, des sujets et des grilles, et en informe par écrit les évaluateurs et les partenaires.`;
}

export const JUSTIFICATIFS = `justificatifs:
  - id: J1
    type: lettre_soutien
    titre: "[à compléter : titre de la pièce]"
    document: "[à compléter : chemin du document]"
    date: "[à compléter : date de la pièce (AAAA-MM-JJ)]"
    signe: true
    signataire: "[à compléter : nom et fonction du signataire]"
    verifiable: true
    pour: [opportunite]`;

/** The deposit of the registered certification. */
export const DEPOTS = `depots:
  - date: "[à compléter : date du dépôt qui a conduit à l’enregistrement (AAAA-MM-JJ)]"
    decision: enregistrement
    date_decision: "[à compléter : date de la décision (AAAA-MM-JJ)]"
    version: "[à compléter : révision ou fichier de la version enregistrée]"`;
