import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import {
  type Bloc,
  type Competence,
  type Evaluation,
  isSection,
  type LocatedObject,
  type Referentiel,
} from '../model';
import { shortened } from '../rules/shared/wording';
import { type Entry, type Lines, type Piece, resolved, type SyntaxNode, spanOf } from '../syntax';
import { rangeOf } from './diagnostics';

/** No outline is wider. */
const LONGEST_DETAIL = 80;

/** The outline: sections in the order of the text, and in them what an author looks for by name. */
export function documentSymbolsOf({ model }: Analysis): DocumentSymbol[] {
  const outline = new Outline(model.tree.lines, model.referentiel);
  return model.tree.root.entries
    .filter(({ key }) => isSection(String(key.value)))
    .map((entry) => outline.section(entry));
}

/** An element as it is in the outline: the same object as long as its piece and the line that this begins on are. */
interface Outlined {
  readonly piece: Piece;
  readonly line: number;
  readonly symbol: DocumentSymbol;
}

const outlined = new WeakMap<LocatedObject<object>, Outlined>();

class Outline {
  constructor(
    readonly lines: Lines,
    readonly referentiel: Referentiel,
  ) {}

  section(entry: Entry): DocumentSymbol {
    const key = String(entry.key.value) as keyof Referentiel & string;
    return {
      name: key,
      kind: SymbolKind.Namespace,
      ...this.#ranges(entry.value ?? entry.key, entry.key),
      children: this.#children(key),
    };
  }

  #children(section: keyof Referentiel & string): DocumentSymbol[] {
    const { referentiel } = this;
    switch (section) {
      case 'activites':
        return (referentiel.activites ?? []).map((activite) =>
          this.#kept(activite, () => this.#element(activite, SymbolKind.Event)),
        );
      case 'blocs':
        return (referentiel.blocs ?? []).map((bloc) => this.#kept(bloc, () => this.#bloc(bloc)));
      case 'competences':
        return (referentiel.competences ?? []).map((competence) =>
          this.#kept(competence, () => this.#competence(competence)),
        );
      case 'evaluations':
        return (referentiel.evaluations ?? []).map((evaluation) =>
          this.#kept(evaluation, () => this.#evaluation(evaluation)),
        );
      case 'jury':
        return (['certification', 'vae'] as const).flatMap((role) => {
          const jury = referentiel.jury?.[role];
          const name = role === 'vae' ? 'jury de VAE' : 'jury de certification';
          if (!jury) return [];
          const membres = (jury.membres ?? []).map((membre) => this.#element(membre, SymbolKind.Object));
          return [{ name, kind: SymbolKind.Class, ...this.#ranges(jury.node), children: membres }];
        });
      case 'insertion':
        return (referentiel.insertion?.promotions ?? []).map((promotion) => ({
          name: promotion.annee ? `promotion ${promotion.annee.value}` : 'promotion',
          kind: SymbolKind.Object,
          ...this.#ranges(promotion.node),
        }));
      case 'reglementation':
        return (referentiel.reglementation?.exigences ?? []).map((exigence) =>
          this.#element(exigence, SymbolKind.Interface),
        );
      case 'justificatifs':
        return (referentiel.justificatifs ?? []).map((justificatif) =>
          this.#kept(justificatif, () => this.#element(justificatif, SymbolKind.File)),
        );
      case 'depots':
        return (referentiel.depots ?? []).map((depot) => ({
          name: [depot.date?.value ?? 'dépôt', depot.decision?.value].filter(Boolean).join(' · '),
          kind: SymbolKind.Event,
          ...this.#ranges(depot.node),
        }));
      default:
        return [];
    }
  }

  #kept(element: LocatedObject<object>, make: () => DocumentSymbol): DocumentSymbol {
    const { piece } = element.node;
    const line = this.lines.lineAt(piece.start);
    const known = outlined.get(element);
    if (known?.piece === piece && known.line === line) return known.symbol;
    const symbol = make();
    outlined.set(element, { piece, line, symbol });
    return symbol;
  }

  #bloc(bloc: Bloc): DocumentSymbol {
    return this.#element(bloc, SymbolKind.Module, [
      ...(bloc.competences ?? []).map((competence) => this.#competence(competence)),
      ...(bloc.evaluations ?? []).map((evaluation) => this.#evaluation(evaluation)),
    ]);
  }

  #competence(competence: Competence): DocumentSymbol {
    return this.#element(competence, SymbolKind.Function);
  }

  #evaluation(evaluation: Evaluation): DocumentSymbol {
    return this.#element(evaluation, SymbolKind.Method);
  }

  #element(element: LocatedObject<object>, kind: SymbolKind, children?: DocumentSymbol[]): DocumentSymbol {
    const { id, title } = labels(element);
    return {
      name: id ?? title ?? 'sans identifiant',
      kind,
      ...(id && title ? { detail: shortened(title, LONGEST_DETAIL) } : {}),
      ...this.#ranges(element.node, idNode(element)),
      ...(children ? { children } : {}),
    };
  }

  /** LSP wants the selected range inside the whole one. */
  #ranges(node: SyntaxNode, selected?: SyntaxNode) {
    const whole = spanOf(resolved(node) ?? node);
    const chosen = selected ? spanOf(selected) : whole;
    const range = { start: Math.min(whole.start, chosen.start), end: Math.max(whole.end, chosen.end) };
    return { range: rangeOf(this.lines, range), selectionRange: rangeOf(this.lines, chosen) };
  }
}

/** The id of an element and the text by which people know it, on one line. */
export function labels(element: LocatedObject<object>): {
  id: string | undefined;
  title: string | undefined;
} {
  const named = element as LocatedObject<
    Record<'id' | 'intitule' | 'enonce' | 'titre' | 'objet' | 'qualite' | 'description', string>
  >;
  const text =
    named.intitule ?? named.enonce ?? named.titre ?? named.objet ?? named.qualite ?? named.description;
  return { id: named.id?.value, title: text?.value.replace(/\s+/g, ' ').trim() };
}

function idNode(element: LocatedObject<object>): SyntaxNode | undefined {
  const named = element as LocatedObject<{ id: string; intitule: string }>;
  return (named.id ?? named.intitule)?.node;
}
