/** Names of files, apart from VS Code so that they are tested alone. */

export const SUFFIX = '.referentiel.yaml';

/** « Chef d’équipe (BTP) » → « chef-d-equipe-btp »: a name that every system takes. */
export function stemOf(title: string): string {
  const stem = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/giu, 'oe')
    .replace(/æ/giu, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');
  return stem || 'ma-certification';
}

export function fileName(typed: string): string {
  const name = typed.trim();
  return /(?:^|\.)referentiel\.ya?ml$/u.test(name) ? name : `${name.replace(/\.ya?ml$/u, '')}${SUFFIX}`;
}

export function isFileName(typed: string): boolean {
  return typed.trim() !== '' && !/[\\/:*?"<>|]/u.test(typed);
}
