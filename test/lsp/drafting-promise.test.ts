import { describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { type Analysis, analyse } from '../../server/src/analysis';
import { completionsAt } from '../../server/src/features/completion';
import {
  activityTitles,
  blocTitles,
  criteriaFor,
  Draft,
  isSituated,
  meansFor,
  objectsFor,
  purposesFor,
  purposeText,
  situations,
  textOf,
  verbsFor,
} from '../../server/src/french/drafting';
import { rules } from '../../server/src/rules';
import { accepted, inOrder } from '../support/completion';
import { TODAY } from '../support/examples';

/*
 * The promise of the drafting: nothing it proposes is refused by the rules. Every proposal of many jobs, at every level
 * from 3 to 7, is written down and read by them.
 */

interface Job {
  readonly name: string;
  readonly title: string;
  readonly metier: string;
  readonly activity: string;
  readonly situation: string;
  readonly bloc: string;
}

const JOBS: readonly Job[] = `
  commerce | Responsable de secteur commercial | Attaché commercial | Développement des ventes d’un secteur | Négociation d’un contrat annuel avec un client professionnel | Développer les ventes d’un secteur
  soin | Assistant de vie | Auxiliaire de vie | Aide aux actes de la vie quotidienne | Aide à la toilette d’une personne âgée à son domicile | Accompagner une personne dans les actes de la vie quotidienne
  industrie | Technicien de production industrielle | Conducteur de ligne | Conduite d’une ligne de production | Réglage d’une machine après un changement de série | Conduire une ligne de production
  maintenance | Technicien de maintenance | Technicien de maintenance | Maintenance des équipements d’un site | Dépannage d’un convoyeur en cours de production | Maintenir les équipements d’un site
  informatique | Concepteur d’applications | Développeur | Conception d’une application web | Entretien avec les utilisateurs d’un service | Concevoir une application web
  réseaux | Administrateur systèmes et réseaux | Administrateur systèmes | Administration d’un réseau | Dépannage d’un utilisateur à distance | Administrer un réseau
  management | Responsable d’équipe | Responsable de service | Encadrement d’une équipe | Réunion hebdomadaire d’une équipe de huit personnes | Encadrer une équipe
  recrutement | Responsable des ressources humaines | Responsable du recrutement | Recrutement des salariés d’une entreprise | Entretien de recrutement avec un candidat | Recruter les salariés d’une entreprise
  bâtiment | Maçon | Maçon | Réalisation d’ouvrages de maçonnerie | Montage d’un mur de clôture | Réaliser des ouvrages de maçonnerie
  restauration | Cuisinier | Chef de partie | Production culinaire d’un restaurant | Réception des produits frais en début de journée | Réaliser la production culinaire d’un restaurant
  logistique | Responsable logistique | Responsable d’entrepôt | Organisation des expéditions d’un entrepôt | Réception d’un camion à quai | Organiser les expéditions d’un entrepôt
  comptabilité | Gestionnaire comptable | Comptable | Tenue de la comptabilité d’une entreprise | Saisie des factures d’achat du mois | Tenir la comptabilité d’une entreprise
  formation | Formateur | Formateur d’adultes | Animation de séances de formation | Animation d’un groupe de douze personnes | Animer des séances de formation
  hôtellerie | Réceptionniste | Réceptionniste en hôtellerie | Accueil des clients d’un hôtel | Arrivée d’un groupe en fin de journée | Accueillir les clients d’un hôtel
  paysage | Ouvrier paysagiste | Jardinier | Entretien des espaces verts | Taille d’une haie en ville | Entretenir des espaces verts
  communication | Chargé de communication | Chargé de communication | Organisation d’une campagne de communication | Tournage d’une vidéo avec un prestataire | Conduire une campagne de communication
  coiffure | Coiffeur | Coiffeur | Réalisation de prestations de coiffure | Coupe d’un client en salon | Réaliser des prestations de coiffure
  sans domaine connu | Xylologue | Xylologue | Étude des bois fossiles | Examen d’un tronc silicifié | Étudier des bois fossiles
`
  .trim()
  .split('\n')
  .map((row) => {
    const [name, title, metier, activity, situation, bloc] = row.split('|').map((cell) => cell.trim());
    return { name, title, metier, activity, situation, bloc } as Job;
  });
const LEVELS = [3, 4, 5, 6, 7];
const EVERY = JOBS.flatMap((job) => LEVELS.map((level) => [job.name, level, job] as const));
/** All of them with RUNS; else one or two levels a job, so that each level is read in several. */
const CASES = process.env.RUNS ? EVERY : EVERY.filter((_, index) => index % 3 === 0);

interface Written {
  readonly enonce: string;
  readonly criteres: readonly string[];
}

const quoted = (text: string) => JSON.stringify(text);

function head(
  job: Job,
  level: number,
  bloc = job.bloc,
  activity = job.activity,
  cases = [job.situation],
): string {
  return `format: 1
certification:
  intitule: ${quoted(job.title)}
  repertoire: RNCP
  niveau: ${level}
  metiers_vises: [${quoted(job.metier)}]
activites:
  - id: A1
    intitule: ${quoted(activity)}
    situations: [${cases.map(quoted).join(', ')}]
blocs:
  - id: BC01
    intitule: ${quoted(bloc)}
    activites: [A1]
    competences:
`;
}

const lines = (competences: readonly Written[]) =>
  competences
    .map(
      ({ enonce, criteres }, index) =>
        `      - id: C1.${index + 1}\n        enonce: ${quoted(enonce)}\n        criteres: [${criteres.map(quoted).join(', ')}]\n`,
    )
    .join('');

/** What is wrong in the file whatever is written in its sentences: sections that are not there. */
const ABSENCES =
  /absent|^(?:epreuves|jury|vae|insertion|opportunite|evaluation)\/|^reglementation\/(?!visee|pratique)|non-evaluee|sans-evaluation|^justificatif|^certification\/(?!terminologie|outil)/;
/** Rules that read one sentence at a time, so that hundreds may be read in one document. */
const SENTENCES = rules.filter(
  ({ code, scope }) =>
    scope === 'competence' ||
    scope === 'critere' ||
    scope === 'activite' ||
    /^format\/|terminologie|visee|pratique/.test(code),
);

function findings(text: string, among = rules): string[] {
  return analyse(text, { rules: among, today: TODAY })
    .diagnostics.filter(({ code }) => !ABSENCES.test(code))
    .map(
      ({ code, message, start, end }) =>
        `${code}: ${message.slice(0, 120)} ← ${text.slice(start, end + 60).slice(0, 160)}`,
    );
}

function draftOf({ bloc, activity, situation, title, metier }: Job, level: number): Draft {
  return new Draft({
    level,
    title: bloc,
    activities: [activity, situation],
    others: [],
    certification: [title, metier],
  });
}

/** Every verb with every object; means and purposes in turn, with and without means. */
function* chains(draft: Draft): Generator<Written> {
  let turn = 0;
  for (const verb of verbsFor(draft)) {
    for (const object of objectsFor(verb.text.toLowerCase(), draft)) {
      const means = meansFor(verb.text.toLowerCase(), object.text, draft);
      const purposes = purposesFor(verb.text.toLowerCase(), object.text, draft);
      for (let step = 0; step < Math.max(means.length, purposes.length); step++) {
        const aim = purposeText(purposes[step % purposes.length]!.text);
        const enonce = `${verb.text} ${object.text} ${means[step % means.length]!.text}, ${aim}`;
        const criteres =
          step === 0 ? criteriaFor(enonce, { written: [], elsewhere: [] }, draft).map(textOf) : [];
        yield {
          enonce,
          criteres: criteres.length > 0 ? criteres : ['Le registre porte 1 date et 1 heure par fait'],
        };
      }
      if (isSituated(object.text)) {
        const aim = purposeText(purposes[turn++ % purposes.length]!.text);
        yield {
          enonce: `${verb.text} ${object.text} ${aim}`,
          criteres: ['Le registre porte 2 dates par fait'],
        };
      }
    }
  }
}

describe('no proposal is refused: each sentence', () => {
  it.each(CASES)('%s, niveau %i', (_, level, job) => {
    const draft = draftOf(job, level);
    const written = [...chains(draft)];
    expect(written.length).toBeGreaterThan(20);
    expect(findings(head(job, level) + lines(written), SENTENCES)).toEqual([]);
  });

  it.each(CASES)('titles and situations of %s, niveau %i', (_, level, job) => {
    const { bloc: _bloc, ...rest } = draftOf(job, level).around as unknown as Record<string, unknown> & {
      bloc?: string;
    };
    const draft = new Draft({ ...(rest as never as Draft['around']), title: undefined });
    const titles = blocTitles([], [], draft).map(({ text }) => text);
    const activities = activityTitles([], draft).map(({ text }) => text);
    const cases = situations(undefined, [], draft).map(({ text }) => text);
    expect(titles.length).toBeGreaterThan(3);
    const own = lines([
      { enonce: 'Tenir un registre daté selon la procédure, afin de garder trace des faits', criteres: [] },
    ]);
    const text = activities
      .map(
        (activity, index) =>
          head(job, level, titles[index % titles.length], activity, cases).split('activites:\n')[1]!,
      )
      .map((part) => part.split('blocs:\n')[0]!.replace('A1', 'A2'));
    const all = head(job, level, titles[0], activities[0] ?? job.activity, cases).replace(
      'blocs:\n',
      `${text.join('')}blocs:\n`,
    );
    const wrong = findings(all + own, SENTENCES).filter((found) => !/identifiant|sans-critere/.test(found));
    expect(wrong).toEqual([]);
  });
});

/** Writes by accepting proposals only, as the author would, and counts the keys it takes. */
class Author {
  text: string;
  keys = 0;
  produced = 0;
  #analysis: Analysis | undefined;

  constructor(
    start: string,
    readonly taste: number,
  ) {
    this.text = start;
  }

  /** Accepts a proposal at the end of the text; false when there is none. */
  accept(what: RegExp, turn: number): boolean {
    this.#analysis = analyse(this.text, { rules, today: TODAY, previous: this.#analysis });
    const position = this.#analysis.model.tree.lines.positionAt(this.text.length);
    const items = inOrder(completionsAt(this.#analysis, position).items).filter(({ labelDetails }) =>
      what.test(labelDetails?.description ?? ''),
    );
    const rank = (this.taste * turn) % Math.max(1, Math.min(items.length, 4));
    const item = items[rank];
    if (!item) return false;
    const before = this.text.length;
    this.text = this.#with(item);
    this.produced += this.text.length - before;
    // Down to it, then Enter.
    this.keys += rank + 1;
    return true;
  }

  #with(item: CompletionItem): string {
    const { additionalTextEdits = [], ...own } = item;
    let text = accepted(this.text, own);
    for (const edit of additionalTextEdits) text = accepted(text, { label: '', textEdit: edit });
    return text;
  }
}

describe('a whole bloc written by accepting proposals', () => {
  const jobs = CASES.filter(([name]) => !/domaine/.test(name));
  const some = process.env.RUNS ? jobs : jobs.filter((_, index) => index % 2 === 0);

  it.each(some)('%s, niveau %i', (_, level, job) => {
    for (const taste of [0, 1]) {
      const author = new Author(head(job, level), taste);
      for (let rank = 1; rank <= 6; rank++) {
        author.text += `      - id: C1.${rank}\n        enonce: `;
        expect(author.accept(/^verbe/, rank), author.text).toBe(true);
        expect(author.accept(/^objet/, rank), author.text).toBe(true);
        // An object may say the circumstances already: « selon sa demande ».
        author.accept(/^moyen/, rank);
        expect(author.accept(/^finalité/, rank), author.text).toBe(true);
        author.text += '\n        criteres:\n          - ';
        expect(author.accept(/^indicateur/, rank), author.text).toBe(true);
        author.text += '\n          - ';
        expect(author.accept(/^indicateur/, 1), author.text).toBe(true);
        author.text += '\n';
      }
      const seen = findings(author.text).filter(
        (found) => !/^bloc\/(?:disproportionne|sans-evaluation)/.test(found),
      );
      expect(seen, author.text).toEqual([]);
      expect(author.keys * 4).toBeLessThan(author.produced);
    }
  });
});
