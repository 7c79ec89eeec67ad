import { type Counts, firstSentence, inWords } from '../wording';
import type { Constat, Etat, Gravite, Motif, Report, Tache } from './request';

/** A line of a view, apart from VS Code so that it is tested alone. */
export interface Line {
  /** The same as long as it is the same thing: an open line stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** None under a heading that has it. */
  readonly icon?: Icon;
  /** What a screen reader says of it. */
  readonly spoken: string;
  /** All that is said of it, when it is hovered: a heading, then paragraphs. */
  readonly detail?: readonly string[];
  readonly children: readonly Line[];
  readonly open?: boolean;
  /** The rule, when it is about one. */
  readonly code?: string;
  /** Where a click leads. */
  readonly constat?: Constat;
  /** For menus: what can be done of it. */
  readonly context?: string;
}

export type Icon = Gravite | 'rien' | 'a-ecrire' | 'sans-objet';

const STEPS: Readonly<Record<Tache['etape'], { titre: string; gravite: Gravite }>> = {
  bloquant: { titre: 'Ce qui bloque le dépôt', gravite: 'erreur' },
  refus: { titre: 'Ce qui expose à un refus', gravite: 'avertissement' },
  conseil: { titre: 'Ce qui peut être mieux rédigé', gravite: 'conseil' },
};

export interface Choice {
  /** What is only advice is shown too. */
  readonly advice: boolean;
}

/** What remains to be done, in order: three headings, under them the tasks, under a task its places. */
export function todoLines(report: Report, { advice }: Choice): Line[] {
  const findings = byCode(report.motifs.flatMap(({ constats }) => constats));
  return (Object.keys(STEPS) as Tache['etape'][]).flatMap((etape) => {
    const tasks = report.aFaire.filter((task) => task.etape === etape);
    if (tasks.length === 0 || (etape === 'conseil' && !advice)) return [];
    const { titre, gravite } = STEPS[etape];
    const id = `etape:${etape}`;
    return {
      id,
      label: titre,
      description: String(tasks.length),
      icon: gravite,
      spoken: `${titre}, ${tasks.length} ${tasks.length > 1 ? 'choses' : 'chose'} à faire`,
      children: tasks.map((task) => taskLine(task, findings.get(task.code) ?? [], id)),
      open: etape !== 'conseil',
    };
  });
}

/** The motives of refusal, all of them: the list is what the regulator will look at. */
export function motifLines(report: Report, choice: Choice): Line[] {
  return report.motifs.map((motif) => motifLine(motif, report.aFaire, choice));
}

function motifLine(motif: Motif, tasks: readonly Tache[], choice: Choice): Line {
  const { titre, bilan, etat, progres, refus, constats } = motif;
  const said = [bilan, progres, refus].filter((one) => one !== undefined);
  const hidden = etat === 'conseils' && !choice.advice ? ` (masqué${constats.length > 1 ? 's' : ''})` : '';
  return {
    id: `motif:${motif.motif}`,
    label: titre,
    description: said.join(' · ') + hidden,
    icon: ICONS[etat],
    spoken: [titre, ...said].join(', '),
    detail: [titre, bilan, progres && `${progres} depuis le dépôt`, refus].filter((one) => one !== undefined),
    children: faultLines(constats, tasks, `motif:${motif.motif}`, choice),
  };
}

const ICONS: Readonly<Record<Etat, Icon>> = {
  erreurs: 'erreur',
  avertissements: 'avertissement',
  conseils: 'conseil',
  rien: 'rien',
  'a-ecrire': 'a-ecrire',
  'sans-objet': 'sans-objet',
};

/** The same findings, bloc after bloc, then what is in none. */
export function blocLines(report: Report, choice: Choice): Line[] {
  const shown = shownOf(
    report.motifs.flatMap(({ constats }) => constats),
    choice,
  );
  const groups: [string, Constat[]][] = [
    ...report.blocs.map((name): [string, Constat[]] => [name, []]),
    ['Hors des blocs', []],
  ];
  for (const constat of shown) groups[constat.bloc ?? groups.length - 1]?.[1].push(constat);
  return groups.map(([label, constats], rank) => {
    const counts = countsOf(constats);
    const description = inWords(counts);
    const id = `bloc:${rank}`;
    return {
      id,
      label,
      description,
      icon: worstOf(counts),
      spoken: `${label}, ${description}`,
      children: faultLines(constats, report.aFaire, id, choice),
    };
  });
}

/** One line a rule, in the order of what is to be done. */
function faultLines(
  constats: readonly Constat[],
  tasks: readonly Tache[],
  within: string,
  choice: Choice,
): Line[] {
  const findings = byCode(shownOf(constats, choice));
  return tasks.flatMap((task) => {
    const found = findings.get(task.code);
    return found ? [taskLine(task, found, within, task.titre)] : [];
  });
}

/** A task; a click leads to its place, or to the first of them, which are listed under it. */
function taskLine(task: Tache, found: readonly Constat[], within: string, label?: string): Line {
  const { code, gravite, phrase, nombre, titre } = task;
  const [first] = found;
  const id = `${within}/${code}`;
  // A heading says how grave it is; a motive holds all sorts.
  const common = { id, label: label ?? phrase, code, ...(label ? { icon: gravite } : {}) };
  if (found.length === 1 && first) {
    return {
      ...common,
      description: news(first, first.lieu ?? ''),
      spoken: `${common.label}, ${gravite}, ${placeOf(first)}`,
      detail: [phrase, first.message],
      children: [],
      constat: first,
      context: contextOf(task),
    };
  }
  const added = found.filter(({ nouveau }) => nouveau).length;
  const said = [
    // The sentence of a task says how many.
    ...(label ? [String(found.length)] : []),
    ...(added > 0 ? [`${added} nouveau${added > 1 ? 'x' : ''}`] : []),
  ];
  return {
    ...common,
    description: said.join(' · '),
    spoken: `${common.label}, ${gravite}, ${found.length} endroits`,
    detail: [found.length === nombre ? phrase : titre],
    children: found.map((constat, rank) => placeLine(constat, task, `${id}/${rank}`)),
    ...(first ? { constat: first } : {}),
    context: 'regle',
  };
}

function placeLine(constat: Constat, task: Tache, id: string): Line {
  const seen = firstSentence(constat.message);
  return {
    id,
    label: constat.lieu ?? placeOf(constat),
    description: news(constat, seen),
    spoken: `${placeOf(constat)}, ${seen}`,
    detail: [task.titre, constat.message],
    children: [],
    code: constat.code,
    constat,
    context: contextOf(task),
  };
}

const contextOf = ({ corrigible }: Tache) => (corrigible ? 'constat corrigible' : 'constat');

const news = ({ nouveau }: Constat, text: string) => [nouveau && 'nouveau', text].filter(Boolean).join(' · ');

/** « C1.1, ligne 12 » */
function placeOf({ lieu, range }: Constat): string {
  const line = `ligne ${range.start.line + 1}`;
  return lieu ? `${lieu}, ${line}` : line;
}

function shownOf(constats: readonly Constat[], { advice }: Choice): readonly Constat[] {
  return advice ? constats : constats.filter(({ gravite }) => gravite !== 'conseil');
}

function byCode(constats: readonly Constat[]): Map<string, Constat[]> {
  const groups = new Map<string, Constat[]>();
  for (const constat of constats) {
    const same = groups.get(constat.code);
    if (same) same.push(constat);
    else groups.set(constat.code, [constat]);
  }
  return groups;
}

export function countsOf(constats: readonly Constat[]): Counts {
  const of = (wanted: Gravite) => constats.filter(({ gravite }) => gravite === wanted).length;
  return { erreurs: of('erreur'), avertissements: of('avertissement'), conseils: of('conseil') };
}

function worstOf({ erreurs, avertissements, conseils }: Counts): Icon {
  if (erreurs > 0) return 'erreur';
  if (avertissements > 0) return 'avertissement';
  return conseils > 0 ? 'conseil' : 'rien';
}
