import * as vscode from 'vscode';
import { fileName, isFileName, SUFFIX, stemOf } from './file-name';
import type { StartRequests, TemplateRequest } from './requests';
import { askText, pick } from './steps';
import { type Answer, askInTurn, BACK, type Step } from './turns';

/** The answers so far. */
export interface Wanted {
  readonly intitule: string;
  readonly kind?: Kind;
  readonly niveau?: number;
  /** A number of blocs, or the list that is in the clipboard. */
  readonly content?: number | 'presse-papiers';
  readonly name?: string;
}

type Kind = Pick<TemplateRequest, 'repertoire' | 'type' | 'renouvellement'>;
type Choice<T> = vscode.QuickPickItem & { readonly value: T };

const KINDS: readonly Choice<Kind>[] = [
  {
    label: 'RNCP : première demande',
    detail: 'Un métier entier, à un niveau de qualification, en blocs de compétences',
    value: { repertoire: 'RNCP', type: 'titre' },
  },
  {
    label: 'RS : première demande',
    detail: 'Répertoire spécifique : des compétences complémentaires ou transversales, sans niveau ni blocs',
    value: { repertoire: 'RS' },
  },
  {
    label: 'CQP : certificat de qualification professionnelle',
    detail: 'Établi par une branche professionnelle et enregistré au RNCP',
    value: { repertoire: 'RNCP', type: 'cqp' },
  },
  {
    label: 'Renouvellement au RNCP',
    detail: 'Certification déjà enregistrée : son code, ses promotions et son historique sont demandés',
    value: { repertoire: 'RNCP', type: 'titre', renouvellement: true },
  },
  {
    label: 'Renouvellement au RS',
    detail: 'Certification déjà enregistrée au répertoire spécifique, avec son bilan',
    value: { repertoire: 'RS', renouvellement: true },
  },
];

const USUAL_LEVEL = 5;
const USUAL_BLOCS = 3;
const TITLE = 'Nouveau référentiel';

/** Asks what is needed to begin. The name of the file comes last, where a folder can hold it. */
export function askWanted(
  requests: StartRequests,
  folder: vscode.Uri | undefined,
): Promise<Wanted | undefined> {
  const questions = new Questions(requests, folder);
  return askInTurn<Wanted>(TITLE, { intitule: '' }, (state) => questions.of(state));
}

export function requestOf({ intitule, kind, niveau, content }: Wanted): TemplateRequest {
  return {
    ...(kind ?? { repertoire: 'RNCP' }),
    ...(niveau === undefined ? {} : { niveau }),
    ...(typeof content === 'number' ? { blocs: content } : {}),
    ...(intitule === '' ? {} : { intitule }),
  };
}

class Questions {
  constructor(
    readonly requests: StartRequests,
    readonly folder: vscode.Uri | undefined,
  ) {}

  of({ kind }: Wanted): readonly Step<Wanted>[] {
    const level: Step<Wanted>[] = kind?.repertoire === 'RS' ? [] : [this.#level];
    const name: Step<Wanted>[] = this.folder ? [this.#name] : [];
    return [this.#title, this.#kind, ...level, this.#content, ...name];
  }

  readonly #title: Step<Wanted> = async (state, place) => {
    const answer = await askText(place, {
      prompt:
        'Intitulé de la certification : le métier (RNCP) ou la compétence attestée (RS). Vide : à compléter plus tard.',
      placeholder: 'par exemple : Coordinateur de travaux de rénovation énergétique',
      value: state.intitule,
      check: async (value) => remark(await this.#remarks(value)),
    });
    return given(answer, (intitule) => ({ ...state, intitule: intitule.trim() }));
  };

  /** What the rules say of a title whatever the register; what only one refuses is said beside it. */
  async #remarks(intitule: string): Promise<string[]> {
    const ofKinds = await Promise.all(
      KINDS.slice(0, 3).map(({ value }) => this.requests.titleRemarks({ ...value, intitule })),
    );
    return ofKinds[0]!.filter((message) => ofKinds.every((others) => others.includes(message)));
  }

  readonly #kind: Step<Wanted> = async (state, place) => {
    const common = await this.#remarks(state.intitule);
    const items = await Promise.all(
      KINDS.map(async (item) => {
        const remarks = await this.requests.titleRemarks({ ...item.value, intitule: state.intitule });
        return warned(
          item,
          remarks.filter((message) => !common.includes(message)),
        );
      }),
    );
    const answer = await pick(place, { placeholder: 'Répertoire et nature de la demande', items });
    return given(answer, ({ value }) => ({ ...state, kind: value }));
  };

  readonly #level: Step<Wanted> = async (state, place) => {
    const levels = await this.requests.levels(requestOf(state));
    const items = levels.map(({ niveau, titre, capacite, remarques }) =>
      warned({ label: titre, detail: capacite, value: niveau }, remarques),
    );
    const answer = await pick(place, {
      placeholder: 'Niveau de qualification (cadre national, art. D6113-19 du code du travail)',
      items,
      active: items.find(({ value }) => value === (state.niveau ?? USUAL_LEVEL)),
    });
    return given(answer, ({ value }) => ({ ...state, niveau: value }));
  };

  readonly #content: Step<Wanted> = async (state, place) => {
    const blocs: Choice<number | 'presse-papiers'>[] =
      state.kind?.repertoire === 'RS'
        ? [
            {
              label: 'Trois compétences à compléter',
              detail: 'Avec leurs critères et leur évaluation',
              value: 1,
            },
          ]
        : [2, 3, 4, 5, 6].map((count) => ({
            label: `${count} blocs à compléter`,
            detail: 'Avec leurs activités, leurs compétences, leurs critères et leur évaluation',
            value: count,
          }));
    const answer = await pick(place, {
      placeholder: 'Contenu de départ',
      items: [
        ...blocs,
        {
          label: '$(clippy) Ce que j’ai copié dans Word',
          detail: 'La liste ou le tableau des blocs et des compétences qui est dans le presse-papiers',
          value: 'presse-papiers' as const,
        },
      ],
      active: blocs.find(({ value }) => value === USUAL_BLOCS),
    });
    return given(answer, ({ value }) => ({ ...state, content: value }));
  };

  readonly #name: Step<Wanted> = async (state, place) => {
    const stem = stemOf(state.intitule);
    const answer = await askText(place, {
      prompt: `Nom du fichier ; il finit par « ${SUFFIX} »`,
      value: `${stem}${SUFFIX}`,
      selection: [0, stem.length],
      check: async (value) => {
        if (!isFileName(value)) return refusal('Ce nom ne convient pas à un fichier.');
        const taken = await exists(vscode.Uri.joinPath(this.folder!, fileName(value)));
        return taken ? refusal('Un fichier de ce nom existe déjà.') : undefined;
      },
    });
    return given(answer, (name) => ({ ...state, name: fileName(name) }));
  };
}

function given<T, U>(answer: Answer<T>, next: (value: T) => U): Answer<U> {
  if (answer === undefined || answer === BACK) return answer as typeof BACK | undefined;
  return next(answer as T);
}

/** A title is advised on, never refused: only the author knows what it is. */
function remark([message]: readonly string[]): vscode.InputBoxValidationMessage | undefined {
  return message === undefined ? undefined : { message, severity: vscode.InputBoxValidationSeverity.Warning };
}

function refusal(message: string): vscode.InputBoxValidationMessage {
  return { message, severity: vscode.InputBoxValidationSeverity.Error };
}

function warned<T extends vscode.QuickPickItem>(item: T, [message]: readonly string[]): T {
  return message === undefined ? item : { ...item, detail: `${item.detail ?? ''} $(warning) ${message}` };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
