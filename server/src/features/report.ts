import type { Range } from 'vscode-languageserver-types';
import { type Analysis, GRAVITE_OF } from '../analysis';
import { MOTIFS, type Motif, type Severity } from '../rules';
import { rangeOf } from './diagnostics';

/** The answer to the request `referentiel/rapport`: the findings under the motives of refusal, all motives named. */
export interface Report {
  readonly motifs: readonly {
    readonly motif: Motif;
    readonly titre: string;
    readonly constats: readonly {
      readonly code: string;
      readonly gravite: (typeof GRAVITE_OF)[Severity];
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
        gravite: GRAVITE_OF[diagnostic.severity],
        message: diagnostic.message,
        range: rangeOf(model.tree.lines, diagnostic),
      })),
  }));
  return { motifs };
}
