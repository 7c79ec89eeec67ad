import type { Meta } from '../schema/meta';
import { nsf } from './nsf';
import { rome, romeTitles } from './rome';

const TRANSITIONS = {
  vert: 'métier vert',
  strategique: 'métier stratégique pour la transition écologique',
  brun: 'métier brun',
  blanc: undefined,
};
const SHOWN_TITLES = 8;

/** What is known of a code, as paragraphs of Markdown to show; none when the code is unknown. */
export function describeCode(nomenclature: NonNullable<Meta['nomenclature']>, code: string): string[] {
  if (nomenclature === 'rome') return describeRome(code);
  if (nomenclature === 'nsf') return describeNsf(code);
  return [];
}

function describeNsf(code: string): string[] {
  const found = nsf(code);
  if (!found) return [];
  const { titre, domaine, lettre } = found;
  return [`**${code}** : ${titre}${lettre ? ` — ${lettre.titre}` : ''}\n\nNSF, domaine « ${domaine} »`];
}

function describeRome(code: string): string[] {
  const found = rome(code);
  if (!found) return [];
  const marks = [
    found.reglemente ? 'emploi réglementé' : undefined,
    found.transitionEcologique && TRANSITIONS[found.transitionEcologique],
    found.transitionNumerique ? 'métier marqué par la transition numérique' : undefined,
  ].filter((mark) => mark !== undefined);
  const titles = romeTitles(code).filter(({ rare }) => !rare);
  const shown = titles.slice(0, SHOWN_TITLES).map(({ titre }) => titre);
  const more = titles.length - shown.length;
  return [
    [
      `**${code}** : ${found.titre}`,
      ...(marks.length > 0 ? [`ROME : ${marks.join(', ')}`] : []),
      ...(shown.length > 0 ? [`${shown.join(' · ')}${more > 0 ? ` · et ${more} autres` : ''}`] : []),
    ].join('\n\n'),
  ];
}
