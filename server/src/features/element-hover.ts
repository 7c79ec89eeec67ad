import type { Analysis } from '../analysis';
import {
  type Activite,
  type Bloc,
  type Competence,
  type Critere,
  competencesOf,
  type Definition,
  descriptorAt,
  type Evaluation,
  type Exigence,
  type JuryTarget,
  juriesOf,
  type LocatedObject,
  type Model,
  type Referentiel,
  referentielDescriptor,
} from '../model';
import { percent } from '../rules/shared/similar';
import { resolved, type Span, type SyntaxNode, spanOf } from '../syntax';
import { blocsCiting, coverageOf, shortName, weightOf } from './coverage';
import { labels } from './document-symbols';
import { elementAt } from './element-at';
import { juryFigures, rateFigures } from './figures';
import { escapeMarkdown } from './statement-hover';

/** Beyond, the others are counted. */
const MOST_LISTED = 6;

type Point = readonly [name: string, said: string];

/** An element by its id: its title, what it is made of, what covers it; and where it is, told from elsewhere. */
export function describeElement(
  analysis: Analysis,
  { kind, id, owner, node }: Definition,
  { from }: { readonly from: SyntaxNode | undefined },
): string {
  const { title } = labels(owner);
  const heading = `**${escapeMarkdown(id)}**${title ? ` · ${escapeMarkdown(title)}` : ''}`;
  const line = analysis.model.tree.lines.lineAt(spanOf(node).start) + 1;
  const parts = [heading, list(POINTS[kind](owner, analysis)), from === node ? '' : `Ligne ${line}.`];
  return parts.filter(Boolean).join('\n\n');
}

const POINTS: Readonly<
  Record<Definition['kind'], (owner: LocatedObject<object>, analysis: Analysis) => Point[]>
> = {
  activite: (owner, { model }) => [
    ['Couverte par', names(blocsCiting(owner as Activite, model.referentiel), 'aucun bloc')],
  ],
  bloc: (owner, analysis) => blocPoints(owner as Bloc, analysis),
  competence: (owner, analysis) => competencePoints(owner as Competence, analysis),
  critere: (owner, { model }) => {
    const holder = competencesOf(model.referentiel).find(({ criteres }) =>
      criteres?.includes(owner as Critere),
    );
    return holder ? [['Compétence', names([holder])]] : [];
  },
  evaluation: (owner, analysis) => evaluationPoints(owner as Evaluation, analysis),
  exigence: (owner, { model }) => {
    const { competences, evaluations } = owner as Exigence;
    return [...cited('Prise en compte par', competences, model), ...cited('Évaluée par', evaluations, model)];
  },
  justificatif: () => [],
};

/** The criteria of a competence, and the evaluations that cover it. */
export function describeCoverage(analysis: Analysis, competence: Competence): string {
  return list(competencePoints(competence, analysis));
}

function competencePoints(competence: Competence, analysis: Analysis): Point[] {
  const { referentiel } = analysis.model;
  const bloc = referentiel.blocs?.find(({ competences }) => competences?.includes(competence));
  const points: Point[] = bloc ? [['Bloc', names([bloc])]] : [];
  const criteres = competence.criteres ?? [];
  const stated = criteres.map(({ enonce }) => enonce?.value).filter((text) => text !== undefined);
  points.push(['Critères', stated.length === 0 ? 'aucun' : nested(stated)]);
  if (!competence.id) return points;
  const { by, elsewhere } = coverageOf(competence.id.value, bloc, analysis);
  points.push(['Évaluée par', evaluationNames(by, referentiel) ?? 'aucune évaluation']);
  const others = evaluationNames(elsewhere, referentiel);
  if (others) points.push(['Citée par une évaluation d’un autre bloc', others]);
  return points;
}

function blocPoints(bloc: Bloc, analysis: Analysis): Point[] {
  const { model } = analysis;
  const { count, total } = weightOf(bloc, model.referentiel);
  const evaluations = bloc.evaluations ?? [];
  const share = total > 0 ? `${count} sur ${total} (${percent(count / total)})` : 'aucune';
  const findings = analysis.knownDiagnostics.filter(
    ({ motif, start }) => motif === 'blocs' && holds(bloc, start),
  );
  return [
    ['Part des compétences', share],
    ...cited('Activités', bloc.activites, model),
    ['Évaluations', evaluationNames(evaluations, model.referentiel) ?? 'aucune'],
    ...(findings.length > 0
      ? [['Autonomie et cohérence', nested(findings.map(({ message }) => firstSentence(message)))] as const]
      : []),
  ];
}

function evaluationPoints(evaluation: Evaluation, { model }: Analysis): Point[] {
  const { modalite, duree, competences } = evaluation;
  return [
    ...(modalite ? [['Modalité', modality(modalite.value)] as const] : []),
    ...(duree ? [['Durée', escapeMarkdown(duree.value)] as const] : []),
    ...cited('Compétences évaluées', competences, model),
  ];
}

/** « Étude de cas »: how what the format says of it begins. */
function modality(value: string): string {
  const { meta } = descriptorAt(referentielDescriptor, ['evaluation_finale', 'modalite']) ?? {};
  return (meta?.values?.[value] ?? value).split(/[,.:]/u, 1)[0]!.trim();
}

/** The composition whose members are under the cursor, as it is counted. */
export function describeJury(
  { model: { referentiel } }: Analysis,
  path: readonly (string | number)[],
): string | undefined {
  const [section, role, index, inner] = path;
  if (section !== 'jury') return undefined;
  const described = (target: JuryTarget) => {
    const figures = juryFigures(target, referentiel);
    return figures ? [`**${capital(target.name)}**\n\n${list(figures.points)}`] : [];
  };
  const key = role === 'blocs' ? inner : index;
  if (key !== undefined && key !== 'membres') return undefined;
  const jury =
    role === 'blocs'
      ? referentiel.jury?.blocs?.[Number(index)]
      : role === 'vae'
        ? referentiel.jury?.vae
        : referentiel.jury?.certification;
  const targets = juriesOf(referentiel).filter((one) => role === undefined || (one.jury as unknown) === jury);
  return targets.flatMap(described).join('\n\n') || undefined;
}

/** The rates of the promotion under the cursor. */
export function describePromotion({ model: { referentiel } }: Analysis, offset: number): string | undefined {
  const promotion = elementAt(referentiel.insertion?.promotions, offset);
  const figures = promotion ? rateFigures(promotion) : [];
  if (figures.length === 0) return undefined;
  const points = figures.map(({ name, computed, rate }): Point => [name, `${computed} = ${rate}`]);
  const { annee } = promotion ?? {};
  return `**Promotion${annee ? ` ${annee.value}` : ''}**\n\n${list(points)}`;
}

function cited(
  name: string,
  ids: readonly { readonly value: string }[] | undefined,
  { ids: index }: Model,
): Point[] {
  if (!ids || ids.length === 0) return [];
  const elements = ids.map(({ value }) => index.find(value)?.owner ?? value);
  return [[name, nested(elements.map(nameOf))]];
}

function names(elements: readonly LocatedObject<object>[], none = ''): string {
  return elements.length === 0 ? none : nested(elements.map(nameOf));
}

function evaluationNames(all: readonly Evaluation[], referentiel: Referentiel): string | undefined {
  if (all.length === 0) return undefined;
  return nested(
    all.map((one) => {
      const { title } = labels(one);
      const name = shortName(one, referentiel);
      return one.id && title ? `${name} · ${title}` : name;
    }),
  );
}

function nameOf(element: LocatedObject<object> | string): string {
  if (typeof element === 'string') return element;
  const { id, title } = labels(element);
  return [id, title].filter(Boolean).join(' · ') || 'sans identifiant';
}

/** One on its line, several in a list under it. */
function nested(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_LISTED).map((text) => escapeMarkdown(text.replace(/\s+/gu, ' ').trim()));
  const others = texts.length - shown.length;
  if (others > 0) shown.push(`et ${others} autre${others > 1 ? 's' : ''}`);
  return shown.length === 1 ? shown[0]! : shown.map((text) => `\n  - ${text}`).join('');
}

function list(points: readonly Point[]): string {
  return points.map(([name, said]) => `- *${name}* :${said.startsWith('\n') ? '' : ' '}${said}`).join('\n');
}

function holds({ node }: Bloc, offset: number): boolean {
  const { start, end }: Span = spanOf(resolved(node) ?? node);
  return start <= offset && offset <= end;
}

function capital(text: string): string {
  return escapeMarkdown(text.charAt(0).toUpperCase() + text.slice(1));
}

function firstSentence(message: string): string {
  return /^.*?[.!?](?=\s)/su.exec(message)?.[0] ?? message;
}
