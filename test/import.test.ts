import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../server/src/analysis';
import { cleanLines, cleanProse, importText, linesOfHtml } from '../server/src/features/import';
import { readModel } from '../server/src/model';
import { rules } from '../server/src/rules';
import { TODAY } from './support/examples';

/** The tree that people would draw of what was read. */
function treeOf(text: string, html?: string): string {
  const imported = importText({ text, html });
  const { referentiel } = readModel(imported.text);
  const competences = (list: typeof referentiel.competences, indent: string) =>
    (list ?? []).flatMap(({ id, enonce, criteres }) => [
      `${indent}${id?.value} ${enonce?.value}`,
      ...(criteres ?? []).map((critere) => `${indent}  - ${critere.enonce?.value}`),
    ]);
  const notes = [...imported.text.matchAll(/# à classer : (.*)/gu)].map(([, note]) => `# ${note}`);
  return [
    ...(referentiel.activites ?? []).map(({ id, intitule }) => `${id?.value} ${intitule?.value}`),
    ...competences(referentiel.competences, ''),
    ...(referentiel.blocs ?? []).flatMap((bloc) => [
      `${bloc.id?.value} ${bloc.intitule?.value}`,
      ...competences(bloc.competences, '  '),
      ...(bloc.evaluations ?? []).map(
        ({ intitule, description }) => `  * ${(intitule ?? description)?.value}`,
      ),
    ]),
    ...notes,
  ].join('\n');
}

const WANTED = `BC01 Analyser les besoins
  C1.1 Relever l’existant afin d’établir un état initial
    - Les cotes sont justes à 5 % près
  C1.2 Rédiger un rapport
BC02 Piloter un chantier
  C2.1 Planifier les travaux`;

describe('a list copied from a text document', () => {
  it.each([
    [
      'with codes',
      `BC01 : Analyser les besoins
C1.1. Relever l’existant afin d’établir un état initial
K1.1.1 Les cotes sont justes à 5 % près
C1.2 – Rédiger un rapport
RNCP12345BC02 - Piloter un chantier
C 2.1 : Planifier les travaux`,
    ],
    [
      'with bullets of two kinds',
      `Bloc 1 – Analyser les besoins
•\tRelever l’existant afin d’établir un état initial
o\tLes cotes sont justes à 5 % près
•\tRédiger un rapport
Bloc de compétences n° 2 : Piloter un chantier
•\tPlanifier les travaux`,
    ],
    [
      'with indented dashes',
      `BLOC I : Analyser les besoins
- Relever l’existant afin d’établir un état initial
    - Les cotes sont justes à 5 % près
- Rédiger un rapport
BLOC II : Piloter un chantier
- Planifier les travaux`,
    ],
    [
      'numbered',
      `1. Analyser les besoins
1.1 Relever l’existant afin d’établir un état initial
1.1.1 Les cotes sont justes à 5 % près
1.2 Rédiger un rapport
2. Piloter un chantier
2.1 Planifier les travaux`,
    ],
    [
      'with letters',
      `A. Analyser les besoins
• Relever l’existant afin d’établir un état initial
▪ Les cotes sont justes à 5 % près
• Rédiger un rapport
B. Piloter un chantier
• Planifier les travaux`,
    ],
    [
      'under headings, with lines cut by the page',
      `RÉFÉRENTIEL DE COMPÉTENCES

Analyser les besoins

Compétences visées :
Compétence 1.1 : Relever l’exis\u00ADtant
afin d’établir un état ini-
tial
Critères d’évaluation :
– Les cotes sont justes à 5\u00A0% près
Compétence 1.2 : Rédiger un
rapport

Piloter un chantier

Compétences visées :
Compétence 2.1 : Plani\uFB01er les travaux`,
    ],
    [
      'in a table with its headings',
      `Blocs\tCompétences\tCritères d’évaluation
Analyser les besoins\tC1.1 Relever l’existant afin d’établir un état initial\tLes cotes sont justes à 5 % près
\tC1.2 Rédiger un rapport\t
Piloter un chantier\tC2.1 Planifier les travaux\t`,
    ],
    [
      'in a table whose first cells are merged',
      `BC01\tAnalyser les besoins
C1.1\tRelever l’existant afin d’établir un état initial\tLes cotes sont justes à 5 % près
C1.2\tRédiger un rapport
BC02\tPiloter un chantier
C2.1\tPlanifier les travaux`,
    ],
  ])('%s', (_, text) => {
    const flat = (tree: string) => tree.replaceAll('\u00A0', ' ');
    expect(flat(treeOf(text))).toBe(WANTED);
    expect(flat(treeOf(text.replaceAll('\n', '\r\n')))).toBe(WANTED);
  });

  it('of competences alone is that of an RS', () => {
    expect(treeOf('•\tPoser un joint\no\tLe joint est étanche\n•\tPoncer un mur')).toBe(
      'C1 Poser un joint\n  - Le joint est étanche\nC2 Poncer un mur',
    );
  });

  it('keeps beside them what it does not understand', () => {
    const text = `BC01 : Gérer
C1.1 Planifier
Taux horaire conventionnel
Annexe 3, page 12.
C1.2 Suivre`;
    expect(treeOf(text)).toBe(
      `BC01 Gérer
  C1.1 Planifier
  C1.2 Suivre
# Taux horaire conventionnel
# Annexe 3, page 12.`,
    );
  });

  it('does not say whose are criteria listed after several competences', () => {
    const text = 'Bloc 1 : Gérer\n• Planifier\n• Suivre\nCritères d’évaluation :\n• Le plan est daté';
    expect(treeOf(text)).toContain('# critère : Le plan est daté');
  });

  it('gives each element an id of its own, the author’s where there is one', () => {
    const ids = readModel(
      importText({ text: 'C1 Poser\nC1 Poncer\n• Percer\nC3 Peindre' }).text,
    ).ids.definitions.map(({ id }) => id);
    expect(ids).toEqual(['C1', 'C2', 'C4', 'C3']);
  });

  it('takes the title, the activities and the evaluations', () => {
    const text = `Intitulé : Chef de chantier
Activité 1 : Préparation
BC01 : Préparer
C1.1 Planifier
Modalités d’évaluation : étude de cas`;
    expect(importText({ text }).text).toContain('intitule: Chef de chantier');
    expect(treeOf(text)).toBe('A1 Préparation\nBC01 Préparer\n  C1.1 Planifier\n  * étude de cas');
  });

  it('fills a template, whose other sections it keeps', () => {
    const modele = { repertoire: 'RNCP', niveau: 5, intitule: 'Chef de chantier' } as const;
    const { text } = importText({ text: '• Planifier\n• Suivre', modele });
    const { model, diagnostics, failures } = analyse(text, { rules, today: TODAY });
    expect(failures).toEqual([]);
    expect(
      diagnostics.filter(({ code }) => code.startsWith('format/') && code !== 'format/texte-a-completer'),
    ).toEqual([]);
    expect(model.referentiel.blocs?.[0]?.competences?.length).toBe(2);
    expect(model.referentiel.jury?.certification).toBeDefined();
  });

  it('of nothing is an empty référentiel', () => {
    for (const text of ['', ' \n\t\n', '\u00AD', '•\n-\n']) {
      expect(readModel(importText({ text }).text).referentiel.certification).toBeDefined();
    }
  });
});

describe('the words of French', () => {
  it('are joined where a page cut them, unless they have a hyphen', () => {
    const cut = (text: string) => cleanLines(text);
    expect(cut('instru-\nments')).toBe('instruments');
    expect(cut('savoir-\nfaire, peut-\nêtre, celui-\nci')).toBe('savoir-faire, peut-être, celui-ci');
    expect(cut('éta\u00ADblir, éta\u00AD\nblir')).toBe('établir, établir');
    expect(cut('BC-\nC1')).toBe('BC-\nC1');
  });

  it('keep their typography', () => {
    expect(cleanProse("Dire\u00A0: «\u00A0oui\u00A0» à\u00A0l‘autre,  5\u00A0% d'une “part”")).toBe(
      'Dire\u00A0: «\u00A0oui\u00A0» à l’autre, 5\u00A0% d’une « part »',
    );
    expect(cleanProse("aujourd'hui")).toBe("aujourd'hui");
    expect(cleanLines('o\uFB03ciel \uFB01n œuvre e\u0301te\u0301')).toBe('officiel fin œuvre été');
  });
});

describe('a page copied from Word', () => {
  it('has lists', () => {
    const html = `<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
<p>BC01&nbsp;: Gérer</p><ul><li>Planifier les&nbsp;travaux<ul><li>Le plan est dat&eacute;</li></ul></li><li>Suivre</li></ul>
<script>alert(1)</script><!--EndFragment--></body></html>`;
    expect(treeOf('', html)).toBe(
      'BC01 Gérer\n  C1.1 Planifier les travaux\n    - Le plan est daté\n  C1.2 Suivre',
    );
  });

  it('has lists that are paragraphs', () => {
    const item = (level: number, bullet: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'>${bullet}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    const html = `<p class=MsoNormal>Bloc 1 – Gérer</p>${item(1, '·', 'Planifier\nles travaux')}${item(2, 'o', 'Le plan est daté')}${item(1, '·', 'Suivre')}`;
    expect(treeOf('', html)).toBe(
      'BC01 Gérer\n  C1.1 Planifier les travaux\n    - Le plan est daté\n  C1.2 Suivre',
    );
  });

  it('has tables whose cells hold several paragraphs', () => {
    const html = `<table><tr><th>Compétences</th><th>Critères</th></tr>
<tr><td><p>C1.1 Planifier</p></td><td><p>Le plan est daté</p><p>Il est signé</p></td></tr>
<tr><td><p>C1.2 Suivre<br>un chantier</p></td><td><ul><li>Le suivi est tenu</li></ul></td></tr></table>`;
    expect(treeOf('', html)).toBe(
      'C1.1 Planifier\n  - Le plan est daté\n  - Il est signé\nC1.2 Suivre un chantier\n  - Le suivi est tenu',
    );
  });

  it('gives text only, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '/',
            '!',
            '-',
            'p',
            'td',
            'tr',
            'table',
            'li',
            'ul',
            ' a',
            '&',
            'amp;',
            '#x1F;',
            '\n',
            'script',
            'é',
          ),
        }),
        (html) => {
          expect(linesOfHtml(html)).not.toMatch(/<(?:p|td|tr|table|li|ul|script)>/u);
        },
      ),
    );
    const long = `${'<td>'.repeat(50_000)}${'<!--'.repeat(50_000)}`;
    expect(linesOfHtml(long)).toBe('');
  });
});

describe('whatever is imported', () => {
  const word = fc.constantFrom(
    'Relever',
    'les',
    'écarts',
    'COMPÉTENCES',
    'BC01',
    'C1.1',
    'K1',
    'Bloc 2',
    'A3',
    'critère',
    ':',
    '-',
    '•',
    '1.',
    '1.1',
    'o',
    '\t',
    '\u00A0',
    '#',
    "l'",
    '“',
    '”',
    '{',
    '[',
    '&x',
    '*y',
    '|',
    '>',
    '%',
    '@',
    '"',
    "'",
    ': ',
    ' #',
    'é',
    '😀',
    'ﬁn',
    'savoir-',
    'Compétences :',
    'Critères',
    'null',
    'true',
    '---',
    '...',
    '\v',
    '\u2028',
    '? ',
    '!',
  );
  const line = fc
    .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), {
      maxLength: 8,
    })
    .map((words) => words.join(' '));
  const text = fc.oneof(
    fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n')),
    fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\r\n')),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  /** Labels and headings became the structure. */
  const STRUCTURE =
    /^(?:bloc|blocs|de|des|du|compétences?|critères?|activités?|tâches?|épreuves?|évaluations?|n|intitulé|titre|certification|modalités?|[ivx]+|bcc?|rncp|ccp|les)$/u;
  const wordsOf = (given: string) =>
    (
      cleanLines(given)
        .replaceAll(/[‘‛´`]/gu, '’')
        .toLowerCase()
        .match(/\p{L}{2,}/gu) ?? []
    ).filter((found) => !STRUCTURE.test(found));

  it('is read back, with ids of their own, and no word is lost', () => {
    fc.assert(
      fc.property(text, (given) => {
        const imported = importText({ text: given });
        const { tree, ids } = readModel(imported.text);
        expect(tree.problems).toEqual([]);
        const all = ids.definitions.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        const unescaped = imported.text.replaceAll(/\\[nrt]|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}/gu, ' ');
        const found = new Set([...wordsOf(imported.text), ...wordsOf(unescaped)]);
        const joined = [...found].join(' ');
        expect(wordsOf(given).filter((one) => !found.has(one) && !joined.includes(one))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('takes a time that grows as its length', () => {
    const bloc = (_: unknown, n: number) =>
      `BC${n} : Gérer ${n}\n• Planifier les travaux afin de tenir les délais\n o\tLe plan est daté\n`;
    const page = Array.from({ length: 999 }, bloc).join('');
    const start = performance.now();
    expect(importText({ text: page }).blocs).toBe(999);
    expect(
      importText({ text: `${' \u00A0'.repeat(60_000)}x${'-\n'.repeat(30_000)}${'“'.repeat(30_000)}` }).blocs,
    ).toBe(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
