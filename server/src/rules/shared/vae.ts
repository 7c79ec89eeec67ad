import { keyNode, type Located, type Membre, mapOf, type Referentiel, sectionAnchor } from '../../model';
import { replaceValue, type SyntaxNode, setKey, type TextEdit } from '../../syntax';
import type { Fix, FixContext, LocalContext } from '../rule';
import { shouldBePresent } from './absence';
import { paragraph } from './drafting';
import { vaeJurySkeleton } from './jury-skeleton';
import { orderOf } from './order';
import { flatText } from './search';
import { block, setPath } from './set-path';

export type Vae = NonNullable<Referentiel['vae']>;

/** The section, once something is written in it and unless it says that the VAE is closed: `vae/absente` reports those. */
export function openVae(
  referentiel: Referentiel,
  context: Pick<LocalContext<unknown>, 'ready'>,
): Vae | undefined {
  const { vae } = referentiel;
  if (!vae || isBlank(vae) || vae.ouverte?.value === false) return undefined;
  return shouldBePresent(vae, context) ? vae : undefined;
}

/** « vae: {} » says no more than nothing. */
export function isBlank(section: Located<object>): boolean {
  return section.node.kind === 'map' && Object.keys(section).length === 1;
}

/** The key that is empty, else the section. */
export function vaeAnchor(referentiel: Referentiel, key: string): SyntaxNode {
  return (referentiel.vae && keyNode(referentiel.vae, key)) ?? sectionAnchor(referentiel, 'vae');
}

/** Said so, or by a quality that says it: « qualifié du secteur », the very job the certification is for. */
export function isQualified({ qualifie, qualite }: Membre, { certification }: Referentiel): boolean {
  if (qualifie) return qualifie.value;
  if (!qualite) return false;
  const flat = flatText(qualite.value);
  if (/(?<![a-z])(?<!(?:non|pas|peu) )qualifiee?s?(?![a-z])/u.test(flat)) return true;
  return [certification?.intitule, ...(certification?.metiers_vises ?? [])].some(
    (job) => job !== undefined && job.value.length > 5 && flat.includes(flatText(job.value).trim()),
  );
}

/** Compliant wording of each part of the path. */
export const VAE_PROCEDURES = {
  recevabilite:
    'Le candidat s’inscrit sur le portail numérique de la VAE, choisit la certification ou les blocs visés et dépose son dossier. Le certificateur en accuse réception, examine l’adéquation de ses activités, de ses formations et des blocs obtenus avec le référentiel, et notifie sa décision, en indiquant les écarts relevés, dans les deux mois qui suivent la réception du dossier complet. Aucune durée d’expérience n’est exigée.',
  accompagnement:
    'Dès son inscription, le candidat peut, à sa demande, être accompagné par une personne qu’il choisit sur la liste du portail numérique de la VAE, dans la constitution de ses dossiers, le choix de formations complémentaires et la recherche de financements. Les personnes qui accompagnent un candidat ne siègent pas au jury.',
  modalites:
    'Le candidat dont la demande est recevable rédige son dossier de validation (livret 2), pour la certification entière ou pour un bloc, et le dépose sur le portail. Il est entendu par le jury avant la fin du troisième mois qui suit ce dépôt. Le jury attribue la certification ou précise les blocs acquis ; le résultat est notifié au candidat dans les quinze jours qui suivent son passage.',
} as const;

const wholePath = (): (readonly [key: string, yamlText: string])[] => [
  ['ouverte', 'true'],
  ['par_bloc', 'true'],
  ['recevabilite', paragraph(VAE_PROCEDURES.recevabilite)],
  ['livret_1', '{ document: preuves/livret-1.pdf }'],
  ['livret_2', '{ document: preuves/livret-2.pdf }'],
  ['reglement', '{ document: preuves/reglement-vae.pdf }'],
  ['accompagnement', paragraph(VAE_PROCEDURES.accompagnement)],
  ['modalites', paragraph(VAE_PROCEDURES.modalites)],
];

/** Opens the VAE and writes what its path still lacks, its jury included: one part alone would call for the others. */
export function describeVae(title: string, { tree, model: { referentiel } }: FixContext): Fix[] {
  const { vae, jury } = referentiel;
  const map = vae && mapOf(vae);
  const path = map && map.entries.length > 0 ? completed(map) : setPath(tree, ['vae'], block(wholePath()));
  if (path.length === 0) return [];
  const composition = jury?.vae ? [] : setPath(tree, ['jury', 'vae'], vaeJurySkeleton());
  return [{ title, edits: [...composition, ...path] }];

  function completed(section: NonNullable<typeof map>): TextEdit[] {
    const closed = vae?.ouverte;
    const absent = wholePath().filter(([key]) => vae && !keyNode(vae, key));
    return [
      ...(closed ? replaceValue(closed.node, 'true') : []),
      ...absent.flatMap(([key, yamlText]) => setKey(tree, section, key, yamlText, orderOf('vae'))),
    ];
  }
}
