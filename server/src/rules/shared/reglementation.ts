import type { Exigence, Referentiel } from '../../model';
import type { LocalContext } from '../rule';
import { shouldBePresent } from './absence';
import { line, paragraph, toComplete } from './drafting';
import { flatText } from './search';
import { block, blockItems } from './set-path';

export type Reglementation = NonNullable<Referentiel['reglementation']>;

export function exigencesOf({ reglementation }: Referentiel): readonly Exigence[] {
  return reglementation?.exigences ?? [];
}

/** A sentence that gives a reason, and not « Sans objet », « Néant » or « Métier non réglementé ». */
export function isReasoned(text: string): boolean {
  return (
    flatText(text)
      .split(/[^a-z0-9]+/u)
      .filter((word) => word.length > 1).length >= 6
  );
}

/** The section says something of the regulation: requirements, why there is none, or a text kept as it was. */
export function isDescribed(reglementation: Reglementation | undefined): boolean {
  if (!reglementation) return false;
  const { exigences, sans_objet, description } = reglementation;
  return Boolean(exigences?.length || sans_objet || description);
}

/** Requirements exist or are announced: a job said not to be regulated has nothing to be watched for. */
export function isRegulated(
  { reglementation }: Referentiel,
  context: Pick<LocalContext<unknown>, 'ready'>,
): boolean {
  if (!reglementation || (reglementation.sans_objet && !reglementation.exigences?.length)) return false;
  return shouldBePresent(reglementation, context, ['exigences', 'veille']);
}

/** « R1 », else its text, else what it is about. */
export function exigenceName({ id, texte, objet }: Exigence): string {
  const name = id ?? texte ?? objet;
  return name ? `« ${name.value} »` : 'sans identifiant';
}

/** A requirement to be filled in. */
export function exigenceItem(id: string, texte: string, objet: string): string {
  return [
    `id: ${id}`,
    `texte: ${line(texte)}`,
    `objet: ${line(objet)}`,
    'competences: []',
    'evaluations: []',
  ].join('\n');
}

export const veille = () => ({
  responsable: 'Responsable de la certification',
  frequence: 'trimestrielle',
  sources: '[Légifrance, Publications de la branche, Site de France compétences]',
  integration: paragraph(
    'Chaque évolution est inscrite dans un registre de veille ; le comité de certification décide sous un mois de la mise à jour des compétences, des sujets et des grilles, et en informe les évaluateurs et les partenaires.',
  ),
});

export const exigencesSkeleton = () =>
  block([
    [
      'exigences',
      blockItems([
        exigenceItem(
          'R1',
          toComplete('article de code, décret, arrêté ou norme'),
          toComplete('ce que le texte impose à qui exerce le métier'),
        ),
      ]),
    ],
    ['veille', block(Object.entries(veille()))],
  ]);

export const SANS_OBJET =
  'L’exercice du métier n’est soumis à aucune obligation de qualification, de formation ou d’habilitation, et ses activités ne relèvent d’aucune réglementation particulière, ce qui a été vérifié auprès de la branche ' +
  toComplete('laquelle, quand');
