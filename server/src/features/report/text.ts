import type { Analysis } from '../../analysis';
import { frenchDate } from '../../model';
import type { NotedDeposit } from './progress';
import { type Report, type ReportedFinding, reportOf } from './report';
import type { Step } from './tasks';

/** Also what the views of VS Code are titled by. */
const STEP_TITLES: Readonly<Record<Step, string>> = {
  bloquant: 'Ce qui bloque le dépôt',
  refus: 'Ce qui expose à un refus',
  conseil: 'Ce qui peut être mieux rédigé',
};

/** More places than this are counted, not named. */
const NAMED = 12;

/** The report as a text to paste in a message or a document, in Markdown. `advice`: with what is only advice. */
export function reportText(
  analysis: Analysis,
  { noted, advice }: { readonly noted: NotedDeposit | undefined; readonly advice: boolean },
): string {
  const report = reportOf(analysis, noted);
  const title = analysis.model.referentiel.certification?.intitule?.value.replace(/\s+/gu, ' ').trim();
  const said = [report.depot, report.progres].filter((one) => one !== undefined);
  return [
    `# ${title ? `${title} : ce` : 'Ce'} qui reste à faire au ${frenchDate(analysis.options.today)}`,
    ...said,
    ...todo(report, advice),
    '## Par motif de refus',
    motives(report),
    '',
  ].join('\n\n');
}

function todo({ aFaire, motifs }: Report, advice: boolean): string[] {
  const byCode = new Map<string, ReportedFinding[]>();
  for (const finding of motifs.flatMap(({ constats }) => constats)) {
    const same = byCode.get(finding.code);
    if (same) same.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const steps = (Object.keys(STEP_TITLES) as Step[]).filter((step) => advice || step !== 'conseil');
  const parts = steps.flatMap((step) => {
    const tasks = aFaire.filter(({ etape }) => etape === step);
    if (tasks.length === 0) return [];
    const lines = tasks.map(
      ({ phrase, code }, rank) => `${rank + 1}. ${phrase}${placesInWords(byCode.get(code) ?? [])}`,
    );
    return [`## ${STEP_TITLES[step]}`, lines.join('\n')];
  });
  return parts.length > 0 ? parts : ['Rien à signaler.'];
}

/** « : C1.1, C1.2 et 4 autres ». */
function placesInWords(findings: readonly ReportedFinding[]): string {
  const names = [...new Set(findings.map(({ lieu, range }) => lieu ?? `ligne ${range.start.line + 1}`))];
  const left = names.length - NAMED;
  const shown = left > 1 ? [...names.slice(0, NAMED), `et ${left} autres endroits`] : names;
  return names.length > 0 ? ` (${shown.join(', ')})` : '';
}

function motives({ motifs }: Report): string {
  return motifs
    .map(({ titre, bilan, progres, refus }) => {
      const more = [refus, progres && `depuis le dépôt : ${progres}`].filter(Boolean);
      return `- ${titre} : ${[bilan, ...more].join(' ; ')}`;
    })
    .join('\n');
}
