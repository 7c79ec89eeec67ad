import { type InlayHint, type InlayHintLabelPart, MarkupKind, type Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import type { Indications } from '../analysis/settings/settings';
import {
  type Bloc,
  type Competence,
  juriesOf,
  keyNode,
  type LocatedObject,
  type Referentiel,
} from '../model';
import { percent } from '../rules/shared/similar';
import { resolved, type Span, type SyntaxNode, spanOf } from '../syntax';
import { blocsCiting, coverageOf, shortName, weightOf } from './coverage';
import { rangeOf } from './diagnostics';
import { labels } from './document-symbols';
import { juryFigures, rateFigures } from './figures';
import { escapeMarkdown } from './statement-hover';

/** Beyond, the others are counted: VS Code cuts a line of hints at some forty characters. */
const MOST_NAMED = 3;

/** Between the words of the author, what they add up to: who covers what, the weight of a bloc, counts and rates. */
export function inlayHintsIn(analysis: Analysis, range: Range, uri: string, shown: Indications): InlayHint[] {
  const hints = new Hints(analysis, range, uri);
  if (shown.competences) hints.competences();
  if (shown.activites) hints.activites();
  if (shown.poids) hints.weights();
  if (shown.jury) hints.juries();
  if (shown.taux) hints.rates();
  return hints.all;
}

/** Something that is named in a hint, and leads to where it is. */
interface Named {
  readonly name: string;
  readonly element: LocatedObject<object>;
}

class Hints {
  readonly all: InlayHint[] = [];
  readonly #analysis: Analysis;
  readonly #uri: string;
  readonly #asked: Span;
  /** What an alias takes up is read several times and written once. */
  readonly #told = new Set<SyntaxNode>();

  constructor(analysis: Analysis, { start, end }: Range, uri: string) {
    const { lines } = analysis.model.tree;
    this.#analysis = analysis;
    this.#uri = uri;
    this.#asked = { start: lines.offsetAt(start), end: lines.offsetAt(end) };
  }

  competences(): void {
    for (const bloc of this.#blocs()) this.#covered(bloc.competences, bloc);
    this.#covered(this.#referentiel.competences, undefined);
  }

  #covered(competences: readonly Competence[] | undefined, bloc: Bloc | undefined): void {
    for (const { id } of competences ?? []) {
      if (!id || !this.#sees(id.node)) continue;
      const { by, elsewhere } = coverageOf(id.value, bloc, this.#analysis);
      const name = (element: (typeof by)[number]): Named => ({
        name: shortName(element, this.#referentiel),
        element,
      });
      if (by.length > 0) this.#add(id.node, ['évaluée par ', ...this.#enumerated(by.map(name))], titles(by));
      else if (elsewhere.length > 0) {
        const where = `Citée par ${elsewhere.map((one) => name(one).name).join(', ')}, d’un autre bloc : chaque bloc évalue ses propres compétences.`;
        this.#add(id.node, ['non évaluée dans son bloc'], where);
      } else this.#add(id.node, ['non évaluée'], `Aucune évaluation ne cite ${escapeMarkdown(id.value)}.`);
    }
  }

  activites(): void {
    const { activites, blocs } = this.#referentiel;
    // An RS has no blocs.
    if (!blocs || this.#analysis.register === 'RS') return;
    for (const activite of activites ?? []) {
      const { id } = activite;
      if (!id || !this.#sees(id.node)) continue;
      const citing = blocsCiting(activite, this.#referentiel);
      const names = citing.map((bloc): Named => ({ name: bloc.id?.value ?? 'un bloc', element: bloc }));
      if (citing.length > 0)
        this.#add(id.node, ['couverte par ', ...this.#enumerated(names)], titles(citing));
      else
        this.#add(
          id.node,
          ['couverte par aucun bloc'],
          `Aucun bloc ne cite ${escapeMarkdown(id.value)} sous « activites ».`,
        );
    }
  }

  weights(): void {
    if ((this.#referentiel.blocs?.length ?? 0) < 2) return;
    for (const bloc of this.#blocs()) {
      const at = bloc.id ?? bloc.intitule;
      if (!at || !this.#sees(at.node)) continue;
      const { count, total } = weightOf(bloc, this.#referentiel);
      if (total === 0) continue;
      const share = percent(count / total);
      this.#add(
        at.node,
        [count === 0 ? 'aucune compétence' : `${share} des compétences`],
        `${count} sur ${total}.`,
      );
    }
  }

  juries(): void {
    for (const target of juriesOf(this.#referentiel)) {
      const key = keyNode(target.jury, 'membres');
      if (!key || !this.#sees(key)) continue;
      const figures = juryFigures(target, this.#referentiel);
      if (!figures) continue;
      const points = figures.points.map(([name, said]) => `- ${name} : ${said}`);
      this.#add(key, [figures.short], points.join('\n'));
    }
  }

  rates(): void {
    for (const promotion of this.#referentiel.insertion?.promotions ?? []) {
      for (const { at, rate, name, computed } of rateFigures(promotion)) {
        if (this.#sees(at)) this.#add(at, [rate], `${name} : ${computed}, soit ${rate}.`);
      }
    }
  }

  get #referentiel(): Referentiel {
    return this.#analysis.model.referentiel;
  }

  /** Those that are in view, be it in part. */
  *#blocs(): Generator<Bloc> {
    for (const bloc of this.#referentiel.blocs ?? []) {
      const { start, end } = spanOf(resolved(bloc.node) ?? bloc.node);
      if (start <= this.#asked.end && this.#asked.start <= end) yield bloc;
    }
  }

  #sees(node: SyntaxNode): boolean {
    const { end } = spanOf(node);
    return this.#asked.start <= end && end <= this.#asked.end && !this.#told.has(node);
  }

  #enumerated(all: readonly Named[]): (string | Named)[] {
    const named = all.slice(0, MOST_NAMED).flatMap((one, rank) => (rank > 0 ? [', ', one] : [one]));
    const others = all.length - MOST_NAMED;
    return others > 0 ? [...named, ` et ${others} autre${others > 1 ? 's' : ''}`] : named;
  }

  #add(node: SyntaxNode, parts: readonly (string | Named)[], tooltip: string): void {
    this.#told.add(node);
    const { lines } = this.#analysis.model.tree;
    this.all.push({
      position: lines.positionAt(this.#after(node)),
      label: parts.map((part) => this.#part(part)),
      tooltip: { kind: MarkupKind.Markdown, value: tooltip },
      paddingLeft: true,
    });
  }

  /** After the value or, of a key, after its colon. */
  #after(node: SyntaxNode): number {
    const { end } = spanOf(node);
    const isKey = node.parent?.kind === 'map' && node.parent.entries.some(({ key }) => key === node);
    if (!isKey) return end;
    const colon = this.#analysis.text.indexOf(':', end);
    return colon < 0 ? end : colon + 1;
  }

  #part(part: string | Named): InlayHintLabelPart {
    if (typeof part === 'string') return { value: part };
    const node = resolved(part.element.node) ?? part.element.node;
    const { id } = part.element as LocatedObject<{ id: string }>;
    const range = rangeOf(this.#analysis.model.tree.lines, spanOf(id?.node ?? node));
    return { value: part.name, location: { uri: this.#uri, range } };
  }
}

/** Each with its title, in a list. */
function titles(elements: readonly LocatedObject<object>[]): string {
  return elements
    .map((element) => {
      const { id, title } = labels(element);
      return `- ${escapeMarkdown([id, title].filter(Boolean).join(' · ') || 'sans identifiant')}`;
    })
    .join('\n');
}
