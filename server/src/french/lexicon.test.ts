import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { infinitiveOf, infinitiveOfForm, isNominalForm, isPresentParticiple } from './verbs';

describe('the verb list', () => {
  it('is what the dictionary gives', () => {
    execFileSync('npx', ['tsx', 'scripts/lexicon.ts', '--check'], { stdio: 'pipe' });
  });

  it('knows verbs of the trades and prefixed ones, not the nouns that look like them', () => {
    expect(
      ['requeter', 'maquetter', 'onboarder', 'co-concevoir', 'retro-concevoir'].map((verb) =>
        infinitiveOf(verb),
      ),
    ).toEqual(['requêter', 'maquetter', 'onboarder', 'co-concevoir', 'retro-concevoir']);
    for (const noun of ['papier', 'chantier', 'coursier', 'dossier', 'usager', 'registre', 'repertoire']) {
      expect(infinitiveOf(noun)).toBeUndefined();
    }
  });

  it('finds the infinitive of a conjugated form', () => {
    const forms = {
      gère: 'gérer',
      conçoit: 'concevoir',
      établissez: 'établir',
      négocient: 'négocier',
      résout: 'résoudre',
      appelle: 'appeler',
      emploie: 'employer',
    };
    for (const [form, infinitive] of Object.entries(forms)) {
      expect(infinitiveOfForm(form, form.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(infinitive);
    }
    expect(infinitiveOfForm('réalisé', 'realise')).toBeUndefined();
    expect([isNominalForm('controle'), isNominalForm('gere')]).toEqual([true, false]);
    expect(
      ['realisant', 'prenant', 'choisissant', 'important', 'restaurant', 'enfant'].map(isPresentParticiple),
    ).toEqual([true, true, true, true, true, false]);
  });
});
