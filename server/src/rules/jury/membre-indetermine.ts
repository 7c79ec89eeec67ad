import { anchorOf, keyNode, nameOf } from '../../model';
import { defineRule, type Fix } from '../rule';
import { juryAt, membreAt } from '../shared/find-target';
import {
  countJury,
  externalMajority,
  externalProfessionalMajority,
  headsOf,
  majorityOf,
} from '../shared/jury';
import { setMember } from '../shared/membre';
import { readQuality } from '../shared/qualite';
import { vademecum } from '../source';

type Data =
  | { readonly kind: 'description'; readonly jury: string }
  | {
      readonly kind: 'membre';
      readonly jury: string;
      readonly membre: string;
      readonly missing: readonly string[];
      readonly nombre: number;
      readonly known: number;
      readonly total: number;
    };

export default defineRule({
  code: 'jury/membre-indetermine',
  title: 'Membre du jury dont on ne sait s’il est externe ou professionnel',
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  fix: 'suggested',
  *check({ jury, role, name }) {
    if (role === 'vae') return;
    if (!jury.membres?.length) {
      const key = keyNode(jury, 'description');
      if (jury.description) yield { at: key ?? jury.description.node, data: description(name) };
      return;
    }
    const count = countJury(jury);
    if (count.heads < 2) return;
    const external = externalMajority(count) === 'indetermine';
    const professional = externalProfessionalMajority(count) === 'indetermine';
    for (const membre of jury.membres) {
      const missing: string[] = [];
      if (
        membre.externe === undefined &&
        (external || (professional && membre.professionnel?.value !== false))
      )
        missing.push('externe');
      if (membre.professionnel === undefined && professional && membre.externe?.value !== false)
        missing.push('professionnel');
      if (missing.length === 0) continue;
      const { heads } = professional ? count.externalProfessional : count.external;
      const data: Data = {
        kind: 'membre',
        jury: name,
        membre: nameOf(membre),
        missing,
        nombre: headsOf(membre),
        known: heads,
        total: count.heads,
      };
      yield { at: anchorOf(membre), data };
    }
  },
  message(data) {
    if (data.kind === 'description') {
      return {
        constat: `Le ${data.jury} n’est décrit que par un texte : ses membres ne peuvent pas être comptés.`,
        attendu:
          'Écrire sa composition sous `membres`, avec le nombre de chacun et, pour chacun, s’il est professionnel et s’il est externe au certificateur.',
      };
    }
    const { membre, missing, nombre, known, total, jury } = data;
    const many = nombre > 1;
    const s = many ? 's' : '';
    const what = [
      missing.includes('externe') && `externe${s} au certificateur`,
      missing.includes('professionnel') && `professionnel${s} du métier`,
    ].filter(Boolean);
    const sure =
      known > 1
        ? `${known} professionnels externes certains`
        : `${known || 'aucun'} professionnel externe certain`;
    return {
      constat: `« ${membre} » (${nombre} sur ${total}) : rien ne dit ${many ? 's’ils sont' : 's’il est'} ${what.join(' et ')}, et la majorité du ${jury} ne peut pas être établie (${sure}, il en faut ${majorityOf(total)}).`,
      attendu: `Dire pour chaque membre ${missing.map((key) => `\`${key}: true\` ou \`false\``).join(' et ')}.`,
    };
  },
  fixes({ at, data }, { tree, model }) {
    if (data.kind !== 'membre') return [];
    const target = juryAt(model, at);
    const membre = target && membreAt(target, at);
    if (!membre) return [];
    const set = (title: string, flags: Readonly<Record<string, boolean>>): Fix => ({
      title,
      edits: Object.entries(flags)
        .filter(([key]) => data.missing.includes(key))
        .flatMap(([key, flag]) => setMember(tree, membre, key, `${flag}`)),
    });
    const said = readQuality(membre.qualite?.value ?? '');
    const fixes: Fix[] = [];
    if (data.missing.includes('externe') && data.missing.includes('professionnel')) {
      fixes.push(
        set('Dire que c’est un professionnel externe', { professionnel: true, externe: true }),
        set('Dire que ce n’est pas un professionnel, mais qu’il est externe', {
          professionnel: false,
          externe: true,
        }),
        set('Dire qu’il relève du certificateur', { professionnel: false, externe: false }),
      );
    } else if (data.missing.includes('externe')) {
      fixes.push(
        set('Dire qu’il est externe au certificateur', { externe: true }),
        set('Dire qu’il relève du certificateur', { externe: false }),
      );
    } else {
      fixes.push(
        set('Dire que c’est un professionnel du métier', { professionnel: true }),
        set('Dire que ce n’est pas un professionnel du métier', { professionnel: false }),
      );
    }
    return said.internal ? fixes.reverse() : fixes;
  },
});

function description(jury: string): Data {
  return { kind: 'description', jury };
}
