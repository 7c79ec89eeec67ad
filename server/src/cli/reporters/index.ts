import type { Format } from '../commands';
import type { Surroundings } from '../outcome';
import type { Report } from '../result';
import { reportCsv } from './csv';
import { reportGithub } from './github';
import { reportJson } from './json';
import { reportJunit } from './junit';
import { reportSarif } from './sarif';
import { reportText } from './text';

/** A new format: its name in `commands.ts`, its file here. */
export const REPORTERS: Readonly<Record<Format, (report: Report, surroundings: Surroundings) => string>> = {
  texte: (report, { colours }) => reportText(report, colours),
  json: reportJson,
  sarif: (report, { version }) => reportSarif(report, version),
  github: reportGithub,
  junit: reportJunit,
  csv: reportCsv,
};
