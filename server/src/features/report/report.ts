import type { Range } from 'vscode-languageserver-types';
import { type Analysis, type Diagnostic, GRAVITE_OF } from '../../analysis';
import { frenchDate } from '../../model';
import { MOTIFS, type Motif, type Severity } from '../../rules';
import { rangeOf } from '../diagnostics';
import { isAbsent } from './absent';
import { depositOf, depositSentence, refusedMotifs } from './deposits';
import { blocName, type Element, holdersOf } from './elements';
import { type NotedDeposit, type Progress, progressInWords, progressOf, progressSentence } from './progress';
import { type Counts, type State, stateInWords, stateOf } from './states';
import { type Task, tasksOf } from './tasks';

/** The answer to the request `referentiel/rapport`. */
export interface Report {
  /** All motives of refusal, then what makes a request inadmissible, then the file itself. */
  readonly motifs: readonly MotifReport[];
  /** What remains to be done, in the order in which to do it. */
  readonly aFaire: readonly Task[];
  /** In the order of the text; a finding names its own by its index. */
  readonly blocs: readonly string[];
  /** « Dépôt du 12 janvier 2026 : refusé le 20 juin 2026. » */
  readonly depot?: string;
  /** What changed since the last deposit, in one sentence. */
  readonly progres?: string;
}

export interface MotifReport {
  readonly motif: Motif;
  readonly titre: string;
  readonly etat: State;
  /** The state in words: « 3 erreurs, 1 conseil », « rien à signaler », « pas encore rédigé ». */
  readonly bilan: string;
  /** « 5 corrigés, 1 nouveau », since the last deposit. */
  readonly progres?: string;
  /** « motif du refus du 20 juin 2026 ». */
  readonly refus?: string;
  /** In the order of the text. */
  readonly constats: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly code: string;
  readonly gravite: (typeof GRAVITE_OF)[Severity];
  readonly message: string;
  readonly range: Range;
  /** What it is about: « C1.1 », « jury de VAE »; absent between two sections. */
  readonly lieu?: string;
  /** Index in `blocs`. */
  readonly bloc?: number;
  /** It was not in the last deposit. */
  readonly nouveau?: true;
}

/** `noted`: the deposit that the author noted, if any. */
export function reportOf(analysis: Analysis, noted?: NotedDeposit): Report {
  const { diagnostics, model } = analysis;
  const holders = holdersOf(analysis);
  const deposit = depositOf(analysis, noted);
  const progress = deposit && progressOf(deposit, analysis, holders);
  const refused = refusedMotifs(model);
  const findings = new Map<Motif, ReportedFinding[]>();
  const counts = new Map<Motif, Record<Severity, number>>();
  for (const motif of Object.keys(MOTIFS) as Motif[]) {
    findings.set(motif, []);
    counts.set(motif, { error: 0, warning: 0, advice: 0 });
  }
  for (const [index, diagnostic] of diagnostics.entries()) {
    const isNew = progress?.added.has(index) ?? false;
    findings.get(diagnostic.motif)?.push(reported(analysis, diagnostic, holders[index], isNew));
    const counted = counts.get(diagnostic.motif);
    if (counted) counted[diagnostic.severity]++;
  }
  const motifs = (Object.entries(MOTIFS) as [Motif, string][]).map(([motif, titre]) => ({
    motif,
    titre,
    ...standing(motif, counts.get(motif)!, analysis, progress),
    ...(refused.has(motif) ? { refus: refusalInWords(refused.get(motif)) } : {}),
    constats: findings.get(motif)!,
  }));
  const depot = depositSentence(model);
  return {
    motifs,
    aFaire: tasksOf(analysis, refused),
    blocs: (model.referentiel.blocs ?? []).map(blocName),
    ...(depot === undefined ? {} : { depot }),
    ...(progress ? { progres: progressSentence(progress) } : {}),
  };
}

function standing(motif: Motif, counts: Counts, analysis: Analysis, progress: Progress | undefined) {
  const etat = stateOf(motif, counts, analysis);
  const changed = progress?.byMotif.get(motif);
  return {
    etat,
    bilan: stateInWords(etat, counts, analysis.register),
    ...(changed ? { progres: progressInWords(changed) } : {}),
  };
}

function refusalInWords(date: string | undefined): string {
  return date ? `motif du refus du ${frenchDate(date)}` : 'motif d’un refus';
}

function reported(
  { model }: Analysis,
  diagnostic: Diagnostic,
  holder: Element | undefined,
  isNew: boolean,
): ReportedFinding {
  return {
    code: diagnostic.code,
    gravite: GRAVITE_OF[diagnostic.severity],
    message: diagnostic.message,
    range: rangeOf(model.tree.lines, diagnostic),
    ...(holder ? { lieu: isAbsent(diagnostic, holder.key, model) ? 'rubrique absente' : holder.name } : {}),
    ...(holder?.bloc === undefined ? {} : { bloc: holder.bloc }),
    ...(isNew ? { nouveau: true } : {}),
  };
}
