import { describe, expect, it } from 'vitest';
import { rules } from '../../rules';
import { analyse } from '../analyse';
import type { Settings } from './schema';
import { mergeSettings, optionsOf, readSettings, severityOf } from './settings';

const rule = (code: string) => rules.find((candidate) => candidate.code === code)!;
const codes = (text: string, settings: Settings) =>
  new Set(analyse(text, { rules, settings, today: '2026-11-24' }).diagnostics.map(({ code }) => code));

describe('what a client sends', () => {
  it('is kept as far as it makes sense', () => {
    const raw = {
      profil: 'n’importe quoi',
      regles: { vae: 'off', 'jury/absent': 'grave', 'jury/inconnue': 'off' },
      seuils: { 'bloc/disproportionne': { part: 70, partDeux: '80', autre: 1 }, 'jury/absent': 3 },
      vocabulaire: { motsAcceptes: ['adéquat', 3], motsVagues: 'vague' },
      trace: { server: 'off' },
    };
    expect(readSettings(raw, rules)).toEqual({
      regles: { vae: 'off' },
      seuils: { 'bloc/disproportionne': { part: 70 } },
      vocabulaire: { motsAcceptes: ['adéquat'] },
    });
  });

  it.each([undefined, null, 3, 'texte', [], { regles: [] }, { seuils: null, __proto__: { profil: 'rs' } }])(
    'may be anything: %j',
    (raw) => expect(Object.values(readSettings(raw, rules))).toEqual([]),
  );
});

describe('two levels of settings', () => {
  const merged = mergeSettings(
    {
      profil: 'depot',
      regles: { 'vae/livret-2': 'erreur', jury: 'off', 'format/typographie': 'off' },
      seuils: { 'bloc/disproportionne': { part: 50, partDeux: 75 } },
      vocabulaire: { motsVagues: ['a'], motsAcceptes: ['b'] },
    },
    {
      regles: { vae: 'off', 'jury/absent': 'conseil' },
      seuils: { 'bloc/disproportionne': { part: 90 } },
      vocabulaire: { motsVagues: ['c'] },
    },
  );

  it('are one, where what the stronger sets wins', () => {
    expect(merged).toEqual({
      profil: 'depot',
      regles: { vae: 'off', jury: 'off', 'jury/absent': 'conseil', 'format/typographie': 'off' },
      seuils: { 'bloc/disproportionne': { part: 90, partDeux: 75 } },
      vocabulaire: { motsVagues: ['c'], motsAcceptes: ['b'] },
    });
  });

  it('rank a rule over its family within a level, and the levels among themselves', () => {
    expect(severityOf(rule('vae/livret-2'), merged)).toBeUndefined();
    expect(severityOf(rule('jury/absent'), merged)).toBe('advice');
    expect(severityOf(rule('jury/tuteur'), merged)).toBeUndefined();
    expect(optionsOf(rule('bloc/disproportionne'), merged)).toMatchObject({ part: 90, partDeux: 75 });
  });
});

describe('profiles', () => {
  const begun = 'format: 1\ncertification: { repertoire: RNCP, intitule: Essai }\n';
  const dated = `${begun}`.replace('Essai', 'Essai, demande: { depot_prevu: 2027-03-01 }');

  it('« auto » reads what the document says of itself', () => {
    expect(codes(begun, {})).not.toContain('epreuves/convocation');
    expect(codes(dated, { profil: 'auto' })).toContain('epreuves/convocation');
  });

  it('« depot » asks for everything, « ebauche » for nothing that is not written', () => {
    expect(codes(begun, { profil: 'depot' })).toContain('epreuves/convocation');
    expect([...codes(dated, { profil: 'ebauche' })]).toEqual([]);
  });

  it('« ebauche » still judges what is written, and runs a rule that is named', () => {
    const text = `${begun}blocs:\n  - competences: [{ enonce: Savoir gérer }]\n`;
    const found = codes(text, { profil: 'ebauche', regles: { 'jury/absent': 'conseil' } });
    expect([...found].filter((code) => rule(code).whenComplete)).toEqual(['jury/absent']);
    expect([...found].some((code) => code.startsWith('competence/'))).toBe(true);
  });

  it('« rncp » and « rs » tell the register of a document that does not', () => {
    const silent = 'format: 1\ncertification: { intitule: Essai }\n';
    const register = (text: string, profil: Settings['profil']) =>
      analyse(text, { rules, settings: { profil }, today: '2026-11-24' }).register;
    expect(register(silent, undefined)).toBeUndefined();
    expect(register(silent, 'rs')).toBe('RS');
    expect(register(begun, 'rs')).toBe('RNCP');
  });

  it('know every rule of absence', () => {
    const unmarked = rules.filter(
      ({ code, title, whenComplete }) =>
        !whenComplete &&
        !code.startsWith('format/') &&
        /(?<!\p{L})(?:absente?s?|non (?:dite?s?|décrite?s?))(?!\p{L})/iu.test(title),
    );
    expect(unmarked.map(({ code }) => code)).toEqual([]);
  });
});

describe('vocabulary', () => {
  it('gives the rules the words of the trade', () => {
    const text = (enonce: string) => `blocs:\n  - competences:\n      - enonce: ${enonce}\n`;
    const tool = text('Établir le devis dans Batigest, afin de chiffrer le chantier du client');
    expect(codes(tool, {})).not.toContain('competence/outil-proprietaire');
    const settings = { vocabulaire: { outilsProprietaires: ['Batigest', 'C++ (atelier)'] } };
    expect(codes(tool, settings)).toContain('competence/outil-proprietaire');
    const verb = text('Zinguer les noues de la toiture, afin d’en assurer l’étanchéité');
    expect(codes(verb, { vocabulaire: { verbesAcceptes: ['zinguer'] } })).not.toContain(
      'competence/sans-verbe-d-action',
    );
  });
});
