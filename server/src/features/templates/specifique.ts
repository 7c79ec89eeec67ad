/** At the RS, competences stand at the root, without blocs. */
export const SPECIFIC = `competences:
  - id: C1
    enonce: >-
      Diagnostiquer [à compléter : situation, document ou dispositif de travail], à l’aide d’une grille d’analyse et d’un échange
      avec les utilisateurs, afin de hiérarchiser les actions à conduire
    themes: [handicap]
    criteres:
      - id: K1.1
        enonce: Dix points de contrôle sont renseignés, avec la méthode employée et le verdict obtenu
      - id: K1.2
        enonce: Les besoins de deux utilisateurs en situation de handicap figurent dans le relevé
  - id: C2
    enonce: >-
      Mettre en œuvre [à compléter : méthode ou technique attestée], à partir d’un outil numérique professionnel, afin de produire
      un résultat réutilisable par l’organisation
    themes: [transition_numerique]
    criteres:
      - id: K2.1
        enonce: Les étapes de la méthode sont exécutées dans l’ordre, sans omission
      - id: K2.2
        enonce: Le fichier remis s’ouvre sans erreur et porte un titre, une date et une version
  - id: C3
    enonce: >-
      Planifier [à compléter : intervention ou production] en prévenant les risques pour la santé et en limitant les ressources
      consommées, en vue de préserver l’équipe et l’environnement
    themes: [sante_securite, transition_ecologique, reglementation]
    criteres:
      - id: K3.1
        enonce: Deux mesures de prévention datées et attribuées répondent aux dangers cités dans le dossier
      - id: K3.2
        enonce: La consommation d’énergie du calendrier retenu est inférieure de 10 % à celle du calendrier initial

evaluations:
  - id: E1
    intitule: "Mise en situation : [à compléter : situation de travail reproduite]"
    modalite: mise_en_situation_professionnelle
    contexte: reconstitue
    forme: [pratique, oral]
    individuelle: true
    a_distance: false
    duree: 3 h
    description: >-
      À partir d’un dossier identique pour tous, le candidat établit un diagnostic, met en œuvre la méthode sur un cas d’une page,
      planifie l’intervention, puis explique ses choix pendant vingt minutes à deux évaluateurs munis d’une grille commune.
    livrables:
      - Relevé de diagnostic
      - "[à compléter : production attendue]"
      - Calendrier d’intervention
    conditions:
      documents_autorises: [Dossier de l’épreuve, Textes de référence fournis]
      materiel: ["[à compléter : équipements et logiciels fournis]"]
      consignes:
        - Lire le dossier pendant les quinze premières minutes
        - Remettre les trois productions avant l’échange
    competences: [C1, C2, C3]`;
