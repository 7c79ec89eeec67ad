import {
  type Activite,
  type Bloc,
  type Competence,
  type Critere,
  type Evaluation,
  groupeOf,
  type JuryTarget,
  juriesOf,
  type Referentiel,
  rootGroupe,
} from '../model';
import type { LocalContext, Scope, Targets } from '../rules/rule';
import { kept } from '../rules/shared/kept';
import type { FormatValue } from '../rules/shared/values';
import type { Answers } from './answers';
import type { ActiveRules, Memory } from './memory';
import { judge, together, type Verdict } from './verdict';

/** The scopes whose targets are parts of the référentiel, read one at a time. */
type ElementScope = Exclude<Scope, 'document' | 'bilan' | 'suppression'>;

/** Each rule has its own. */
const NO_CONTEXT = {} as LocalContext<unknown>;

/**
 * What the rules of elements say of a référentiel, list by list: a list is the same object as long as they say the same.
 */
export function ofElements(
  referentiel: Referentiel,
  parts: readonly (readonly FormatValue[])[],
  reader: ElementReader,
  answers: Answers,
): readonly (readonly Verdict[])[] {
  const { activites, blocs, competences, evaluations, evaluation_finale: final } = referentiel;
  const of = <T extends object>(section: string, list: readonly T[] | undefined, ask: (one: T) => Verdict) =>
    answers.of(section, list, ask, NO_CONTEXT, undefined);
  return [
    of('activites', activites, reader.activite),
    of('blocs', blocs, reader.bloc),
    of('competences', competences, reader.competence),
    of('evaluations', evaluations, reader.evaluation),
    of('evaluation_finale', final && [final as Evaluation], reader.evaluation),
    of('jury', juriesOf(referentiel), reader.jury),
    of('parties', parts, reader.valeurs),
    [reader.root(referentiel)],
  ];
}

/** An element that is the same object as the last time has the same verdict. */
export class ElementReader {
  readonly #active: ActiveRules;
  readonly #founds: Memory['founds'];
  /** What is written at the root, as an RS has it, and what was said of it. */
  #root: { readonly groupe: Targets['groupe'] | undefined; readonly verdict: Verdict } | undefined;

  constructor(active: ActiveRules, founds: Memory['founds']) {
    this.#active = active;
    this.#founds = founds;
  }

  readonly activite = (activite: Activite): Verdict => this.#of('activite', activite);

  readonly bloc = (bloc: Bloc): Verdict => {
    const { competences = [], evaluations = [] } = bloc;
    return together([
      this.#of('bloc', bloc),
      this.#of('groupe', groupeOf(bloc)),
      ...competences.map(this.competence),
      ...evaluations.map(this.evaluation),
    ]);
  };

  /** These are kept where what they are in is not. */
  readonly competence = kept((competence: Competence): Verdict => {
    const criteres: readonly Critere[] = competence.criteres ?? [];
    return together([this.#of('competence', competence), ...criteres.map(this.critere)]);
  });

  readonly critere = kept((critere: Critere): Verdict => this.#of('critere', critere));

  readonly evaluation = kept((evaluation: Evaluation): Verdict => this.#of('evaluation', evaluation));

  readonly jury = (target: JuryTarget): Verdict => this.#of('jury', target);

  readonly valeurs = (values: readonly FormatValue[]): Verdict => this.#of('valeurs', values);

  root(referentiel: Referentiel): Verdict {
    const groupe = rootGroupe(referentiel);
    const former = this.#root?.groupe;
    const isSame =
      this.#root !== undefined &&
      former?.competences === groupe?.competences &&
      former?.evaluations === groupe?.evaluations &&
      former?.anchor === groupe?.anchor;
    if (!isSame) this.#root = { groupe, verdict: groupe ? this.#of('groupe', groupe) : together([]) };
    return this.#root!.verdict;
  }

  #of<S extends ElementScope>(scope: S, target: Targets[S]): Verdict {
    const rules = this.#active.byScope.get(scope) ?? [];
    return together(rules.map((active) => judge(active, this.#founds, target)));
  }
}
