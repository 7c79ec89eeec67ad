import type * as z from 'zod';
import { describe, type ObjectDescriptor } from '../../model/descriptor';
import { booleen, choix, liste, nombre, objet, prose } from '../../model/schema/meta';
import type { OptionSpec, Rule, Severity } from '../../rules/rule';

/** Where settings are written for everyone who works on the files of a folder. */
export const CONFIGURATION_FILE = 'referentiel.config.yaml';

/** How severities are written in settings, with what each means. */
export const GRAVITES = {
  erreur: 'Contredit un texte ou le document lui-même.',
  avertissement: 'Motif de refus connu.',
  conseil: 'Conseil de rédaction.',
  off: 'La règle n’est pas appliquée.',
} as const;
export type Gravite = keyof typeof GRAVITES;

export const SEVERITY_OF: Readonly<Record<Exclude<Gravite, 'off'>, Severity>> = {
  erreur: 'error',
  avertissement: 'warning',
  conseil: 'advice',
};
export const GRAVITE_OF: Readonly<Record<Severity, Exclude<Gravite, 'off'>>> = {
  error: 'erreur',
  warning: 'avertissement',
  advice: 'conseil',
};

export const PROFILS = {
  auto: 'Ce que dit le document : une date de dépôt prévue le fait lire comme prêt, sinon comme un brouillon.',
  ebauche:
    'Rédaction en cours : seul ce qui est écrit est jugé, ce qui manque encore n’est pas signalé, même si une date de dépôt est prévue.',
  depot:
    'Dernière relecture : tout ce que la demande doit contenir est exigé, même sans date de dépôt prévue.',
  rncp: 'Comme « auto » ; un document qui ne dit pas son répertoire est lu comme une certification du RNCP.',
  rs: 'Comme « auto » ; un document qui ne dit pas son répertoire est lu comme une certification du répertoire spécifique.',
} as const;
export type Profil = keyof typeof PROFILS;

/** Of a text, in millions of characters: some 90 000 lines at the usual limit, ten times the longest référentiels. */
export const SIZE = { least: 0.1, usual: 5, most: 50 } as const;
/** Of a file whose lines all count: the lines of a référentiel have twice as many. */
export const CHARACTERS_A_LINE = 25;

/**
 * The one definition of the settings, from which all is derived: reading, diagnostics, completion, hover, the JSON
 * Schema, the settings of VS Code, the page. The rules and their thresholds are those of the catalogue.
 */
export function settingsSchema(rules: readonly Rule[]) {
  return objet(
    {
      profil: choix({
        description: 'Moment de la rédaction, ou répertoire visé, d’après lequel les documents sont lus.',
        example: 'ebauche',
        values: PROFILS,
      }),
      analyserDossier: booleen({
        description:
          'Vérifier tous les référentiels du dossier, ouverts ou non. Sinon (`false`), seuls ceux qui sont ouverts dans un éditeur le sont.',
        example: 'false',
      }),
      tailleMaximale: nombre(
        {
          description:
            'Taille, en mégaoctets (un million de caractères, ou 40 000 lignes), au-delà de laquelle un fichier n’est pas vérifié : un constat le dit, et rien d’autre n’est calculé.',
          example: '10',
        },
        SIZE.least,
        SIZE.most,
      ),
      regles: objet(severities(rules), {
        description:
          'Gravité de chaque règle : à gauche le code d’une règle (`competence/verbe-vague`) ou une famille entière (`competence`), à droite la gravité. Le réglage d’une règle l’emporte sur celui de sa famille.',
        example: '{ competence/verbe-vague: conseil, vae: off }',
      }),
      seuils: objet(thresholds(rules), {
        description:
          'Seuils des règles qui comptent ou mesurent : sous le code de la règle, le nom du seuil et sa valeur.',
        example: '{ bloc/disproportionne: { part: 70 } }',
      }),
      indications: objet(
        {
          competences: indication('Après l’identifiant d’une compétence : « évaluée par E1, E2 ».'),
          activites: indication('Après l’identifiant d’une activité : « couverte par BC01 ».'),
          poids: indication('Après l’identifiant d’un bloc : sa part des compétences.'),
          jury: indication('À côté de « membres », dans un jury : « 2/5 professionnels externes ».'),
          taux: indication(
            'Après les effectifs d’une promotion : le taux de réponse et les taux d’insertion.',
          ),
          constats: indication(
            'Au-dessus de chaque section et de chaque bloc : « 3 constats · dossier blocs », qui mène au rapport.',
          ),
        },
        {
          description:
            'Ce que l’éditeur montre en gris dans le texte, sans y rien changer. Tout est montré ; `false` masque une indication.',
          example: '{ taux: false, constats: false }',
        },
      ),
      vocabulaire: objet(
        {
          verbesAcceptes: mots(
            'Verbes d’action de votre métier, à l’infinitif, qu’il faut accepter au début d’une compétence.',
            '[débillarder, chantourner]',
          ),
          motsAcceptes: mots(
            'Mots qu’il ne faut pas signaler : terme du métier, nom d’outil, sigle.',
            '[adéquat, Revit]',
          ),
          motsVagues: mots(
            'Mots de jugement à signaler dans les critères, en plus de ceux qui sont connus.',
            '[harmonieux, qualitatif]',
          ),
          outilsProprietaires: mots(
            'Outils de marque à signaler dans les compétences, en plus de ceux qui sont connus.',
            '[Batigest, Plancal]',
          ),
        },
        {
          description:
            'Mots de votre métier. Une liste remplace, en entier, celle de même nom d’un réglage moins prioritaire.',
        },
      ),
    },
    { description: 'Réglages de Référentiel : quelles règles sont appliquées, et comment.' },
  );
}

export type Settings = z.infer<ReturnType<typeof settingsSchema>>;

const descriptors = new WeakMap<readonly Rule[], ObjectDescriptor>();

/** The same as a descriptor, made once for a catalogue. */
export function settingsDescriptor(rules: readonly Rule[]): ObjectDescriptor {
  let descriptor = descriptors.get(rules);
  if (!descriptor) {
    descriptor = describe(settingsSchema(rules)) as ObjectDescriptor;
    descriptors.set(rules, descriptor);
  }
  return descriptor;
}

export function familyOf({ code }: Pick<Rule, 'code'>): string {
  return code.slice(0, code.indexOf('/'));
}

function severities(rules: readonly Rule[]) {
  const families = new Map<string, number>();
  for (const rule of rules) families.set(familyOf(rule), (families.get(familyOf(rule)) ?? 0) + 1);
  const shape: Record<string, ReturnType<typeof gravite>> = {};
  for (const [family, count] of families) {
    shape[family] = gravite(`Toute la famille « ${family} » (${count} règle${count > 1 ? 's' : ''}).`);
  }
  for (const { code, title, severity } of rules) {
    shape[code] = gravite(`${title}. Par défaut : ${GRAVITE_OF[severity]}.`);
  }
  return shape;
}

function gravite(description: string) {
  return choix({ description, values: GRAVITES });
}

function thresholds(rules: readonly Rule[]) {
  const shape: Record<string, ReturnType<typeof thresholdsOf>> = {};
  for (const rule of rules) if (rule.options) shape[rule.code] = thresholdsOf(rule, rule.options);
  return shape;
}

function thresholdsOf({ title }: Rule, options: Readonly<Record<string, OptionSpec>>) {
  const shape: Record<string, ReturnType<typeof nombre>> = {};
  for (const [name, spec] of Object.entries(options)) {
    const description = `${spec.description} Par défaut : ${spec.default}.`;
    shape[name] = nombre({ description, example: String(spec.default) }, spec.minimum, spec.maximum);
  }
  return objet(shape, { description: `${title}.` });
}

function indication(description: string) {
  return booleen({ description, example: 'false' });
}

function mots(description: string, example: string) {
  return liste(prose({ description }), { description, example, single: true });
}
