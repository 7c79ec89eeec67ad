import { booleen, objet, prose, texte } from './meta';

const piece = (description: string, example: string, source?: string) =>
  objet(
    {
      document: texte({
        description: 'Chemin du document, relatif à ce fichier.',
        example,
        form: 'chemin',
      }),
    },
    source ? { description, source } : { description },
  );

export const vae = objet(
  {
    ouverte: booleen({
      description: 'Vrai quand la certification est accessible par la VAE, ce que le RNCP exige.',
      source: 'art. R6113-9, I, 6° du code du travail',
      example: 'true',
    }),
    par_bloc: booleen({
      description: 'Vrai quand un parcours de VAE peut viser un seul bloc, ce que le livret 2 doit prévoir.',
      source: 'Vademecum RNCP, 2.5.2 ; art. R6412-2 du code du travail',
      example: 'true',
    }),
    recevabilite: prose({
      description:
        'Comment la recevabilité est examinée : adéquation des activités, formations et blocs du candidat avec le référentiel, décision dans les deux mois. Aucune durée d’expérience ne s’exige.',
      source: 'art. R6412-1, R6412-3 et R6412-4 du code du travail ; Vademecum RNCP, 2.5.2',
    }),
    livret_1: piece(
      'Livret 1 : le dossier sur lequel le certificateur se prononce sur la recevabilité.',
      'preuves/livret-1.pdf',
      'art. R6412-3 du code du travail',
    ),
    livret_2: piece(
      'Livret 2 : le modèle de dossier de validation, articulé avec la certification et annexé à la demande. Il prévoit de viser un bloc.',
      'preuves/livret-2.pdf',
      'art. R6412-5 du code du travail ; Vademecum RNCP, 2.5.2',
    ),
    reglement: piece(
      'Règlement de la VAE, qui dit au candidat ses droits et ses étapes.',
      'preuves/reglement-vae.pdf',
    ),
    accompagnement: prose({
      description:
        'Accompagnement que le candidat peut demander, et par qui. Les accompagnateurs ne siègent pas au jury.',
      source: 'art. R6412-2 et D6412-6 du code du travail',
    }),
    modalites: prose({
      description:
        'Le parcours jusqu’au jury et ses délais : passage avant la fin du troisième mois qui suit le dépôt du dossier de validation, résultat notifié dans les quinze jours.',
      source: 'art. R6412-5 et R6412-7 du code du travail',
    }),
  },
  {
    description:
      'La validation des acquis de l’expérience : un dispositif prêt à être déployé, seule voie d’accès obligatoire au RNCP.',
    source: 'art. R6113-9, I, 6° et R6412-1 à R6412-7 du code du travail ; Vademecum RNCP, 2.5.2',
    register: 'RNCP',
  },
);
