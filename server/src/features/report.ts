import type { Range } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis';
import { MOTIFS, type Motif } from '../rules';
import { rangeOf } from './diagnostics';

export const GRAVITES = { error: 'erreur', warning: 'avertissement', advice: 'conseil' } as const;
export type Gravite = (typeof GRAVITES)[keyof typeof GRAVITES];

/** The answer to the request `referentiel/rapport`: the findings under the motives of refusal, all motives named. */
export interface Report {
  readonly motifs: readonly {
    readonly motif: Motif;
    readonly titre: string;
    readonly constats: readonly {
      readonly code: string;
      readonly gravite: Gravite;
      readonly message: string;
      readonly range: Range;
    }[];
  }[];
}

export function reportOf({ diagnostics, model }: Analysis): Report {
  const motifs = (Object.entries(MOTIFS) as [Motif, string][]).map(([motif, titre]) => ({
    motif,
    titre,
    constats: diagnostics
      .filter((diagnostic) => diagnostic.motif === motif)
      .map((diagnostic) => ({
        code: diagnostic.code,
        gravite: GRAVITES[diagnostic.severity],
        message: diagnostic.message,
        range: rangeOf(model.tree.lines, diagnostic),
      })),
  }));
  return { motifs };
}
