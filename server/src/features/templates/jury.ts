import type { Shape } from './shape';

/** The juries: external professionals in the majority, as many votes each; the VAE has its own at the RNCP. */
export function jury({ rncp, cqp }: Shape): string {
  const certification = `jury:
  certification:
    membres:
${cqp ? BRANCH : PROFESSIONALS}
      - qualite: Représentant du certificateur
        nombre: 1
        professionnel: false
        externe: false
        voix: 1
    parite: >-
      Le certificateur compose le jury en recherchant l’égalité entre les femmes et les hommes et consigne au procès-verbal les
      démarches faites lorsqu’elle n’est pas atteinte.
    designation: >-
      Les membres sont habilités pour trois ans par le responsable de la certification, sur curriculum vitae et attestation
      d’emploi, après une demi-journée consacrée au référentiel d’évaluation, à la grille et à la prévention des
      discriminations. Le président est désigné parmi les professionnels externes.
    decision: >-
      Le jury délibère à huis clos,${rncp ? ' bloc par bloc,' : ''} sur la base des grilles et des productions. Chaque membre dispose d’une voix
      et la décision est prise à la majorité ; en cas de partage, le jury délibère de nouveau après relecture des pièces.${
        rncp ? SINGLE_BLOC : ''
      }
    independance: >-
      Chaque membre déclare par écrit n’avoir aucun lien personnel, familial, hiérarchique ou commercial avec les candidats et
      n’en avoir formé, encadré ou employé aucun. En cas de lien découvert, il se retire et son suppléant habilité siège.
    proces_verbal: >-
      Le procès-verbal est établi le jour de la délibération, daté et signé de tous les membres avec leur nom et leur qualité. Il
      porte l’intitulé de la certification, la liste nominative des candidats reçus, celle des candidats non reçus${
        rncp ? ' avec les\n      blocs validés,' : ''
      } et les incidents de session.`;
  return rncp ? `${certification}\n${VAE}` : certification;
}

const PROFESSIONALS = `      - qualite: "Professionnel en exercice, président du jury : [à compléter : fonction exercée]"
        president: true
        nombre: 1
        professionnel: true
        externe: true
        voix: 1
      - qualite: "Professionnel en exercice du secteur : [à compléter : fonctions exercées]"
        nombre: 2
        professionnel: true
        externe: true
        voix: 1`;

/** The jury of a branch: employers and employees in equal number. */
const BRANCH = `      - qualite: "Professionnel représentant les employeurs de la branche, président du jury : [à compléter : fonction exercée]"
        president: true
        nombre: 1
        professionnel: true
        externe: true
        voix: 1
      - qualite: "Professionnel représentant les salariés de la branche : [à compléter : fonction exercée]"
        nombre: 1
        professionnel: true
        externe: true
        voix: 1`;

const SINGLE_BLOC = ` Il
      statue dans la même composition lorsqu’un candidat ne présente qu’un bloc.`;

const VAE = `  vae:
    membres:
      - qualite: "Professionnel du métier visé, président du jury de VAE : [à compléter : fonction exercée]"
        president: true
        nombre: 1
        professionnel: true
        externe: true
        qualifie: true
        voix: 1
      - qualite: "Professionnel qualifié au titre de la certification visée : [à compléter : fonction exercée]"
        nombre: 1
        professionnel: true
        externe: true
        qualifie: true
        voix: 1
      - qualite: Représentant du certificateur
        nombre: 1
        professionnel: false
        externe: false
        voix: 1
    voix_preponderante: Président du jury
    parite: >-
      La composition du jury concourt à une représentation équilibrée des femmes et des hommes ; la présidence alterne d’une
      session à l’autre.
    designation: >-
      Les membres sont désignés par le responsable de la certification parmi les personnes habilitées, après une séance de
      préparation à la lecture des dossiers de validation.
    decision: >-
      Après lecture du dossier de validation et entretien avec le candidat, le jury attribue la certification ou les blocs dont
      les compétences sont établies. La décision est prise à la majorité ; en cas de partage égal, la voix du président est
      prépondérante. En cas de validation partielle, le jury précise les blocs acquis.
    independance: >-
      Les membres n’entretiennent et n’ont entretenu aucune relation personnelle ou professionnelle avec le candidat, et aucun ne
      l’a aidé dans sa démarche de validation ; chacun le déclare par écrit avant la session.
    proces_verbal: >-
      Le procès-verbal, daté et signé de tous les membres avec leur qualité, mentionne la certification ou les blocs demandés, les
      blocs attribués et, pour chaque bloc refusé, les compétences non établies.`;
