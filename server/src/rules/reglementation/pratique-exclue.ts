import type { Activite, Bloc, LocatedValue } from '../../model';
import { defineRule } from '../rule';
import { flatText, occurrencesAt, wordPattern } from '../shared/search';
import { vademecum } from '../source';

const EXCLUDED = wordPattern(
  'astrolog[a-z]*|voyan(?:ce|te|tes)|cartomanc[a-z]+|tarots? divinatoires?|tarolog[a-z]*|numerolog[a-z]*|chiromanc[a-z]+|divinat[a-z]+|oracles?|magnetiseu(?:r|rs|se|ses)|radiesthes[a-z]+|geobiolog[a-z]*|reiki|chaman[a-z]*|mediumnite|mediumnique[s]?|spiritisme|spirites?|occultis[a-z]+|esoteri[a-z]+|exorcis[a-z]+|envoutement[s]?|desenvout[a-z]+|lithotherap[a-z]+|channeling|lecture (?:de l.|d.)aura[s]?|chakras?|soins? energetiques?|energeticien(?:ne)?s?|vies? anterieures?|constellations? familiales?|biomagnetisme|sourci(?:er|ere)s?|pendules? divinatoires?|sorcellerie|rebirth|kinesiologie energetique|guide[s]? spirituel(?:le)?s?|feng shui',
);
/** A competence that protects from such practices is no such practice. */
const AGAINST = wordPattern(
  'prevenir|prevention|alerter|signaler|reperer|detecter|derives?|lutter|proteger|denoncer|emprise|refuser|ecarter|exclu[a-z]*|hors',
);

export default defineRule({
  code: 'reglementation/pratique-exclue',
  title: 'Pratique ésotérique ou cultuelle',
  task: [
    'Retirer une pratique ésotérique ou cultuelle',
    'Retirer {n} mentions de pratiques ésotériques ou cultuelles',
  ],
  motif: 'reglementation',
  severity: 'error',
  sources: [vademecum('2.2.4')],
  since: '0.1.0',
  scope: 'document',
  *check(referentiel, { each }) {
    const { certification, competences } = referentiel;
    const said = [
      practicesOf([certification?.intitule, ...(certification?.metiers_vises ?? [])]),
      ...each('activites', practicesInActivite),
      ...each('blocs', practicesInBloc),
      practicesOf((competences ?? []).map(({ enonce }) => enonce)),
    ];
    for (const { at, text } of said.flat()) yield { at, data: { words: text } };
  },
  message: ({ words }) => ({
    constat: `« ${words} » relève d’une pratique ésotérique ou cultuelle.`,
    attendu:
      'Ces pratiques, comme celles que réprime le droit pénal, n’ont pas vocation à être reconnues aux répertoires nationaux.',
  }),
});

type Said = ReturnType<typeof occurrencesAt>[number];

const practicesInActivite = ({ intitule, situations }: Activite) =>
  practicesOf([intitule, ...(situations ?? [])]);

const practicesInBloc = ({ intitule, competences }: Bloc) =>
  practicesOf([intitule, ...(competences ?? []).map(({ enonce }) => enonce)]);

/** The first of each text. */
function practicesOf(texts: readonly (LocatedValue<string> | undefined)[]): readonly Said[] {
  return texts.flatMap((text) => {
    const [first] = text ? occurrencesAt(text, EXCLUDED) : [];
    return text && first && flatText(text.value).search(AGAINST) < 0 ? [first] : [];
  });
}
