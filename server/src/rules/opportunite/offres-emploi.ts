import { defineRule } from '../rule';
import { line, paragraph, toComplete } from '../shared/drafting';
import { listed, opportuniteAnchor, opportuniteDue } from '../shared/opportunite';
import { isUnfinished } from '../shared/placeholder';
import { allOf, block, setPath } from '../shared/set-path';
import { motifsRecurrents } from '../source';

const PARTS = {
  nombre: 'leur nombre',
  periode: 'la période du relevé',
  source: 'la source',
  analyse: 'ce qu’elles demandent',
} as const;
type Part = keyof typeof PARTS;

const toWrite = (): Readonly<Record<Part, string>> => ({
  nombre: '',
  periode: line(toComplete('2026-01/2026-06')),
  source: line(toComplete('France Travail, APEC, site spécialisé')),
  analyse: paragraph(
    `Sur ${toComplete('nombre')} offres relevées, ${toComplete('part')} demandent ${toComplete('compétence ou bloc de la certification')}.`,
  ),
});

export default defineRule({
  code: 'opportunite/offres-emploi',
  title: 'Offres d’emploi non analysées',
  task: ['Analyser les offres d’emploi', 'Compléter l’analyse des offres d’emploi ({n} points)'],
  motif: 'utilite',
  severity: 'warning',
  sources: [motifsRecurrents],
  since: '0.1.0',
  scope: 'document',
  whenComplete: true,
  fix: 'suggested',
  *check(referentiel, context) {
    if (!opportuniteDue(referentiel, context)) return;
    const offres = referentiel.opportunite?.offres_emploi;
    const missing = (Object.keys(PARTS) as Part[]).filter((part) => !offres?.[part]);
    const needed = missing.filter((part) => part !== 'nombre' || !tellsNumber(offres?.analyse?.value));
    if (needed.length === 0) return;
    yield {
      at: offres?.nombre?.node ?? opportuniteAnchor(referentiel, 'offres_emploi'),
      data: { absent: !offres, count: offres?.nombre?.value, missing: needed },
    };
  },
  message: ({ absent, count, missing }) => ({
    constat: absent
      ? 'Aucune analyse d’offres d’emploi ne montre le besoin.'
      : `Des offres d’emploi${count === undefined ? '' : ` (${count})`}, il manque ${listed(missing.map((part) => PARTS[part]))}.`,
    attendu:
      'Donner le nombre d’offres relevées, la période, la source, et ce qu’elles demandent des compétences visées.',
  }),
  fixes({ data }, { tree }) {
    if (data.absent) {
      const parts = block(
        (Object.keys(PARTS) as Part[])
          .filter((part) => part !== 'nombre')
          .map((part) => [part, toWrite()[part]]),
      );
      const edits = setPath(tree, ['opportunite', 'offres_emploi'], parts);
      return [{ title: 'Préparer l’analyse des offres d’emploi', edits }];
    }
    if (data.missing.includes('nombre')) return [];
    const edits = data.missing.map((part) =>
      setPath(tree, ['opportunite', 'offres_emploi', part], toWrite()[part]),
    );
    return [{ title: 'Compléter l’analyse des offres d’emploi', edits: allOf(edits) }];
  },
});

/** The analysis may give the number itself, or be about to. */
function tellsNumber(analyse: string | undefined): boolean {
  return analyse !== undefined && (/\d/u.test(analyse) || isUnfinished(analyse));
}
