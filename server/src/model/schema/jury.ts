import { booleen, entier, liste, objet, prose, texte } from './meta';

const membre = objet(
  {
    qualite: prose({
      description: 'Qualité au titre de laquelle le membre siège, celle que le procès-verbal portera.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'Professionnel en exercice du secteur',
    }),
    president: booleen({
      description: 'Vrai pour le président du jury ; faux si rien n’est dit.',
      source: 'Vademecum RNCP, 3.3.1 ; pour la VAE, art. D6412-6 du code du travail',
      example: 'true',
    }),
    nombre: entier({
      description: 'Nombre de membres de cette qualité.',
      source: 'Vademecum RNCP, 3.3.1',
      example: '2',
    }),
    professionnel: booleen({
      description:
        'Vrai pour qui exerce le métier visé ou supervise des personnes qui l’exercent. Les professionnels composent principalement le jury.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'true',
    }),
    externe: booleen({
      description:
        'Vrai pour qui est extérieur au certificateur et aux organismes qu’il habilite. Les membres externes sont la majorité, ou ont la majorité des voix.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'true',
    }),
    voix: entier({
      description:
        'Nombre de voix de chacun, une si rien n’est dit. Chaque membre a le même poids dans la décision.',
      source: 'Vademecum RNCP, 3.3.1',
      example: '1',
    }),
    formateur: booleen({
      description: 'Vrai si le membre a participé à la formation des candidats ; faux si rien n’est dit.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'false',
    }),
    tuteur: booleen({
      description:
        'Vrai pour un maître d’apprentissage, un tuteur ou un maître de stage : il peut éclairer le jury, pas en faire partie.',
      source: 'Vademecum RNCP, 2.3.1.1, focus sur les évaluations des périodes en entreprise',
      example: 'false',
    }),
    employeur_du_candidat: booleen({
      description:
        'Vrai pour l’employeur d’un candidat, qui ne peut siéger ou doit se déporter ; faux si rien n’est dit.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'false',
    }),
    accompagnateur: booleen({
      description:
        'Vrai si le membre a accompagné le candidat dans sa démarche de VAE, ce qui est exclu ; faux si rien n’est dit.',
      source: 'art. D6412-6 du code du travail',
      example: 'false',
    }),
    salarie: booleen({
      description:
        'Vrai si le certificateur verse un salaire à ce membre. Un membre externe peut être indemnisé, non salarié.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'false',
    }),
    qualifie: booleen({
      description: 'Vrai, dans un jury de VAE, pour qui est qualifié au titre de la certification visée.',
      source: 'art. D6412-6 du code du travail',
      example: 'true',
    }),
    employeur: booleen({
      description:
        'Vrai pour qui siège au titre du collège des employeurs d’un jury paritaire. Pour l’employeur d’un candidat, c’est `employeur_du_candidat`.',
      source: 'Vademecum RNCP, 3.3.1',
      example: 'true',
    }),
  },
  {
    description: 'Un ou plusieurs membres de même qualité, avec ce qui permet de compter les majorités.',
    source: 'Vademecum RNCP, 3.3.1',
  },
);

const juryShape = {
  membres: liste(membre, {
    description:
      'Composition du jury, qui est collégial : au moins deux membres, une majorité d’externes, des professionnels principalement.',
    source: 'Vademecum RNCP, 2.3.2, a, et 3.3.1',
    element: 'un membre',
  }),
  voix_preponderante: texte({
    description:
      'Qualité du membre dont la voix l’emporte en cas de partage. Dans un jury de VAE, c’est de droit celle du président.',
    source: 'art. D6412-6 du code du travail ; Vademecum RNCP, 3.3.1',
    example: 'Président du jury',
  }),
  parite: prose({
    description: 'Comment la composition concourt à une représentation équilibrée des femmes et des hommes.',
    source: 'art. D6412-6 du code du travail',
  }),
  designation: prose({
    description: 'Procédure de désignation ou d’habilitation des membres, à décrire et à rendre publique.',
    source: 'Vademecum RNCP, 2.3.2, a',
  }),
  decision: prose({
    description: 'Règle de décision : majorité, voix de chacun, partage.',
    source: 'Vademecum RNCP, 3.3.1',
    example: 'Les décisions sont prises à la majorité, chaque membre ayant une voix',
  }),
  independance: prose({
    description:
      'Ce qui prévient les conflits d’intérêts : aucun lien personnel ou professionnel avec le candidat, déport, information des membres.',
    source: 'Vademecum RNCP, 3.3.1',
  }),
  proces_verbal: prose({
    description:
      'Le procès-verbal : daté, signé de tous les membres avec leur qualité, il liste les candidats admis et les blocs validés.',
    source: 'Vademecum RNCP, 3.3.1',
  }),
  description: prose({
    description: 'Jury décrit en texte libre, comme la source l’écrit ; les clés structurées l’emportent.',
  }),
};

export const jury = objet(
  {
    certification: objet(juryShape, {
      description:
        'Le jury qui décide de la délivrance de la certification : collégial, indépendant du certificateur et de la formation.',
      source: 'Vademecum RNCP, 2.3.2, a, et 3.3.1',
    }),
    vae: objet(juryShape, {
      description:
        'Le jury de VAE : au moins deux personnes, dont une qualifiée au titre de la certification, un président ou responsable désigné, et personne qui ait accompagné le candidat.',
      source: 'art. D6412-6 du code du travail',
      register: 'RNCP',
    }),
    blocs: liste(
      objet(
        {
          pour: liste(texte({ description: 'Id d’un bloc.', example: 'BC01', refersTo: ['bloc'] }), {
            description: 'Blocs que ce jury délivre.',
            example: '[BC01]',
            element: 'un bloc',
          }),
          ...juryShape,
        },
        {
          description:
            'Un jury propre à des blocs jugés à part : sa composition peut différer, non sa collégialité ni son indépendance.',
          source: 'Vademecum RNCP, 2.3.1.3',
        },
      ),
      {
        description: 'Jurys propres à des blocs, quand le jury de la certification ne les évalue pas.',
        source: 'Vademecum RNCP, 2.3.1.3',
        register: 'RNCP',
        element: 'un jury de bloc',
      },
    ),
  },
  {
    description: 'Les jurys : de la certification, de la VAE et, au besoin, des blocs jugés à part.',
    source: 'Vademecum RNCP, 2.3.2, a, et 3.3.1 ; art. D6412-6 du code du travail',
  },
);
