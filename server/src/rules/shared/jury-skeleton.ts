import { paragraph } from './drafting';
import { memberLine } from './membre';
import { block, blockItems } from './set-path';

/** Compliant wording of each procedure of a jury; what is left to the author comes with the rules that insert it. */
export const JURY_PROCEDURES = {
  designation:
    'Les membres sont habilités pour trois ans par le responsable de la certification, sur justification de leur qualité professionnelle et après une présentation du référentiel d’évaluation, de la grille et de la prévention des discriminations.',
  decision:
    'Le jury délibère à huis clos au vu des grilles d’évaluation et des productions. Chaque membre dispose d’une voix et la décision est prise à la majorité des voix ; en cas de partage, le jury délibère de nouveau après relecture des pièces. Il statue dans la même composition lorsqu’un candidat ne présente qu’un bloc.',
  independance:
    'Aucun membre n’a de lien personnel ou professionnel avec un candidat ni n’a participé à sa formation ; chacun le déclare par écrit. En cas de lien découvert, le membre se retire et son suppléant habilité siège.',
  proces_verbal:
    'Le procès-verbal est établi le jour de la délibération, daté et signé de tous les membres avec leur nom et leur qualité. Il porte l’intitulé de la certification, la liste nominative des candidats reçus, celle des candidats non reçus avec les blocs qu’ils ont validés, et les incidents de session.',
} as const;

export const VAE_PARITE =
  'Le certificateur désigne des femmes et des hommes parmi les personnes habilitées et alterne la présidence d’une session à l’autre, afin de concourir à une représentation équilibrée.';

/** Two external professionals, one of them presiding, and the certifier: every rule of composition is met. */
export const jurySkeleton = () =>
  block([
    [
      'membres',
      blockItems([
        memberLine({
          qualite: 'Président du jury',
          president: true,
          nombre: 1,
          professionnel: true,
          externe: true,
        }),
        memberLine({
          qualite: 'Professionnel en exercice du secteur',
          nombre: 1,
          professionnel: true,
          externe: true,
        }),
        memberLine({
          qualite: 'Représentant du certificateur',
          nombre: 1,
          professionnel: false,
          externe: false,
        }),
      ]),
    ],
    ['designation', paragraph(JURY_PROCEDURES.designation)],
    ['decision', paragraph(JURY_PROCEDURES.decision)],
    ['independance', paragraph(JURY_PROCEDURES.independance)],
    ['proces_verbal', paragraph(JURY_PROCEDURES.proces_verbal)],
  ]);

/** Two members, both qualified, one of them presiding. */
export const vaeMembers = () =>
  blockItems([
    memberLine({
      qualite: 'Président du jury de VAE',
      president: true,
      nombre: 1,
      professionnel: true,
      externe: true,
      qualifie: true,
    }),
    memberLine({
      qualite: 'Professionnel du métier visé',
      nombre: 1,
      professionnel: true,
      externe: true,
      qualifie: true,
    }),
  ]);

/** What D6412-6 asks for: two members, one qualified, a president with the casting vote, men and women. */
export const vaeJurySkeleton = () =>
  block([
    ['membres', vaeMembers()],
    ['voix_preponderante', 'Président du jury de VAE'],
    ['parite', paragraph(VAE_PARITE)],
    [
      'independance',
      paragraph(
        'Les membres n’entretiennent et n’ont entretenu aucune relation personnelle ou professionnelle avec le candidat et ne l’ont pas accompagné dans sa démarche ; chacun le déclare par écrit.',
      ),
    ],
  ]);
