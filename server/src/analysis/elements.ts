import {
  type Activite,
  type Bloc,
  type Competence,
  type Critere,
  type Evaluation,
  type Groupe,
  groupeOf,
  type JuryTarget,
  juriesOf,
  type Referentiel,
  rootGroupe,
} from '../model';
import type { Scope, Targets } from '../rules/rule';
import type { FormatValue } from '../rules/shared/values';
import type { Piece } from '../syntax';
import type { ActiveRules, Memory } from './memory';
import { judge, NOTHING, together, type Verdict } from './verdict';

/** The scopes whose targets are parts of the référentiel, read one at a time. */
type ElementScope = Exclude<Scope, 'document' | 'bilan' | 'suppression'>;

/** What the rules of elements say of a référentiel, by the piece of the text that they are in. */
export function ofElements(
  referentiel: Referentiel,
  parts: readonly (readonly FormatValue[])[],
  active: ActiveRules,
  memory: Memory,
): ReadonlyMap<Piece, readonly Verdict[]> {
  const byPiece = new Map<Piece, Verdict[]>();
  const add = ({ piece }: { readonly piece: Piece | undefined }, verdict: Verdict) => {
    if (!piece || verdict === NOTHING) return;
    const others = byPiece.get(piece);
    if (others) others.push(verdict);
    else byPiece.set(piece, [verdict]);
  };
  const reader = new ElementReader(active, memory);
  const { activites, blocs, competences, evaluations, evaluation_finale } = referentiel;
  for (const activite of activites ?? []) add(activite.node, reader.activite(activite));
  for (const bloc of blocs ?? []) add(bloc.node, reader.bloc(bloc));
  for (const competence of competences ?? []) add(competence.node, reader.competence(competence));
  for (const evaluation of evaluations ?? []) add(evaluation.node, reader.evaluation(evaluation));
  if (evaluation_finale) add(evaluation_finale.node, reader.evaluation(evaluation_finale as Evaluation));
  for (const target of juriesOf(referentiel)) add(target.jury.node, reader.jury(target));
  for (const values of parts) add(values[0]?.node ?? NOWHERE, reader.valeurs(values));
  const root = rootGroupe(referentiel);
  // Written in several pieces of the text.
  if (root) for (const found of reader.root(root).found) add(found.spot, { ...NOTHING, found: [found] });
  return byPiece;
}

const NOWHERE = { piece: undefined };

/** An element that is the same object as the last time has the same verdict. */
class ElementReader {
  readonly #active: ActiveRules;
  readonly #memory: Memory;

  constructor(active: ActiveRules, memory: Memory) {
    this.#active = active;
    this.#memory = memory;
  }

  activite(activite: Activite): Verdict {
    return this.#recalled(activite, () => this.#of('activite', activite));
  }

  bloc(bloc: Bloc): Verdict {
    const { competences = [], evaluations = [] } = bloc;
    return this.#recalled(bloc, () =>
      together([
        this.#of('bloc', bloc),
        this.#of('groupe', groupeOf(bloc)),
        ...competences.map((competence) => this.competence(competence)),
        ...evaluations.map((evaluation) => this.evaluation(evaluation)),
      ]),
    );
  }

  competence(competence: Competence): Verdict {
    const criteres: readonly Critere[] = competence.criteres ?? [];
    return this.#recalled(competence, () =>
      together([
        this.#of('competence', competence),
        ...criteres.map((critere) => this.#of('critere', critere)),
      ]),
    );
  }

  evaluation(evaluation: Evaluation): Verdict {
    return this.#recalled(evaluation, () => this.#of('evaluation', evaluation));
  }

  valeurs(values: readonly FormatValue[]): Verdict {
    return this.#recalled(values, () => this.#of('valeurs', values));
  }

  /** Of the root, which is another object each time. */
  root(groupe: Groupe): Verdict {
    const { groupes } = this.#memory;
    const { competences, evaluations } = groupe;
    const known = groupes.root;
    if (known?.competences === competences && known.evaluations === evaluations) return known.verdict;
    const verdict = this.#of('groupe', groupe);
    groupes.root = { competences, evaluations, verdict };
    return verdict;
  }

  jury(target: JuryTarget): Verdict {
    return this.#recalled(target, () => this.#of('jury', target));
  }

  #of<S extends ElementScope>(scope: S, target: Targets[S]): Verdict {
    const rules = this.#active.byScope.get(scope) ?? [];
    return together(
      rules.map((active) =>
        judge(active, this.#memory.founds, () => active.rule.check(target, active.local)),
      ),
    );
  }

  #recalled(element: object, read: () => Verdict): Verdict {
    const { elements } = this.#memory;
    let verdict = elements.get(element);
    if (!verdict) {
      verdict = read();
      elements.set(element, verdict);
    }
    return verdict;
  }
}
