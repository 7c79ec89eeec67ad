import { keyNode, type Referentiel, sectionAnchor } from '../../model';
import { entryOf, resolved, type SyntaxNode, type SyntaxTree, setKey, setRootSection } from '../../syntax';
import type { Fix, FixContext, LocalContext } from '../rule';
import { shouldBePresent } from './absence';
import { paragraph, toComplete } from './drafting';
import { orderOf } from './order';
import { allOf } from './set-path';

/** A key of the règlement d’évaluation (`epreuves`). */
export type Procedure = keyof typeof SKELETONS;

type Epreuves = NonNullable<Referentiel['epreuves']>;

/** The règlement, once something of it is written. */
export function reglementOf(referentiel: Referentiel): Epreuves | undefined {
  const { epreuves } = referentiel;
  return epreuves && shouldBePresent(epreuves, { ready: false }) ? epreuves : undefined;
}

/** Is this procedure due, and absent? Until the section is begun only the ready draft is told, procedure by procedure. */
export function isMissing(
  referentiel: Referentiel,
  procedure: Procedure,
  { register, ready }: Pick<LocalContext<unknown>, 'register' | 'ready'>,
): boolean {
  if (!register) return false;
  const reglement = reglementOf(referentiel);
  return reglement ? reglement[procedure] === undefined : ready;
}

/** Where to point when a procedure is missing. */
export function reglementAnchor(referentiel: Referentiel): SyntaxNode {
  return sectionAnchor(referentiel, 'epreuves');
}

/** Writes the procedures in, as compliant paragraphs where the author completes what only the author knows. */
export function addProcedures(
  title: string,
  procedures: readonly Procedure[],
  { tree, model: { referentiel } }: FixContext,
): Fix[] {
  const rs = referentiel.blocs === undefined && referentiel.competences !== undefined;
  const isRs = referentiel.certification?.repertoire
    ? referentiel.certification.repertoire.value === 'RS'
    : rs;
  const text = (procedure: Procedure) => {
    const skeleton: { readonly rncp: string; readonly rs?: string } = SKELETONS[procedure];
    return paragraph((isRs && skeleton.rs) || skeleton.rncp);
  };
  const section = sectionValue(tree, referentiel);
  if (section === 'other') return [];
  const order = orderOf('epreuves');
  const sorted = [...procedures].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (section) {
    const edits = allOf(sorted.map((name) => setKey(tree, section, name, text(name), order)));
    return edits.length > 0 ? [{ title, edits }] : [];
  }
  const block = sorted.map((name) => `\n  ${name}: ${text(name).replaceAll('\n', '\n  ')}`).join('');
  return [{ title, edits: setRootSection(tree, 'epreuves', block, orderOf()) }];
}

/** The map of the section; undefined when there is none; « other » when it holds something that a fix must not lose. */
function sectionValue(tree: SyntaxTree, referentiel: Referentiel) {
  const entry = keyNode(referentiel, 'epreuves') && entryOf(tree.root, 'epreuves');
  const value = resolved(entry?.value);
  if (value?.kind === 'map') return value.entries.length > 0 ? value : undefined;
  return !value || (value.kind === 'scalar' && value.value === null) ? undefined : 'other';
}

/** Wording that says what the Vademecum (2.3.2 and 2.3.3) wants to find in each procedure. */
const SKELETONS = {
  convocation: {
    rncp: `Le règlement d’évaluation, les modalités, les critères et les dates des sessions sont remis au candidat à son inscription et publiés sur le site du certificateur. La convocation est adressée par courriel trente jours avant la session ; elle indique le lieu, l’horaire et la durée de chaque épreuve, les pièces et le matériel à présenter, et les coordonnées du référent handicap.`,
  },
  verification_prerequis: {
    rncp: `Le service de la certification vérifie, avant la convocation et sur pièces, que le candidat remplit les prérequis de la certification ou du bloc visé. Une pièce manquante lui est signalée par écrit, avec dix jours pour la produire ; un refus de participation est motivé.`,
    rs: `Le service de la certification vérifie, avant la convocation et sur pièces, que le candidat remplit les prérequis de la certification. Une pièce manquante lui est signalée par écrit, avec dix jours pour la produire ; un refus de participation est motivé.`,
  },
  responsable: {
    rncp: `Un responsable de session, désigné par le certificateur et qui ne prend pas part aux délibérations, organise les épreuves, vérifie les identités et le matériel, remet les sujets, veille au respect du règlement et tient le registre de la session. Il s’agit de ${toComplete('fonction de la personne responsable')}.`,
  },
  deroulement: {
    rncp: `Le responsable de session vérifie l’identité des candidats sur pièce, les fait émarger, lit les consignes et annonce le temps imparti. Les sujets et les conditions sont les mêmes pour tous les candidats d’une session. Chaque évaluateur remplit sa grille seul, avant toute mise en commun ; les grilles et les productions sont transmises au jury.`,
  },
  surveillance: {
    rncp: `Les épreuves écrites sont surveillées par au moins une personne qui n’a pas formé les candidats. Les téléphones et les objets connectés sont déposés à l’entrée, et chaque sortie est inscrite au registre avec son horaire.`,
  },
  validation: {
    rncp: `Un bloc est acquis lorsque toutes ses compétences sont évaluées « acquises » au vu des grilles ; un bloc n’en compense pas un autre. La certification est délivrée lorsque tous les blocs exigés sont acquis, ensemble ou séparément. Le jury vérifie les compétences acquises par chaque candidat. Un bloc acquis le reste sans limite de temps et donne lieu à un certificat.`,
    rs: `La certification est délivrée lorsque toutes les compétences du référentiel sont évaluées « acquises » au vu des grilles. Le jury vérifie les compétences acquises par chaque candidat.`,
  },
  amenagements_handicap: {
    rncp: `Le référent handicap, ${toComplete('nom et moyen de le joindre')}, reçoit tout candidat qui en fait la demande, dès son inscription et au plus tard trente jours avant la session. Il propose par écrit les aménagements que sa situation appelle : temps majoré, pauses, sujet agrandi ou en braille, interprète en langue des signes, matériel ou logiciel personnel, poste aménagé, épreuve fractionnée, assistance humaine. Au besoin, il sollicite une expertise extérieure. Les compétences évaluées restent les mêmes, et le jury n’a pas connaissance de la nature du handicap.`,
  },
  incidents: {
    rncp: `Tout dysfonctionnement (panne, erreur de sujet, absence d’un évaluateur, évacuation, accident) est consigné par le responsable de session, qui prend les mesures immédiates et prévient le responsable de la certification le jour même. Selon sa gravité, l’épreuve est prolongée, reprise ou reportée à une date fixée sous quinze jours, sans frais pour les candidats ; la suite donnée est portée au procès-verbal.`,
  },
  fraude: {
    rncp: `Les identités sont contrôlées, les sujets conservés sous clé et les écrits soumis à un logiciel de détection des similitudes. En cas de fraude ou de plagiat, le surveillant dresse un constat et le candidat termine l’épreuve ; il est invité à présenter ses observations sous dix jours. Le jury décide ensuite d’un avertissement, de l’annulation de l’épreuve ou d’une interdiction de se présenter pendant un an.`,
  },
  rattrapage: {
    rncp: `Un candidat ajourné à un bloc peut s’y présenter de nouveau, sur un autre sujet, à l’une des deux sessions qui suivent la notification des résultats. Il conserve les blocs acquis et reçoit la liste des compétences qui restent à établir.`,
    rs: `Un candidat ajourné peut se présenter de nouveau, sur un autre sujet, à l’une des deux sessions qui suivent la notification des résultats. Il reçoit la liste des compétences qui restent à établir.`,
  },
  resultats: {
    rncp: `Les résultats sont notifiés à chaque candidat par écrit dans les quinze jours qui suivent la délibération, avec le relevé des compétences acquises. Le parchemin, ou le certificat de bloc en cas de validation partielle, est délivré dans les deux mois avec un code d’authentification, et les titulaires sont déclarés à la Caisse des dépôts et consignations.`,
    rs: `Les résultats sont notifiés à chaque candidat par écrit dans les quinze jours qui suivent la délibération, avec le relevé des compétences acquises. Le parchemin est délivré dans les deux mois avec un code d’authentification, et les titulaires sont déclarés à la Caisse des dépôts et consignations.`,
  },
  reclamations: {
    rncp: `Dans les deux mois qui suivent la notification des résultats, le candidat peut demander communication de ses grilles et former un recours écrit auprès de ${toComplete('service et adresse')}. Une commission étrangère au jury examine sa demande et lui répond par écrit, avec ses motifs, dans les trente jours ; si une irrégularité est établie, le jury délibère de nouveau ou une nouvelle épreuve est organisée. La réponse indique les voies de recours devant le juge.`,
  },
  controle_interne: {
    rncp: `Le certificateur contrôle chaque année, sur place et sur pièces, les sessions qu’il organise et celles de chacun de ses partenaires habilités : sujets, identités, grilles, délais, procès-verbaux et respect des règles contre la fraude. Les résultats de ces contrôles et les actions correctives sont consignés et présentés dans un bilan annuel ; un manquement grave peut mettre fin à l’habilitation d’un partenaire.`,
  },
} as const;
