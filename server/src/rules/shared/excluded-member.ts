import type { JuryTarget, Membre } from '../../model';
import type { Finding, Fix, FixContext, Place } from '../rule';
import { juryAt, membreAt } from './find-target';
import { unseat } from './membre';
import { type Quality, readQuality } from './qualite';

type Flag = 'formateur' | 'tuteur' | 'employeur_du_candidat' | 'accompagnateur';

/** The members a flag excludes, or, where the flag is not said, the words of their quality. */
export function* excluded(
  { jury }: JuryTarget,
  flag: Flag,
  wording: keyof Quality,
): Generator<{ membre: Membre; at: Place }> {
  for (const membre of jury.membres ?? []) {
    const said = membre[flag];
    if (said?.value) yield { membre, at: membre.qualite?.node ?? said.node };
    else if (!said && membre.qualite && readQuality(membre.qualite.value)[wording])
      yield { membre, at: membre.qualite.node };
  }
}

/** Leave, or be replaced by a professional from outside. */
export function excludedFixes({ at }: Finding, { tree, model }: FixContext): Fix[] {
  const target = juryAt(model, at);
  const membre = target && membreAt(target, at);
  return target && membre ? unseat(tree, target.jury, membre) : [];
}
