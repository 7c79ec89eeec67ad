import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOTIFS, type Rule, rules } from '../../rules';
import { citation } from '../../rules/source';
import { digest } from '../fingerprints';
import { blocksOf, plain, renderMarkdown } from '../markdown';
import { readPage } from '../pages';
import type { FileResult, Report, ReportedDiagnostic, ReportedRange } from '../result';

const LEVELS = { erreur: 'error', avertissement: 'warning', conseil: 'note' } as const;
const RULE_LEVELS = { error: 'error', warning: 'warning', advice: 'note' } as const;
/** Folder that paths are relative to: where the command runs, the root of the repository for a continuous integration. */
const BASE = '%SRCROOT%';

/** SARIF 2.1.0, for code hosts and continuous integrations. */
export function reportSarif({ results, failures, known }: Report, version: string): string {
  const indexOf = new Map<string, number>(rules.map(({ code }, rank) => [code, rank]));
  const run = {
    tool: {
      driver: {
        name: 'Référentiel',
        version,
        semanticVersion: version,
        language: 'fr-FR',
        shortDescription: { text: 'Vérifie des référentiels de certification (RNCP, RS).' },
        rules: rules.map(reportingDescriptor),
      },
    },
    language: 'fr-FR',
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [BASE]: { description: { text: 'Dossier où la vérification a été lancée.' } } },
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
      },
    ],
    artifacts: results.map((result) => ({
      location: locationOf(result),
      roles: ['analysisTarget'],
      sourceLanguage: 'yaml',
    })),
    results: results.flatMap((result, rank) => {
      const artifactLocation = { ...locationOf(result), index: rank };
      return result.diagnostics.map((found) => ({
        ruleId: found.code,
        ruleIndex: indexOf.get(found.code),
        level: LEVELS[found.gravite],
        message: { text: found.message },
        locations: [{ physicalLocation: { artifactLocation, region: region(found) } }],
        ...related(found, artifactLocation),
        partialFingerprints: {
          'referentiel/v1': digest(`${artifactLocation.uri}\n${result.fingerprints.get(found)}`),
        },
        // With a reference, what it knows is left out.
        ...(known === undefined ? {} : { baselineState: 'new' }),
      }));
    }),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function reportingDescriptor(rule: Rule) {
  const { code, title, motif, severity, sources, since } = rule;
  const page = readPage(code)?.replace(/^# .*\n+/, '');
  const description = page && blocksOf(page).find((block) => block.kind === 'paragraph')?.text;
  return {
    id: code,
    name: pascalCase(code),
    shortDescription: { text: title },
    fullDescription: { text: description ? plain(description) : title },
    help: {
      text: page ? renderMarkdown(page, { width: 100, colours: false }) : title,
      ...(page ? { markdown: page } : {}),
    },
    defaultConfiguration: { level: RULE_LEVELS[severity] },
    properties: {
      motif: MOTIFS[motif],
      source: citation(sources),
      depuis: since,
      tags: [...new Set([code.split('/')[0], motif])],
    },
  };
}

function pascalCase(code: string): string {
  return code.replace(/(?:^|[/-])(.)/g, (_, letter: string) => letter.toUpperCase());
}

function locationOf({ path: file }: FileResult): { uri: string; uriBaseId?: string } {
  if (file === undefined) return { uri: 'entree-standard', uriBaseId: BASE };
  const relative = path.relative(process.cwd(), file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(file).href };
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

function region({ ligne, colonne, finLigne, finColonne }: ReportedRange) {
  return { startLine: ligne, startColumn: colonne, endLine: finLigne, endColumn: finColonne };
}

function related(found: ReportedDiagnostic, artifactLocation: object) {
  if (found.lies.length === 0) return {};
  return {
    relatedLocations: found.lies.map((lie, id) => ({
      id,
      physicalLocation: { artifactLocation, region: region(lie) },
      message: { text: lie.message },
    })),
  };
}
