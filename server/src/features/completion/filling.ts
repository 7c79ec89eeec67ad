import type { Bloc, Competence, Kind, Referentiel } from '../../model';
import { competencesOf, evaluationsOf } from '../../model';
import { Numbering, type NumberingPlace } from '../numbering';
import type { CompletionContext } from './context';
import { choiceStop, defaultsOf, expanded, renumbered } from './stops';

const ID_LINE = /^(\s*(?:- )*)id: (.+?)(\$0)?$/;
const REFERENCE_LINE =
  /^(\s*(?:- )*)(activites|competences|evaluations|pour|bloc): (\[.*\]|[^[\s]\S*?)(\$0)?$/;
const KINDS_OF_REFERENCES: Readonly<Record<string, Kind>> = {
  activites: 'activite',
  competences: 'competence',
  evaluations: 'evaluation',
  pour: 'bloc',
  bloc: 'bloc',
};
/** In the snippets, which all number in the same way. */
const KIND_OF_ID: readonly (readonly [RegExp, Kind])[] = [
  [/^BC\d/, 'bloc'],
  [/^A\d/, 'activite'],
  [/^C\d/, 'competence'],
  [/^K\d/, 'critere'],
  [/^E\d/, 'evaluation'],
  [/^R\d/, 'exigence'],
  [/^J\d/, 'justificatif'],
];
/** More choices than this are no longer a choice. */
const MOST_CHOICES = 24;

/** The text of a snippet with ids that are free here and references to what is here; its stops numbered anew. */
export function filledIn(context: CompletionContext, body: string, section = context.section): string {
  return new Filling(context, body, section).text();
}

class Filling {
  readonly #numbering: Numbering;
  readonly #defaults: ReadonlyMap<string, string>;
  readonly #lines: readonly string[];
  /** Ids of the snippet, with theirs here. */
  readonly #names = new Map<string, string>();
  readonly #here: Here;
  /** Stops above those of the snippet; numbered anew at the end. */
  #stop = 900;
  /** Of the snippet, that are still to be linked to an activity. */
  #blocs = 0;
  #linked = 0;

  constructor(context: CompletionContext, body: string, section: string) {
    this.#numbering = new Numbering(context.analysis.model);
    this.#defaults = defaultsOf(body);
    this.#lines = body.split('\n');
    this.#here = new Here(context, section);
  }

  text(): string {
    if (!this.#lines.some((line) => ID_LINE.test(line) || REFERENCE_LINE.test(line))) {
      return renumbered(this.#lines.join('\n'));
    }
    const named = this.#lines.map((line) => this.#named(line));
    this.#blocs = this.#lines.filter((line) => /^\s*activites: \[/.test(line)).length;
    return renumbered(named.map((line) => this.#referring(line)).join('\n'));
  }

  #named(line: string): string {
    const [, before, written, end = ''] = ID_LINE.exec(line) ?? [];
    if (before === undefined || written === undefined) return line;
    const id = expanded(written, this.#defaults);
    const kind = kindOf(id);
    if (!kind) return line;
    const name = this.#numbering.next(kind, this.#here.placeOf(kind));
    this.#names.set(id, name);
    this.#here.passed(kind, name);
    return `${before}id: ${name}${end}`;
  }

  #referring(line: string): string {
    const [, before, key, written, end = ''] = REFERENCE_LINE.exec(line) ?? [];
    if (before === undefined || key === undefined || written === undefined) return line;
    const inList = written.startsWith('[');
    const ids = expanded(inList ? written.slice(1, -1) : written, this.#defaults)
      .split(',')
      .map((id) => id.trim());
    const kind = KINDS_OF_REFERENCES[key]!;
    if (!ids.every((id) => kindOf(id) === kind)) return line;
    const own = ids.map((id) => this.#names.get(id));
    const value = own.every((id) => id !== undefined) ? own.join(', ') : this.#fromHere(kind, ids);
    return `${before}${key}: ${inList ? `[${value}]` : value}${end}`;
  }

  #fromHere(kind: Kind, ids: readonly string[]): string {
    this.#stop++;
    const isLast = kind === 'activite' && --this.#blocs === 0 && this.#linked > 0;
    if (kind === 'activite') this.#linked++;
    const { all, choices } = isLast
      ? this.#here.remainingActivites()
      : this.#here.referencesTo(kind, ids.length);
    if (all.length > 0) return all.join(', ');
    return choiceStop(this.#stop, choices.slice(0, MOST_CHOICES));
  }
}

function kindOf(id: string): Kind | undefined {
  return KIND_OF_ID.find(([shape]) => shape.test(id))?.[1];
}

/** `all`: what goes without saying; else the choices. */
export interface References {
  readonly all: readonly string[];
  readonly choices: readonly string[];
}

/** What stands around the cursor, as far as ids and references go. */
export class Here {
  readonly #referentiel: Referentiel;
  readonly #section: string;
  readonly #bloc: Bloc | undefined;
  readonly #competence: Competence | undefined;
  /** The elements of the snippet itself that were numbered last. */
  readonly #written = new Map<Kind, string>();
  #activites: readonly string[] | undefined;

  constructor({ analysis, cursor }: CompletionContext, section: string) {
    this.#referentiel = analysis.model.referentiel;
    this.#section = section;
    const [first, index, list, at] = cursor.path;
    const { blocs, competences } = this.#referentiel;
    this.#bloc = first === 'blocs' && typeof index === 'number' ? blocs?.[index] : undefined;
    if (first === 'competences' && typeof index === 'number') this.#competence = competences?.[index];
    else if (list === 'competences' && typeof at === 'number')
      this.#competence = this.#bloc?.competences?.[at];
  }

  /** An element of the snippet was given this id: those after it follow it or are in it. */
  passed(kind: Kind, id: string): void {
    this.#written.set(kind, id);
    if (kind === 'bloc')
      for (const inside of ['competence', 'critere', 'evaluation'] as const) this.#written.delete(inside);
    if (kind === 'competence') this.#written.delete('critere');
  }

  placeOf(kind: Kind): NumberingPlace {
    const last = this.#written.get(kind);
    if (last !== undefined) return { last };
    if (kind === 'critere') {
      const parent = this.#written.get('competence');
      if (parent !== undefined) return { parent };
      return {
        parent: this.#competence?.id?.value,
        last: this.#competence?.criteres?.findLast(({ id }) => id)?.id?.value,
      };
    }
    if (kind !== 'competence' && kind !== 'evaluation') return {};
    const parent = this.#written.get('bloc');
    if (parent !== undefined) return { parent };
    const beside =
      kind === 'competence'
        ? this.#bloc?.competences?.findLast(({ id }) => id)
        : this.#bloc?.evaluations?.findLast(({ id }) => id);
    return { parent: this.#bloc?.id?.value, last: beside?.id?.value };
  }

  /** `count`: how many the skeleton has there. */
  referencesTo(kind: Kind, count: number): References {
    switch (kind) {
      case 'activite':
        return this.#nextActivite();
      case 'competence':
        return this.#competences(count);
      case 'evaluation':
        return { all: [], choices: idsOf(evaluationsOf(this.#referentiel)) };
      default:
        return { all: [], choices: idsOf(this.#referentiel.blocs) };
    }
  }

  /** The activities that no bloc has yet: for the last of several blocs. */
  remainingActivites(): References {
    return { all: this.#free(), choices: idsOf(this.#referentiel.activites) };
  }

  /** Each bloc takes the first activity that no bloc has yet. */
  #nextActivite(): References {
    const [next, ...others] = this.#free();
    this.#activites = others;
    return { all: next === undefined ? [] : [next], choices: idsOf(this.#referentiel.activites) };
  }

  #free(): readonly string[] {
    const { activites, blocs } = this.#referentiel;
    const linked = new Set((blocs ?? []).flatMap((bloc) => (bloc.activites ?? []).map(({ value }) => value)));
    this.#activites ??= idsOf(activites).filter((id) => !linked.has(id));
    return this.#activites;
  }

  /** An evaluation takes what its bloc does not evaluate yet; whatever else chooses. */
  #competences(count: number): References {
    const everywhere = idsOf(competencesOf(this.#referentiel));
    if (this.#section.startsWith('blocs') && this.#bloc) {
      return unevaluated(this.#bloc.competences, this.#bloc.evaluations);
    }
    if (this.#section.startsWith('evaluations')) {
      return unevaluated(this.#referentiel.competences, this.#referentiel.evaluations);
    }
    // The final evaluation is about several blocs.
    const firsts = (this.#referentiel.blocs ?? []).flatMap((bloc) => idsOf(bloc.competences).slice(0, 1));
    if (count > 1 && firsts.length > 1) return { all: firsts, choices: [] };
    return { all: [], choices: everywhere };
  }
}

function unevaluated(competences: Bloc['competences'], evaluations: Bloc['evaluations']): References {
  const evaluated = new Set(
    (evaluations ?? []).flatMap((one) => (one.competences ?? []).map(({ value }) => value)),
  );
  const own = idsOf(competences);
  return { all: own.filter((id) => !evaluated.has(id)), choices: own };
}

function idsOf(elements: Iterable<{ readonly id?: { readonly value: string } }> | undefined): string[] {
  const ids: string[] = [];
  for (const { id } of elements ?? []) if (id && /^[A-Za-z0-9_.-]+$/.test(id.value)) ids.push(id.value);
  return ids;
}
