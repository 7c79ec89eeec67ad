import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules';
import { applyEdits } from '../../syntax';
import { analyseConfiguration } from './configuration';

const read = (text: string) => analyseConfiguration(text, rules);
const messages = (text: string) => read(text).diagnostics.map(({ code, message }) => `${code} ${message}`);
/** The text once the first fix of each diagnostic is applied. */
const corrected = (text: string) => {
  const { diagnostics, model } = read(text);
  const edits = diagnostics.flatMap(
    ({ rule, finding }) => rule.fixes?.(finding, { tree: model.tree, model })[0]?.edits ?? [],
  );
  return applyEdits(text, edits);
};

describe('a settings file', () => {
  it('gives its settings', () => {
    const text = `# De l’équipe
profil: ebauche
regles:
  vae: off
  competence/verbe-vague: conseil
seuils:
  bloc/disproportionne: { part: 70 }
vocabulaire:
  verbesAcceptes: [zinguer]
  motsVagues: qualitatif
  motsAcceptes:
`;
    expect(messages(text)).toEqual([]);
    expect(read(text).settings).toEqual({
      profil: 'ebauche',
      regles: { vae: 'off', 'competence/verbe-vague': 'conseil' },
      seuils: { 'bloc/disproportionne': { part: 70 } },
      vocabulaire: { verbesAcceptes: ['zinguer'], motsVagues: ['qualitatif'] },
    });
  });

  it.each(['', '\n', '# rien\n', 'regles:\n'])('may say nothing: %j', (text) => {
    expect(messages(text)).toEqual([]);
  });

  it.each([
    [
      'regle: {}\n',
      'reglages/cle-inconnue',
      'Le réglage « regle » n’existe pas. Le nom attendu est sans doute « regles ».',
    ],
    [
      'vocabulaire: { mots: [a] }\n',
      'reglages/cle-inconnue',
      'sous « vocabulaire ». Noms possibles ici : verbesAcceptes',
    ],
    ['regles: { jury/absnt: off }\n', 'reglages/regle-inconnue', 'sans doute « jury/absent »'],
    [
      'regles: { majorite-externe: off }\n',
      'reglages/regle-inconnue',
      'sans doute « jury/majorite-externe »',
    ],
    ['regles: { tout: off }\n', 'reglages/regle-inconnue', 'Les codes des règles sont ceux des constats'],
    [
      'seuils: { jury/absent: { part: 3 } }\n',
      'reglages/regle-inconnue',
      'La règle « jury/absent » n’a pas de seuil.',
    ],
    ['seuils: { bloc/disproportionne: { parts: 3 } }\n', 'reglages/seuil-inconnu', 'sans doute « part »'],
    ['seuils: { bloc/disproportionne: { part: 101 } }\n', 'reglages/valeur-invalide', 'de 1 à 100'],
    ['seuils: { bloc/disproportionne: 50 }\n', 'reglages/valeur-invalide', 'Des clés sont attendues'],
    ['regles: { vae: error }\n', 'reglages/valeur-invalide', 'erreur, avertissement, conseil ou off'],
    ['profil: brouillon\n', 'reglages/valeur-invalide', 'auto, ebauche, depot, rncp ou rs'],
    ['profil: rs\nprofil: rncp\n', 'reglages/cle-dupliquee', 'profil'],
    ['regles:\n\tvae: off\n', 'reglages/yaml-invalide', 'tabulation'],
    ['regles: { vae: off\n', 'reglages/yaml-invalide', 'n’est pas refermé'],
    ['- vae\n', 'reglages/valeur-invalide', 'n’est pas un réglage'],
  ])('says what is wrong with %j', (text, code, words) => {
    const found = messages(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${code} `);
    expect(found[0]).toContain(words);
    expect(found[0]).not.toMatch(/référentiel, version|section/);
  });

  it('is corrected by its fixes', () => {
    const text = 'regle:\n  majorite-externe: of\nseuils:\n  bloc/disproportioné: { part: 70 }\n';
    const once = corrected(text);
    expect(once).toBe('regles:\n  majorite-externe: of\nseuils:\n  bloc/disproportionne: { part: 70 }\n');
    // A value is looked at once its key is known.
    const last = corrected(corrected(once));
    expect(last).toContain('  jury/majorite-externe: off\n');
    expect(messages(last)).toEqual([]);
  });

  it('loses the settings that are wrong, and no other', () => {
    const { settings } = read('profil: rien\nregles:\n  vae: off\n  jury: non\nseuils: [1]\n');
    expect(settings).toEqual({ regles: { vae: 'off' } });
  });

  it('never fails, and is read the same after edits as at once', () => {
    const pieces = fc.constantFrom(
      'regles:',
      'seuils:',
      ' ',
      '\n',
      '  ',
      'vae',
      ': ',
      'off',
      '{',
      '}',
      '- ',
      '"',
      '\t',
      'bloc/disproportionne',
      'part',
      '70',
      '&a',
      '*a',
      '#',
      '---',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 25 }),
        fc.array(pieces, { maxLength: 25 }),
        (first, second) => {
          const [before, after] = [first.join(''), second.join('')];
          const edited = analyseConfiguration(after, rules, read(before));
          const fresh = read(after);
          expect(edited.settings).toEqual(fresh.settings);
          expect(edited.diagnostics.map(({ start, message }) => [start, message])).toEqual(
            fresh.diagnostics.map(({ start, message }) => [start, message]),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
