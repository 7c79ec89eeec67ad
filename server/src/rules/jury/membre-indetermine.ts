import { type JuryReading, readJury } from '../../french';
import { anchorOf, keyNode } from '../../model';
import { defineRule, type Fix } from '../rule';
import { toComplete } from '../shared/drafting';
import { juryAt, membreAt } from '../shared/find-target';
import {
  countJury,
  externalMajority,
  externalProfessionalMajority,
  headsOf,
  majorityOf,
} from '../shared/jury';
import { memberLine, memberName, type NewMember, setMember, setMembers } from '../shared/membre';
import { readQuality } from '../shared/qualite';
import { allOf, blockItems } from '../shared/set-path';
import { vademecum } from '../source';

type Data =
  | { readonly kind: 'description'; readonly jury: string; readonly read: string }
  | {
      readonly kind: 'membre';
      readonly jury: string;
      readonly membre: string;
      readonly missing: readonly string[];
      /** The quality says that this member belongs to the certifier. */
      readonly internal: boolean;
      readonly nombre: number;
      readonly known: number;
      readonly total: number;
    };

export default defineRule({
  code: 'jury/membre-indetermine',
  title: 'Membre du jury dont on ne sait s’il est externe ou professionnel',
  task: [
    'Dire si un membre du jury est externe, et professionnel',
    'Dire si {n} membres du jury sont externes, et professionnels',
  ],
  motif: 'epreuves',
  severity: 'warning',
  sources: [vademecum('3.3.1')],
  since: '0.1.0',
  scope: 'jury',
  whenComplete: true,
  fix: 'suggested',
  *check({ jury, role, name }) {
    if (role === 'vae') return;
    if (!jury.membres?.length) {
      const key = keyNode(jury, 'description');
      if (jury.description)
        yield { at: key ?? jury.description.node, data: description(name, readJury(jury.description.value)) };
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
      const internal = missing.includes('externe') && readQuality(membre.qualite?.value ?? '').internal;
      if (internal) missing.splice(0, missing.length, 'externe');
      const { heads } = professional ? count.externalProfessional : count.external;
      const data: Data = {
        kind: 'membre',
        jury: name,
        membre: memberName(membre),
        missing,
        internal,
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
        constat: `Le ${data.jury} n’est décrit que par un texte${data.read || ', où ses membres ne peuvent pas être comptés'}.`,
        attendu:
          'Écrire sa composition sous `membres`, avec le nombre de chacun et, pour chacun, s’il est professionnel et s’il est externe au certificateur.',
      };
    }
    const { membre, missing, internal, nombre, known, total, jury } = data;
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
    const unsaid = internal
      ? `${many ? 'ces membres relèvent' : 'ce membre relève'} du certificateur, d’après ce libellé, mais \`externe\` ne le dit pas`
      : `rien ne dit ${many ? 's’ils sont' : 's’il est'} ${what.join(' et ')}`;
    return {
      constat: `« ${membre} » (${nombre} sur ${total}) : ${unsaid}, et la majorité du ${jury} ne peut pas être établie (${sure}, il en faut ${majorityOf(total)}).`,
      attendu: internal
        ? 'L’écrire (`externe: false`), ou préciser la qualité si elle trompe.'
        : `Dire pour chaque membre ${missing.map((key) => `\`${key}: true\` ou \`false\``).join(' et ')}.`,
    };
  },
  fixes({ at, data }, { tree, model }) {
    const target = juryAt(model, at);
    if (data.kind === 'description') {
      const reading = target?.jury.description && readJury(target.jury.description.value);
      const membres = reading ? membersRead(reading) : [];
      if (!target || membres.length === 0) return [];
      const edits = setMembers(tree, target.jury, blockItems(membres.map(memberLine)));
      return [{ title: 'Écrire la composition que dit le texte', edits }];
    }
    const membre = target && membreAt(target, at);
    if (!membre) return [];
    const set = (title: string, flags: Readonly<Record<string, boolean>>): Fix => ({
      title,
      edits: allOf(
        Object.entries(flags)
          .filter(([key]) => data.missing.includes(key))
          .map(([key, flag]) => setMember(tree, membre, key, `${flag}`)),
      ),
    });
    const fixes: Fix[] = [];
    if (data.internal) {
      fixes.push(set('Dire qu’il relève du certificateur', { externe: false }));
    } else if (data.missing.includes('externe') && data.missing.includes('professionnel')) {
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
    return fixes;
  },
});

function description(jury: string, reading: JuryReading | undefined): Data {
  const { externalProfessional: part, total } = reading ?? {};
  const read =
    part === undefined || total === undefined
      ? ''
      : `, où on lit ${part} professionnel${part > 1 ? 's' : ''} externe${part > 1 ? 's' : ''} sur ${total}`;
  return { kind: 'description', jury, read };
}

/** The composition as the text gives it, where nothing has to be guessed that the majority depends on. */
function membersRead({ members, total }: JuryReading): NewMember[] {
  const read = members.flatMap(({ words, count, external, professional, president }): NewMember[] =>
    count === undefined
      ? []
      : [
          {
            qualite: words.replace(/\s+/gu, ' ').trim(),
            ...(president && count === 1 && { president }),
            nombre: count,
            ...(professional !== undefined && { professionnel: professional }),
            ...(external !== undefined && { externe: external }),
          },
        ],
  );
  if (read.length === 0 || read.length < members.length) return [];
  const listed = read.reduce((sum, { nombre }) => sum + nombre, 0);
  const missing = (total ?? listed) - listed;
  if (missing < 0) return [];
  const all = listed + missing;
  const headsOfThose = (is: (member: NewMember) => boolean) =>
    read.filter(is).reduce((sum, { nombre }) => sum + nombre, 0);
  const isDecided = (sure: (member: NewMember) => boolean, out: (member: NewMember) => boolean) =>
    headsOfThose(sure) >= majorityOf(all) || all - headsOfThose(out) < majorityOf(all);
  const isKnown =
    isDecided(
      ({ externe }) => externe === true,
      ({ externe }) => externe === false,
    ) &&
    isDecided(
      ({ professionnel, externe }) => professionnel === true && externe === true,
      ({ professionnel, externe }) => professionnel === false || externe === false,
    );
  if (all < 2 || !isKnown) return [];
  return missing === 0
    ? read
    : [...read, { qualite: toComplete('qualité des autres membres'), nombre: missing }];
}
