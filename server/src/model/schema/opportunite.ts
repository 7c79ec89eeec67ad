import { entier, liste, objet, prose, texte } from './meta';

const document = texte({
  description: 'Chemin du document, relatif à ce fichier.',
  example: 'preuves/etude.pdf',
  form: 'chemin',
});

export const opportunite = objet(
  {
    etude: objet(
      {
        date: texte({
          description: 'Date de l’étude, récente au dépôt.',
          example: '2026-05-02',
          form: 'date',
        }),
        document,
        resume: prose({
          description:
            'Ce que l’étude établit : besoin actuel, évolution probable, effet attendu de la certification.',
          source: 'Vademecum RNCP, 2.1.1.1',
        }),
      },
      {
        description:
          'Étude d’opportunité : le besoin du marché du travail et son évolution. Elle fonde le premier critère au répertoire spécifique.',
        source: 'art. R6113-11, I, 1° du code du travail ; Vademecum RNCP, 2.1.1.1',
      },
    ),
    offres_emploi: objet(
      {
        nombre: entier({ description: 'Nombre d’offres relevées.', example: '240' }),
        periode: texte({
          description: 'Période du relevé : deux mois séparés par une barre.',
          example: '2026-01/2026-06',
          form: 'periode',
        }),
        source: texte({ description: 'Où les offres ont été relevées.', example: 'France Travail' }),
        analyse: prose({ description: 'Ce que les offres disent des compétences demandées.' }),
      },
      {
        description: 'Analyse des offres d’emploi du métier ou de la compétence visés.',
      },
    ),
    enquetes: liste(
      objet(
        {
          cible: texte({ description: 'Qui a été interrogé.', example: 'employeurs' }),
          repondants: entier({ description: 'Nombre de réponses obtenues.', example: '57' }),
          date: texte({ description: 'Date de l’enquête.', example: '2026-03-01', form: 'date' }),
          document,
        },
        { description: 'Une enquête sur le besoin.' },
      ),
      {
        description:
          'Enquêtes, d’abord auprès d’employeurs, qui établissent le besoin exprimé par les professionnels.',
        source: 'Vademecum RNCP, 2.1.1.1',
        element: 'une enquête',
      },
    ),
    soutiens: liste(
      objet(
        {
          organisme: texte({
            description: 'Organisme qui soutient le projet, autre que le demandeur.',
            example: 'Fédération du bâtiment',
          }),
          date: texte({ description: 'Date de la lettre.', example: '2026-04-01', form: 'date' }),
          signataire: texte({ description: 'Qui a signé, et à quel titre.', example: 'La présidente' }),
          document,
        },
        { description: 'Une lettre de soutien, datée et signée.' },
      ),
      {
        description: 'Lettres de soutien de professionnels, d’entreprises ou de branches.',
        element: 'un soutien',
      },
    ),
    retours_beneficiaires: prose({
      description: 'Ce que des bénéficiaires ont dit de l’utilité de la certification.',
    }),
    offre_existante: prose({
      description: 'Certifications déjà présentes dans le même champ, et ce qui distingue celle-ci.',
      source: 'Vademecum RNCP, 2.1.1.1',
    }),
    bilan: prose({
      description: 'Bilan de la mise en œuvre de la certification enregistrée, pour un renouvellement.',
      source: 'art. R6113-11, I, 1° du code du travail',
      register: 'RS',
    }),
    valeur_usage: prose({
      description:
        'Impact sur la sécurisation ou le développement du parcours professionnel, à partir de promotions de titulaires.',
      source: 'art. R6113-11, I, 1° bis du code du travail',
      register: 'RS',
    }),
  },
  {
    description:
      'Opportunité du projet : les preuves du besoin. Premier critère au répertoire spécifique, complément des promotions au RNCP.',
    source: 'art. R6113-11, I, 1° du code du travail ; Vademecum RNCP, 2.1.1.1 et 2.4',
  },
);
