/** What the RNCP alone asks for: the way by experience, and what became of the holders. */
export const VAE = `vae:
  ouverte: true
  par_bloc: true
  recevabilite: >-
    Le candidat s’inscrit sur le portail France VAE, choisit la certification ou les blocs visés et dépose son dossier de
    faisabilité. Le certificateur en accuse réception, compare les activités exercées au référentiel et notifie sa décision
    motivée dans les deux mois. Aucune durée minimale d’activité n’est exigée.
  livret_1: { document: "[à compléter : chemin du livret 1 (dossier de faisabilité)]" }
  livret_2: { document: "[à compléter : chemin du livret 2 (dossier de validation, certification ou bloc)]" }
  reglement: { document: "[à compléter : chemin du règlement de VAE]" }
  accompagnement: >-
    Dès son inscription, le candidat peut être suivi par un architecte accompagnateur de parcours qu’il choisit sur la liste du
    portail. Le certificateur propose en outre deux ateliers de lecture du référentiel ; les personnes qui suivent les
    candidats ne siègent pas au jury.
  modalites: >-
    Après une décision favorable, le candidat rédige le dossier de validation (livret 2), qui décrit ses activités et les
    compétences mobilisées, pour la certification entière ou pour un bloc. Il le dépose sur le portail ; le certificateur fixe
    la date de l’entretien avec le jury, avant la fin du troisième mois suivant le dépôt. Le résultat est notifié dans les
    quinze jours, avec les blocs acquis et des recommandations en cas de validation partielle.`;

export const INSERTION = `insertion:
  methode: >-
    Enquête exhaustive auprès de tous les titulaires, toutes voies d’accès confondues, six mois puis deux ans après la
    délibération : questionnaire en ligne, deux relances, puis appel téléphonique. Le poste, l’employeur, le contrat et la
    rémunération sont relevés ; un dixième des réponses est contrôlé sur bulletin de paie ou attestation d’emploi.
  moyens: >-
    Les promotions ont disposé de [à compléter : locaux, plateaux techniques et équipements], encadrées par
    [à compléter : nombre et qualité des intervenants] ; conventions, contrats et états de présence sont tenus à disposition.
  information_titulaires: >-
    Les titulaires sont informés, à l’inscription et à chaque enquête, de la finalité du traitement, de sa base légale, de la
    transmission à France compétences, de la durée de conservation et de leurs droits d’accès, de rectification, d’effacement et
    de réclamation auprès de la CNIL, conformément au RGPD.
  promotions:
    - annee: 2024
      titulaires: 42
      repondants: 38
      neutralises: 2
      en_emploi_6_mois: 33
      dans_metier_vise_6_mois: 29
      en_emploi_2_ans: 34
      dans_metier_vise_2_ans: 31
      postes: ["[à compléter : intitulés des postes occupés]"]
      description: "[à compléter : effectifs d’exemple, à remplacer par ceux de l’enquête]"
    - annee: 2025
      titulaires: 45
      repondants: 41
      neutralises: 2
      en_emploi_6_mois: 36
      dans_metier_vise_6_mois: 32
      postes: ["[à compléter : intitulés des postes occupés]"]
      description: "[à compléter : effectifs d’exemple, à remplacer par ceux de l’enquête]"
  comparaison:
    - code: "[à compléter : code RNCP de la certification comparée]"
      intitule: "[à compléter : intitulé exact au répertoire]"
      taux_emploi: 82
      analyse: >-
        Le taux d’emploi global à six mois y est de 82 %, contre 92 % pour notre dernière promotion ; l’écart s’explique
        par [à compléter : différence de métier, de public ou de bassin d’emploi].`;
