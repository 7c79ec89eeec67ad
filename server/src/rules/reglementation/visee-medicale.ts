import type { Activite, Bloc, Competence, LocatedValue, Referentiel } from '../../model';
import { replaceText } from '../../syntax';
import { defineRule } from '../rule';
import { kept } from '../shared/kept';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const CARE = wordPattern(
  [
    'therap(?:ie|ies|eute|eutes|eutique|eutiques)',
    '(?:psycho|hypno|art-|aroma|hydro|balneo|luxo|sono|musico|zoo|equi|phyto|reflexo|sophro|naturo|magneto)-?therap[a-z]+',
    'holistiques?',
    'guerir|guerison[s]?|guerisseu(?:r|rs|se|ses)',
    'soigner(?! (?:la |le |les |sa |son |ses |leur |leurs |une |un )?(?:presentation|redaction|qualite|mise|finition|finitions|image|communication|accueil|detail|details|aspect|ecriture|relation|style|posture|tenue|choix|expression|orthographe))',
    '(?:un|une|le|la|les|des|du|aux?|ses|leurs|chaque|tout|de|avec|pour) patiente?s?|patientele',
    '(?:vertus|effets?|proprietes|visee|action|fonction|but|soins?) (?:curati(?:fs?|ves?)|medica(?:le|les|ux|l))',
    'diagnosti(?:c|quer) (?:medical|une maladie|une pathologie|les pathologies|des pathologies)',
  ].join('|'),
);

/** Jobs of care, for people or animals: the words are theirs. */
const HEALTH = wordPattern(
  'sante|soins?|soignante?s?|medica(?:l|le|les|ux)|medecins?|medecine|infirmi(?:er|ere|ers|eres)|pharmac[a-z]+|veterinaires?|paramedica[a-z]+|ambulanci[a-z]+|kinesitherap[a-z]+|ergotherap[a-z]+|psychomotric[a-z]+|orthophon[a-z]+|dentaires?|opti(?:que|cien|cienne)|audioprothes[a-z]+|radiolog[a-z]+|sanitaires?|hospitali[a-z]+|ehpad|psychologues?|osteopath[a-z]*|chiropract[a-z]+|podolog[a-z]+|dieteti[a-z]+|auxiliaire de vie|aide a domicile|biologie medicale|dispositifs? medica[a-z]+|sophrolog[a-z]*(?: hospitali[a-z]+)',
);

export default defineRule({
  code: 'reglementation/visee-medicale',
  title: 'Visée médicale d’un métier qui ne l’est pas',
  task: [
    'Remplacer un mot du soin, réservé aux professions de santé',
    'Remplacer {n} mots du soin, réservés aux professions de santé',
  ],
  motif: 'reglementation',
  severity: 'warning',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  fix: 'suggested',
  *check(referentiel, { each }) {
    if (isHealth(referentiel)) return;
    const { certification, competences } = referentiel;
    const said = [
      careOf([certification?.intitule, ...(certification?.metiers_vises ?? [])]),
      ...each('activites', careInActivite),
      ...each('blocs', careInBloc),
      ...(competences ?? []).map(careUnder),
    ];
    const seen = new Set<string>();
    for (const { at, text } of said.flat()) {
      // Once a word: the others are found by searching for it.
      const word = flatText(text);
      if (seen.has(word)) continue;
      seen.add(word);
      yield { at, data: { words: text, start: at.start, end: at.end } };
    }
  },
  message: ({ words }) => ({
    constat: `« ${words} » prête à confusion avec un soin.`,
    attendu:
      'Un métier qui ne relève pas du code de la santé publique ne soigne pas : employer des mots sans visée médicale ni curative, pour éviter le risque d’exercice illégal de la médecine.',
  }),
  fixes({ at, data }) {
    const other = substitute(data.words);
    if (!('inText' in at) || other === undefined) return [];
    return [
      { title: `Remplacer par « ${other} »`, edits: replaceText(at.node, data.start, data.end, other) },
    ];
  },
});

/** « les patients » becomes « les bénéficiaires ». */
function substitute(words: string): string | undefined {
  const match = /^(.*)patiente?(s?)$/iu.exec(words);
  return match ? `${match[1]}bénéficiaire${match[2]?.toLowerCase()}` : undefined;
}

/** By its codes (NSF 331 « santé », ROME J) or by its own words. */
function isHealth({ certification }: Referentiel): boolean {
  if (!certification) return false;
  const { nsf, rome, intitule, metiers_vises, secteurs } = certification;
  if (nsf?.some(({ value }) => /^33[01]/u.test(value))) return true;
  if (rome?.some(({ value }) => /^(?:J|K1[1-3]|A150[0-9])/iu.test(value))) return true;
  return [intitule, ...(metiers_vises ?? []), ...(secteurs ?? [])].some(
    (text) => text !== undefined && flatText(text.value).search(HEALTH) >= 0,
  );
}

type Said = ReturnType<typeof occurrencesAt>[number];

const careInActivite = ({ intitule, situations }: Activite) => careOf([intitule, ...(situations ?? [])]);

const careUnder = kept(({ enonce, criteres }: Competence): readonly Said[] =>
  careOf([enonce, ...(criteres ?? []).map((critere) => critere.enonce)]),
);

const careInBloc = ({ intitule, competences }: Bloc): readonly Said[] => [
  ...careOf([intitule]),
  ...(competences ?? []).flatMap(careUnder),
];

function careOf(texts: readonly (LocatedValue<string> | undefined)[]): readonly Said[] {
  return texts.flatMap((text) => (text ? occurrencesAt(text, CARE) : []));
}
